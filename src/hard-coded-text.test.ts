/** No text of the interface is outside `i18n/strings`: neither in templates nor in scripts, labels included. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const rooms = ['components', 'layouts', 'pages', 'views', 'browser'];

/** What is the same in every language, by the reason for it. */
const allowed: Record<string, string[]> = {
  'the name of an algorithm': ['SHA-256'],
  'a number that HTTP gives': ['404'],
};

/** Attributes that readers see or hear. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|summary)$/;
/** Attributes, calls and statements whose words are for machines, or for whoever builds the site. */
const SILENT =
  /^(?:class|class:list|rel|style|media|sizes|href|src|as|type|name|content|property|http-equiv|tabindex)$/;
/** Two words and more, of letters alone: `No result`, and not `noopener:x` or `main [id]`. */
const PROSE = /^\p{L}[\p{L}’']*(?:[ ,]+[\p{L}’'\d{}]+)+[.:!?…]*$/u;

interface AstroNode {
  type: string;
  value?: unknown;
  name?: unknown;
  [key: string]: unknown;
}

const { parse } = (await import(
  pathToFileURL(
    createRequire(createRequire(import.meta.url).resolve('astro/package.json')).resolve('@astrojs/compiler-rs'),
  ).href
)) as { parse: (source: string) => { ast: unknown } };

/** The texts of a template or script that readers would see, in its own words. */
function findTexts(source: string, isTemplate: boolean): string[] {
  // A script alone is what is above a template.
  const { ast } = parse(isTemplate ? source : `---\n${source}\n---\n`);
  const texts: string[] = [];
  collect((typeof ast === 'string' ? JSON.parse(ast) : ast) as AstroNode, texts);
  const known = new Set(Object.values(allowed).flat());
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => !known.has(text));
}

function collect(node: AstroNode, texts: string[]): void {
  if (node.type === 'ImportDeclaration' || node.type === 'AstroScript' || isSilent(node)) return;
  if (node.type === 'JSXElement' && isForMachines(node['openingElement'] as AstroNode)) return;
  if (node.type === 'JSXText' && hasWords(node.value)) texts.push(String(node.value));
  if (
    node.type === 'JSXAttribute' &&
    SPOKEN.test(attributeName(node)) &&
    hasWords((node.value as AstroNode | null)?.value)
  )
    texts.push(String((node.value as AstroNode).value));
  else if (node.type === 'Literal' && typeof node.value === 'string' && PROSE.test(node.value)) texts.push(node.value);
  else if (node.type === 'TemplateElement') {
    const { cooked } = node.value as { cooked?: string };
    if (cooked !== undefined && PROSE.test(cooked.trim())) texts.push(cooked);
  }
  for (const child of Object.values(node).flat()) if (isNode(child)) collect(child, texts);
}

/** Styles, scripts, and what no translator may touch. */
function isForMachines(opening: AstroNode): boolean {
  const attributes = (opening['attributes'] as AstroNode[]).filter(({ type }) => type === 'JSXAttribute');
  const isCode = attributes.some(
    (each) => attributeName(each) === 'translate' && (each.value as AstroNode | null)?.value === 'no',
  );
  return isCode || /^(?:style|script)$/.test(nameOf(opening));
}

/** Errors are for whoever builds the site. */
function isSilent(node: AstroNode): boolean {
  if (node.type === 'JSXAttribute') return SILENT.test(attributeName(node));
  if (node.type === 'NewExpression') return /Error$/.test(nameOf(node['callee']));
  if (node.type === 'ThrowStatement') return (node['argument'] as AstroNode | null)?.type === 'NewExpression';
  return node.type === 'TSTypeAnnotation';
}

function attributeName(node: AstroNode): string {
  const name = node.name as AstroNode;
  if (name.type !== 'JSXNamespacedName') return String(name.name);
  return `${(name['namespace'] as AstroNode).name}:${(name.name as AstroNode).name}`;
}

function nameOf(value: unknown): string {
  const name = (value as AstroNode | undefined)?.name;
  return typeof name === 'string' ? name : isNode(name) ? nameOf(value && { name: (name as AstroNode).name }) : '';
}

function hasWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}{2}/u.test(value);
}

function isNode(value: unknown): value is AstroNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

for (const room of rooms) {
  test(`${room} have no text of their own`, () => {
    const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts'))
      .map((file) => join(root, room, file));
    assert.ok(files.length > 3);
    const found = files.flatMap((file) =>
      findTexts(readFileSync(file, 'utf8'), file.endsWith('.astro')).map((text) => `${relative(root, file)}: ${text}`),
    );
    assert.deepEqual(found, []);
  });
}

for (const [source, isTemplate, text] of [
  ['<p>Search <b>here</b></p>', true, ['Search', 'here']],
  ['<div>{list.map(() => <p>None</p>)}</div>', true, ['None']],
  ['<button aria-label="Close">×</button>', true, ['Close']],
  ['<p>{found ? t("x") : "Nothing found"}</p>', true, ['Nothing found']],
  ['---\nconst title = "All agents";\n---\n<h1>{title}</h1>', true, ['All agents']],
  ["status.textContent = 'Not copied';", false, ['Not copied']],
  ['status.textContent = `No agents found`;', false, ['No agents found']],
  ['<p class="label quiet">{t("x")}</p><style>p { color: red; }</style>', true, []],
  ['<p><code translate="no">.claude/agents</code></p>', true, []],
  ["throw new Error('The record is gone');", false, []],
  ['throw new DamagedFile(`The file is cut short`);', false, []],
  ["const key: 'one two' = map.get('x');", false, []],
] as [string, boolean, string[]][]) {
  test(`${text.length === 0 ? 'no text is' : `"${text.join('", "')}" is`} found in ${source.split('\n').join(' ')}`, () => {
    assert.deepEqual(findTexts(source, isTemplate), text);
  });
}
