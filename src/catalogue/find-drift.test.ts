import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgent } from '../core/read-agent.ts';
import type { Comparable } from './drift/drift-point.ts';
import { findDrift } from './find-drift.ts';

const header = { tools: 'Read, Grep', model: 'sonnet' };

const body = `# Tide clerk

You keep the table of the port, and you answer with the hour first and the height second.

## Sources

- The gauge, see https://gauges.org/en/ports/7
- The table of the year

\`\`\`python
# Read it
height = gauge.read("High tide")
\`\`\`

## Answers

In whole sentences, and in metres, with the source of each number that you give.
`;

const french = `# Commis aux marées

Vous tenez la table du port, et répondez par l'heure d'abord et par la hauteur ensuite.

## Sources

- Le marégraphe, voir https://gauges.org/fr/ports/7
- La table de l'année

\`\`\`python
# La lire
height = gauge.read("Marée haute")
\`\`\`

## Réponses

Par des phrases entières, et en mètres, avec la source de chaque nombre que vous donnez.
`;

test('a translation that changed words alone has not drifted', () => {
  assert.deepEqual(drift(french), []);
});

test('tools under the names of another program, or in another order, are the same', () => {
  assert.deepEqual(drift(french, { ...header, tools: '[grep_search, read_file]' }), []);
});

test('other tools are told, and what the agent may do by them', () => {
  assert.deepEqual(drift(french, { ...header, tools: 'Read, Bash' }), [
    ['drift-tools', 4, { left: 'Grep', right: 'Bash' }],
    ['drift-permissions', 4, { left: '–', right: 'write, shell, network' }],
  ]);
});

test('no tools are all tools', () => {
  const [tools] = drift(french, { model: 'sonnet' });
  assert.deepEqual(tools, ['drift-tools', 1, { left: 'Read, Grep', right: '*' }]);
});

test('another model is told, and a missing one', () => {
  assert.deepEqual(drift(french, { ...header, model: 'opus' }), [
    ['drift-model', 5, { left: 'sonnet', right: 'opus' }],
  ]);
  assert.deepEqual(drift(french, { tools: header.tools }), [['drift-model', 1, { left: 'sonnet', right: '–' }]]);
});

test('an example that was not translated is missing', () => {
  const description = 'Keeps it. <example>user: "When is it?" assistant: "At noon."</example>';
  const found = findDrift(read('en', body, { ...header, description }), read('fr', french, header));
  assert.deepEqual(
    found.map(({ code, values }) => [code, values['left'], values['right']]),
    [['drift-examples', 1, 0]],
  );
});

test('a section that was not translated is named, where it would be', () => {
  const without = french.replace(/## Sources[\s\S]*(?=## Réponses)/, '');
  assert.deepEqual(
    drift(without).filter(([code]) => code.startsWith('drift-sections')),
    [['drift-sections-missing', 8, { count: 1, text: 'Sources' }]],
  );
});

test('a section that is in the translation alone is named, where it is', () => {
  const more = french.replace('## Réponses', '## Prudence\n\nNe devinez jamais.\n\n## Réponses');
  assert.deepEqual(drift(more), [['drift-sections-added', 22, { count: 1, text: 'Prudence' }]]);
});

test('code that was changed is told, and code that is missing', () => {
  assert.deepEqual(drift(french.replace('gauge.read', 'maregraphe.lire')), [['drift-code', 17, { count: 1 }]]);
  assert.deepEqual(drift(french.replace(/```python[\s\S]*```\n/, '')), [
    ['drift-code-blocks', 1, { left: 1, right: 0 }],
  ]);
});

test('a link to another place is told; examples and pages in the other language are not', () => {
  const link = 'https://gauges.org/fr/ports/7';
  assert.deepEqual(drift(french.replace(link, 'https://gauges.org/fr/ports/8')), [
    ['drift-links', 14, { count: 2, text: 'https://gauges.org/en/ports/7' }],
  ]);
  const examples = [body, french].map((text) => text.replace(/https:\S+/, 'https://api.example.com/x'));
  const [left = '', right = ''] = examples;
  const other = right.replace('api.example.com/x', 'api.exemple.fr/y');
  assert.deepEqual(findDrift(read('en', left), read('fr', other)), []);
  const [en, fr] = ['https://en.wikipedia.org/wiki/Tide', 'https://fr.wikipedia.org/wiki/Mar%C3%A9e'];
  assert.deepEqual(findDrift(read('en', left + en), read('fr', right + fr)), []);
});

function drift(text: string, keys: Record<string, string> = header) {
  return findDrift(read('en', body), read('fr', text, keys)).map(({ code, line, values }) => {
    const { original, translation, ...rest } = values;
    assert.deepEqual([original, translation], ['en', 'fr']);
    return [code, line, rest] as const;
  });
}

function read(lang: string, text: string, keys: Record<string, string> = header): Comparable {
  const lines = ['lang', 'description', 'tools', 'model'].flatMap((key) => {
    const value = { lang, description: 'Keeps the table.', ...keys }[key];
    return value === undefined ? [] : [`${key}: ${value.startsWith('[') ? value : JSON.stringify(value)}`];
  });
  const bytes = new TextEncoder().encode(`---\n${lines.join('\n')}\n---\n\n${text}`);
  const found = readAgent({ source: 'default', file: 'a.md', bytes, sha256: '' }, () => []);
  assert.ok(found.kind === 'agent');
  return { variant: found.variant, invariants: found.invariants, outline: found.fingerprint.outline };
}
