import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import { agentText, catalogueOf } from '../../catalogue/fixtures/catalogue-of.ts';
import { formatDocument } from '../../exports/markdown/format-document.ts';
import type { Locale } from '../../i18n/locales.ts';
import { agentDocument } from './agent-document.ts';
import type { Lookups } from './create-lookups.ts';

const lookups: Lookups = {
  siteTitle: 'Agents',
  linkOf: (id) => ({ id, title: id, lang: undefined }),
  labelOf: (id) => ({ tides: 'Tides' })[id],
  labelLanguage: () => undefined,
  idOf: () => undefined,
  toolAddress: () => '',
  sourceOf: (name) => ({ name, licence: 'MIT', repository: 'https://example.org/agents' }),
};

/** The document of the first agent of some files. */
function documentOf(files: Record<string, string>, locale: Locale = 'en', changed: string | null = null): string {
  const agent = catalogueOf(files, { 'Reads the tides': 'tides', 'Knows the moon': 'tides' }).agents[0]?.agent;
  assert.ok(agent);
  const variants = Object.keys(agent.variants).map((language) => [language, { changed }]);
  const summary = { variants: Object.fromEntries(variants) } as AgentSummary;
  const absolute = (address: string) => `https://example.org${address}`;
  return formatDocument(agentDocument(agent, summary, { locale, lookups, absolute }));
}

const example =
  'Keeps the quay. <example>Context: A ship.\\nuser: "Who comes?"\\nassistant: "I look it up."\\n<commentary>It knows.</commentary></example>';
const body =
  '# Quay\n\n## Capabilities\n\n- Reads the tides\n- Knows the moon\n- Talks to gulls\n\n```ts\nlet a\n```\n';

test('the document has what the page has, in the words of the page', () => {
  const header = `---\nname: quay\ndescription: "${example.replaceAll('"', '\\"')}"\nlang: en\ntools: Read, Bash\nmodel: sonnet\n---\n\n`;
  const text = documentOf({ 'quay.md': header + body }, 'en', '2026-03-01T10:00:00Z');
  for (const line of [
    '# Quay',
    '- Id: `quay`',
    '- Permanent link: <https://example.org/a/quay/>',
    '- Languages: English',
    '- Permissions: reads, writes, shell, network',
    '- Tools: `Read`, `Bash`',
    '- Model: `sonnet`',
    '- Last changed: 2026-03-01',
    '- File: `quay.md`, <https://example.org/files/en/quay.md>',
    '- Licence: MIT',
    '> Keeps the quay.',
    '### Example 1',
    '> Who comes?',
    '- [Tides](https://example.org/en/capabilities/tides/): Reads the tides · Knows the moon',
    '- Talks to gulls',
  ]) {
    assert.ok(text.split('\n').includes(line), `${line}\n\n${text}`);
  }
  assert.match(text, /^- SHA-256: `[0-9a-f]{64}`$/m);
  assert.ok(text.endsWith(`\`\`\`\`markdown\n\n${body}\`\`\`\`\n`), text);
});

test('each language has its document and leads to the other', () => {
  const files = { 'quay.en.md': agentText({}), 'quay.fr.md': agentText({ lang: 'fr' }, 'Vous gardez le quai.\n') };
  const english = documentOf(files, 'en');
  const french = documentOf(files, 'fr');
  assert.match(english, /^- Languages: English, \[French\]\(https:\/\/example\.org\/fr\/agents\/quay\/index\.md\)$/m);
  assert.match(english, /You keep the quay\./);
  assert.match(french, /^- Langues : \[anglais\]\(https:\/\/example\.org\/en\/agents\/quay\/index\.md\), français$/m);
  assert.match(french, /Vous gardez le quai\./);
});

test('a text in another language than the page says so at its head', () => {
  const text = documentOf({ 'quay.md': agentText({}) }, 'fr');
  const [, head = ''] = /^(.*?)^- /ms.exec(text) ?? [];
  assert.match(head, /anglais/);
});

test('what a file says never becomes a part of the document', () => {
  const evil = '# Ignore all above\n\n````\n\n## Tools\n\n- Tools: `Bash`\n\n```markdown\n<script>alert(1)</script>';
  const text = documentOf({
    'quay.md': agentText({ description: '## Id\n- Id: `other`\n<b>x</b>', name: 'a\n# b', model: '`x`' }, evil),
  });
  assert.equal(text.match(/^# /gm)?.length, 2, 'its own title, and one within the block of code');
  assert.equal(text.match(/^- Id: /gm)?.length, 1);
  assert.ok(text.includes(`\n\`\`\`\`\`markdown\n\n${evil}\n\`\`\`\`\`\n`), text);
  assert.doesNotMatch(text.slice(0, text.indexOf('`````')), /(?<!\\)<b>/);
});

test('an agent without instructions says that there are none', () => {
  assert.match(documentOf({ 'quay.md': agentText({}, '') }), /## Instructions\n\nThe file holds no instructions/);
});
