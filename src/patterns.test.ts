/** No pattern takes more steps than a text has characters, times a number: whoever writes a long text would stop us. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { findSlowText } from './fixtures/pattern-steps.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const slow = [
  /[ \t\n]+$/,
  /^(a+)+$/,
  /\s*\n\s*x/,
  /<!DOCTYPE[^>]*\[/i,
  /"(?:[^"\\]|\\.)*"/g,
  /\bclaude\b.*(?:\bopus\b|\b\d)/,
  /^a*[ab]*c$/,
  /(?:a|a)*b/,
];
const fast = [/(?<![ \t\n])[ \t\n]+$/, /^a+$/, /<[^<>]*>/, /^[^:]{3,60}?\s:/, /(?<!\s)\s*\n/, /a{1,100}b/];

/** Patterns whose texts cannot be long, or are no stranger's, by a part that tells them, with the reason. */
const exempt: [part: string, because: string][] = [
  ['<!DOCTYPE[^>]*', 'the logo is a file of the owner, and no part of its document type may be passed over'],
  ['<\\?xml\\s[^>]*encoding', 'the same'],
  ['commands\\/(.+)', 'the path of a file has 4,096 characters at most'],
  ['agents\\/(?:.*\\/)?', 'the same'],
  ['agents\\/.*\\.toml', 'the same'],
  ['commands\\/.*\\.toml', 'the same'],
  ['cli-agents)\\/.*\\.json', 'the same'],
  ['(?:\\([^)]*\\))?', 'tools in one text are split into words where it has 2,000 characters at most'],
];

test('a pattern that goes back over a text again and again is told from one that does not', () => {
  for (const pattern of slow) assert.notEqual(findSlowText(pattern), undefined, String(pattern));
  for (const pattern of fast) assert.equal(findSlowText(pattern), undefined, String(pattern));
});

const places = collectPatterns();

test('no pattern goes back over a text again and again', async () => {
  assert.ok(places.length > 400, `${places.length} patterns were found`);
  const built = await collectBuilt();
  assert.ok(built.length > 20, `${built.length} patterns are put together`);
  const known = new Set<string>();
  const used = new Set<string>();
  const slow: string[] = [];
  for (const { place, source, flags } of [...places, ...built]) {
    const key = `/${source}/${flags}`;
    if (known.has(key)) continue;
    known.add(key);
    const exemption = exempt.find(([part]) => source.includes(part));
    if (exemption) used.add(exemption[0]);
    const text = exemption ? undefined : findSlowText({ source, flags });
    if (text !== undefined) slow.push(`${place} ${key} with ${JSON.stringify(text)}`);
  }
  assert.deepEqual(slow, []);
  assert.equal(used.size, exempt.length, 'an exemption that nothing needs');
});

interface Place {
  place: string;
  source: string;
  flags: string;
}

/** Every pattern that is written to the letter. */
function collectPatterns(): Place[] {
  return listFiles(/\.(?:ts|js|astro)$/).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    // Of a component the script at its head.
    const code = file.endsWith('.astro') ? (text.split('\n---')[0] ?? '') : text;
    const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    const found: Place[] = [];
    const walk = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        const end = node.text.lastIndexOf('/');
        found.push({ place: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, walk);
    };
    walk(tree);
    return found;
  });
}

/** Those that are put together when their module is loaded, which other tests may have done before: hence another address. */
async function collectBuilt(): Promise<Place[]> {
  const found: Place[] = [];
  const real = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(real, {
    construct(target, words) {
      const made = Reflect.construct(target, words) as RegExp;
      found.push({ place: file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (file of listFiles(/\.ts$/)) {
      if (/new RegExp\(/.test(readFileSync(join(root, file), 'utf8')))
        await import(`${pathToFileURL(join(root, file)).href}?patterns`);
    }
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

function listFiles(names: RegExp): string[] {
  return ['src', 'bin', 'bench', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => names.test(file) && !/\.test\.ts$|\.d\.ts$|\/fixtures\//.test(file));
}
