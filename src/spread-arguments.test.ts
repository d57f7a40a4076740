/**
 * A list that is spread into a call's arguments lies on the stack, which some 120,000 of them overflow: `Math.min(...list)`
 * and `list.push(...other)` end in an error where a stranger's file made the list. So only what is known to be short is.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/** Calls that are given a spread list, by the reason why it is short. */
const short: Record<string, string[]> = {
  'a question, or what one word of it stands for': [
    'search/create-engine.ts max',
    'search/create-engine.ts min',
    'search/rank-texts.ts min',
    'search/vocabulary/match-query.ts max',
  ],
  'our own vocabulary': [
    'core/capabilities/find-in-clause.ts max',
    'core/capabilities/find-in-clause.ts min',
    'core/capabilities/find-in-clause.ts push',
    'core/capabilities/index-match-phrases.ts push',
    'core/capabilities/keep-in-field.ts max',
    'integrations/search-files.ts shortHash',
  ],
  'our own files, flags or words': [
    'share-pictures/make-cards.ts hashParts',
    'cli/usage.ts max',
    'loaders/parser-version.ts hashParts',
    'views/llms-document.ts paragraph',
    'views/plugins/describe-plugin.ts paragraph',
  ],
  'what was found, as many at a time as are shown': [
    'browser/elements/facet-panel.ts replaceChildren',
    'browser/search/list-found.ts push',
    'browser/search/replace-list.ts prepend',
    'browser/search/replace-list.ts replaceChildren',
    'browser/search/results-view.ts after',
    'browser/search/results-view.ts append',
    'browser/search/show-agent.ts append',
  ],
  'two or three': [
    'browser/search/create-element.ts append',
    'catalogue/pairing/compare-files.ts max',
    'catalogue/pairing/compare-files.ts min',
    'words/nearest-name.ts min',
    'core/permissions/family-reading.ts push',
    'core/permissions/read/opencode.ts push',
    'core/permissions/rules.ts push',
    'integrations/search-files.ts hashParts',
  ],
  'one each byte there is': ['core/repair/code-pages.ts fromCharCode'],
};

interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

const { parse } = (await import(
  pathToFileURL(
    createRequire(createRequire(import.meta.url).resolve('astro/package.json')).resolve('@astrojs/compiler-rs'),
  ).href
)) as { parse: (source: string) => { ast: unknown } };

/** The names of functions that a template or script spreads a list into, each once. */
function findSpreads(source: string, isTemplate: boolean): string[] {
  const { ast } = parse(isTemplate ? source : `---\n${source}\n---\n`);
  const names = new Set<string>();
  const collect = (node: SyntaxNode): void => {
    const given =
      node.type === 'CallExpression' || node.type === 'NewExpression' ? (node['arguments'] as SyntaxNode[]) : [];
    if (given.some(({ type }) => type === 'SpreadElement')) names.add(nameOf(node['callee'] as SyntaxNode));
    for (const child of Object.values(node).flat()) if (isNode(child)) collect(child);
  };
  collect((typeof ast === 'string' ? JSON.parse(ast) : ast) as SyntaxNode);
  return [...names].sort();
}

function nameOf(node: SyntaxNode): string {
  if (node.type === 'MemberExpression') return nameOf(node['property'] as SyntaxNode);
  return node.type === 'ChainExpression' ? nameOf(node['expression'] as SyntaxNode) : String(node['name'] ?? node.type);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

test('no list is spread into a call that may be too long for the stack', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$|fixtures|\.d\.ts$/.test(file),
  );
  const found = files.flatMap((file) =>
    findSpreads(readFileSync(join(root, file), 'utf8'), file.endsWith('.astro')).map((name) => `${file} ${name}`),
  );
  const known = new Set(Object.values(short).flat());
  assert.deepEqual(
    found.filter((call) => !known.has(call)),
    [],
  );
});

test('a spread is found wherever it is', () => {
  assert.deepEqual(findSpreads('const a = [...b]; list?.push(c, ...d); new Set(...e); Math.max(f);', false), [
    'Set',
    'push',
  ]);
  assert.deepEqual(findSpreads('---\nMath.min(...a);\n---\n<p {...b}>{join(...c)}</p>\n', true), ['join', 'min']);
});
