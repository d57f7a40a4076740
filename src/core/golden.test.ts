/**
 * The parser on 1,686 published files, where a copy of them lies beside the checkout or where `CORPORA` says: they belong to their authors and
 * are not part of this project. `golden/strict-refused.json` lists those that strict parsers refuse, with the hash of
 * the description that each was found to have when somebody read it.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import yaml from 'js-yaml';
import { parseDocument } from 'yaml';
import { decode } from './decode.ts';
import { splitDescription } from './examples/split-description.ts';
import { parseHeader } from './front-matter/parse-header.ts';
import { readFields } from './front-matter/read-fields.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { type ReadVariant, readAgent } from './read-agent.ts';
import { repairEncoding } from './repair/repair-encoding.ts';

interface GoldenFile {
  path: string;
  name: string;
  /** Of the whole description. */
  sha256: string;
  /** What is arguable about it. */
  note?: string;
}

const beside = new URL('../../../shared/corpora/', import.meta.url);
const folder = process.env['CORPORA'] ? pathToFileURL(`${process.env['CORPORA']}/`) : beside;
const golden: GoldenFile[] = JSON.parse(readFileSync(new URL('./golden/strict-refused.json', import.meta.url), 'utf8'));
const isHere = existsSync(folder);
const options = { skip: isHere ? false : `the published files are not at ${folder.pathname}` };

const files = isHere ? listFiles() : [];

test('the files that yaml and js-yaml refuse are those of the list', options, () => {
  const refused = files.filter((file) => isRefused(headerBetweenFences(readText(file))));
  assert.deepEqual(
    refused,
    golden.map(({ path }) => path),
  );
});

test('these have the name and the description that their authors gave them', options, () => {
  for (const { path, name, sha256 } of golden) {
    const { variant } = readOne(path);
    assert.equal(variant.name, name, path);
    assert.equal(createHash('sha256').update(variant.description).digest('hex'), sha256, path);
  }
});

test('every other header has the values that YAML gives it', options, () => {
  const listed = new Set(golden.map(({ path }) => path));
  for (const file of files.filter((file) => !listed.has(file))) {
    const text = readText(file);
    const expected = headerBetweenFences(text);
    const { header, headerLine } = splitFrontMatter(text);
    if (expected === null) continue;
    const fields = [...parseHeader(header ?? '', headerLine).fields].map(([key, { value }]) => [key, value]);
    assert.deepEqual(Object.fromEntries(fields), parseDocument(expected, { schema: 'core' }).toJS() ?? {}, file);
  }
});

test('no text is taken for damaged that is not, and no tag of an example is left in a summary', options, () => {
  for (const file of files) {
    const text = readText(file);
    assert.equal(repairEncoding(text).text, text, file);
    const { header, headerLine } = splitFrontMatter(text);
    const { description } = readFields(parseHeader(header ?? '', headerLine));
    assert.doesNotMatch(splitDescription(description).summary, /<\/?example>/i, file);
  }
});

function listFiles(): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  // SOURCES.md says where they come from.
  return names.filter((file) => file.includes('/')).sort();
}

function readText(file: string): string {
  const decoded = decode(readFileSync(new URL(encodeURI(file), folder)));
  assert.ok(decoded.kind === 'text', file);
  return decoded.text;
}

function readOne(file: string): { variant: ReadVariant } {
  const bytes = readFileSync(new URL(encodeURI(file), folder));
  const result = readAgent({ source: 'default', file, bytes, sha256: '' }, () => []);
  assert.ok(result.kind === 'agent', file);
  return result;
}

/** As strict readers find it, `null` where the file does not begin with a fence; up to the end where none closes it. */
function headerBetweenFences(text: string): string | null {
  return /^---[ \t]*\n([\s\S]*?)(?:\n---[ \t]*(?:\n|$)|$(?![\s\S]))/.exec(text)?.[1] ?? null;
}

function isRefused(header: string | null): boolean {
  if (header === null) return false;
  const root = parseDocument(header, { schema: 'core' });
  try {
    const value = yaml.load(header);
    return root.errors.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value);
  } catch {
    return true;
  }
}
