import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../body/outline.ts';
import { readLanguage } from './read-language.ts';

const english =
  'You keep the lamp of the lighthouse, you write what you see in the log, and you call the coast guard when it is needed. At night you listen to the radio and to the wind.';
const french =
  'Vous gardez la lampe du phare, vous notez ce que vous voyez dans le journal, et vous appelez la garde quand il le faut. La nuit vous écoutez la radio et le vent.';

const read = (markdown: string, options: { declared?: unknown; file?: string; summary?: string } = {}) =>
  readLanguage({ declared: undefined, file: 'x.md', summary: '', blocks: outline(markdown) ?? [], ...options });

test('what is declared counts before the path, and the path before the text', () => {
  assert.deepEqual(read(english, { declared: 'pt-BR', file: 'x.fr.md' }).language, {
    code: 'pt',
    how: 'declared',
    mixed: [],
  });
  assert.deepEqual(read('', { file: 'x.fr.md' }).language, { code: 'fr', how: 'path', mixed: [] });
  assert.deepEqual(read(french).language, { code: 'fr', how: 'detected', mixed: [] });
});

test('a declaration that is no language is passed over', () => {
  for (const declared of ['French', 'php', '', 12, true, ['fr'], null]) {
    assert.equal(read(english, { declared }).language.how, 'detected', String(declared));
  }
});

test('code says nothing of the language', () => {
  const code = '```\nif the cat is in the box and it is not for you then open the box\n```\n\n';
  assert.equal(read(`${code.repeat(20)}Vous gardez la lampe du phare et vous notez.`).language.code, 'fr');
});

test('a summary counts where there is no body', () => {
  assert.equal(read('', { summary: french }).language.code, 'fr');
  assert.equal(read('').language.code, 'und');
});

test('whole sections in another language are told apart', () => {
  const { language, sections } = read(
    `# Phare\n\n${french} ${french}\n\n## Night\n\n${english}\n\n## Jour\n\n${french}`,
  );
  assert.deepEqual(language, { code: 'fr', how: 'detected', mixed: ['en'] });
  assert.deepEqual(sections, [undefined, 'en', undefined]);
});

test('a short section is of the main language', () => {
  assert.deepEqual(read(`# Phare\n\n${french}\n\n## Night\n\nThe lamp is on.`).sections, [undefined, undefined]);
});

test('there is an entry for each heading, also in lists and quotes', () => {
  assert.equal(read('# a\n\n- ## b\n\n> ### c\n\n## d\n').sections.length, 4);
});
