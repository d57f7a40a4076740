import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageFromPath } from './language-from-path.ts';

/** Section 2 of the contract, a line a rule. */
const paths: [file: string, language: string | null, parts: string[]][] = [
  ['x.md', null, ['x']],
  ['a/b/x.md', null, ['a', 'b', 'x']],
  // A last dotted part that is a code.
  ['x.fr.md', 'fr', ['x']],
  ['x.EN.MD', 'en', ['x']],
  ['x.pt-BR.md', 'pt', ['x']],
  ['x.zh_Hans_CN.md', 'zh', ['x']],
  ['x.y.de.md', 'de', ['x.y']],
  ['x.js.md', null, ['x.js']],
  ['x.api.md', null, ['x.api']],
  ['x.fr.agent.md', 'fr', ['x']],
  ['x.agent.fr.md', 'fr', ['x']],
  ['agent.fr.md', 'fr', ['agent']],
  ['x\ny.fr.md', 'fr', ['x\ny']],
  ['x.agent.md', null, ['x']],
  ['x.chatmode.md', null, ['x']],
  ['x.fr.mdx', 'fr', ['x']],
  ['x.fr.txt', 'fr', ['x']],
  // English and French as a whole stem, or as a folder; other codes are words too often.
  ['x/fr.md', 'fr', ['x']],
  ['x/EN.md', 'en', ['x']],
  ['fr/x.md', 'fr', ['x']],
  ['a/en/b/x.md', 'en', ['a', 'b', 'x']],
  ['FR/x.md', 'fr', ['x']],
  ['.Claude/Agents/x.md', null, ['x']],
  ['en/fr/x.md', 'fr', ['en', 'x']],
  ['x/it.md', null, ['x', 'it']],
  ['de/x.md', null, ['de', 'x']],
  ['fr-tools/x.md', null, ['fr-tools', 'x']],
  // With a region, as tags write it.
  ['fr-FR/x.md', 'fr', ['x']],
  ['a/en_US/b/x.md', 'en', ['a', 'b', 'x']],
  ['i18n/fr_FR/x.md', 'fr', ['i18n', 'x']],
  ['en-001/x.md', 'en', ['x']],
  ['x/fr-CA.md', 'fr', ['x']],
  ['fr-FR.md', null, ['fr-FR']],
  ['pt-BR/x.md', null, ['pt-BR', 'x']],
  ['zh-Hans/x.md', null, ['zh-Hans', 'x']],
  // In small letters where the two are usual together; others may be two languages.
  ['en-us/x.md', 'en', ['x']],
  ['i18n/fr_ca/x.md', 'fr', ['i18n', 'x']],
  ['en-de/x.md', null, ['en-de', 'x']],
  ['fr-en/x.md', null, ['fr-en', 'x']],
  ['en-us.md', null, ['en-us']],
  // The dotted part says more than the folder.
  ['fr/x.en.md', 'en', ['fr', 'x']],
  // Not where nothing would be left.
  ['fr.md', null, ['fr']],
  ['agents/en.md', null, ['en']],
  ['.claude/agents/fr.md', null, ['fr']],
  ['.fr.md', null, ['.fr']],
  // Folders that every tool uses.
  ['.claude/agents/x.md', null, ['x']],
  ['src/agents/team/x.fr.md', 'fr', ['team', 'x']],
  ['agents/agents.md', null, ['agents']],
  ['./x//y.md', null, ['x', 'y']],
];

for (const [file, language, parts] of paths) {
  test(`${file} names ${language ?? 'no language'}`, () => {
    const found = languageFromPath(file);
    assert.deepEqual([found.language, found.parts], [language, parts]);
  });
}

test('the whole tag is in small letters', () => {
  const files = ['x.pt-BR.md', 'x.zh_Hans_CN.md', 'fr_CA/x.md', 'x.fr.md', 'x.md'];
  assert.deepEqual(
    files.map((file) => languageFromPath(file).tag),
    ['pt-br', 'zh-hans-cn', 'fr-ca', 'fr', null],
  );
});
