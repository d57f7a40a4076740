/** Lists longer than the arguments that a call can be given, through all that counts or collects. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInvocations } from './body/find-invocations.ts';
import type { Block } from './body/outline.ts';
import { readSections } from './capabilities/phrases/section-phrases.ts';
import { fixFile } from './fix/fix-file.ts';
import { findReferred } from './front-matter/entries/restore-tag.ts';
import { parseHeader } from './front-matter/parse-header.ts';
import { createPhraseLanguage } from './language/phrase-language.ts';
import { readTools } from './permissions/read-tools.ts';
import { type Rule, readRules } from './permissions/rules.ts';
import { readAgent } from './read-agent.ts';
import { readParts } from './read-parts.ts';
import { findStructure } from './structure/find-structure.ts';

const LENGTH = 130_000;
const encode = (text: string) => new TextEncoder().encode(text);

const block = (kind: Block['kind'], values: Partial<Block> = {}): Block => ({
  kind,
  line: 1,
  text: '',
  level: 0,
  inItem: false,
  items: [],
  ordered: false,
  label: '',
  language: '',
  ...values,
});
const listOf = (text: string): Block =>
  block('list', { items: Array.from({ length: LENGTH }, () => ({ text, label: '', line: 1, items: [] })) });
const heading = (text: string, level: number): Block => block('heading', { text, level });

test('a folded value of very many lines is read', () => {
  const header = parseHeader(`name: a: b\ndescription: >\n${' a\n'.repeat(LENGTH)}`, 2);
  assert.equal(String(header.fields.get('description')?.value).length, 2 * LENGTH - 1);
});

test('very many headings in a section are steps like any others', () => {
  const headings = Array.from({ length: LENGTH }, (_, index) => heading(`Sound the depth ${index}`, 3));
  const blocks = [heading('Process', 2), ...headings];
  assert.equal(findStructure(blocks).process?.length, 12);
});

test('a list of very many items is read to its end', () => {
  assert.equal(readSections([heading('Capabilities', 2), listOf('Tides')]).phrases.length, 1);
  assert.equal(findInvocations([heading('How to call me', 2), listOf('"Sound the depth"')]).length, 1);
  const languageOf = createPhraseLanguage([heading('Tâches', 2), listOf('Sonder le fond')], ['fr']);
  assert.equal(languageOf('Sonder le fond'), 'fr');
});

test('very many names, rules and patterns say the same as few', () => {
  assert.deepEqual(readTools(Array.from({ length: LENGTH }, () => 'Read')), ['Read']);
  assert.equal(readTools(Array.from({ length: LENGTH }, () => ({ write: false }))), undefined);
  const patterns = Array.from(
    { length: LENGTH },
    (_, at): Rule => ({ action: 'bash', resource: `git ${at}`, effect: 'deny' }),
  );
  assert.equal(readRules(patterns, true).denied.length, LENGTH);
  const actions = patterns.map((rule, at): Rule => ({ ...rule, action: at % 2 ? '*' : `tool-${at}`, resource: '*' }));
  assert.equal(readRules(actions, false).denied.length, LENGTH / 2 + 1);
});

test('instructions of more lines than anybody writes are kept as text, and said to be', () => {
  for (const line of ['# a', '- a', '```', 'a', '|a|b|', '']) {
    const read = readAgent(
      {
        source: '',
        file: 'a.md',
        sha256: '',
        bytes: encode(`---\nname: a\ndescription: b\n---\n${`${line}\n`.repeat(20_001)}`),
      },
      () => [],
    );
    assert.ok(read.kind === 'agent' && read.variant.diagnostics.some(({ code }) => code === 'body-too-complex'));
    assert.deepEqual(read.variant.sections, []);
  }
});

test('instructions of more marks than anybody writes are kept as text, and those of as many are not', () => {
  for (const mark of ['|', '[', ']', '*', '_', '`', '<']) {
    const inLines = (count: number) =>
      readParts(`---\nname: a\n---\n${`${mark.repeat(10)} a\n\n`.repeat(count / 10)}`, 'a.md').blocks === undefined;
    assert.deepEqual([inLines(20_000), inLines(20_010)], [false, true], mark);
  }
});

test('`fix` leaves a header alone that is too large to be read as YAML', () => {
  const text = `---\nname: a: b\n${'k: v\n'.repeat(20_000)}---\nx\n`;
  assert.deepEqual(fixFile('a.md', encode(text)), { text, changed: false, isTooLarge: true });
});

test('of a damaged header the first thousand keys are read, and it is said that there are more', () => {
  const read = (count: number) => {
    const keys = Array.from({ length: count }, (_, at) => `k${at}: ${at}: b\n`);
    const { fields, diagnostics } = parseHeader(keys.join(''), 2);
    return [fields.size, diagnostics.some(({ code }) => code === 'header-too-complex')];
  };
  assert.deepEqual(read(1000), [1000, false]);
  assert.deepEqual(read(1001), [1000, true]);
  assert.deepEqual(read(5000), [1000, true]);
});

test('anchors of very many references are found in one go', () => {
  assert.deepEqual(
    [...findReferred('a: &a x\nb: *a\nc: [*b,*c] *d* **e** f*g *h[ {*i}\nj: *j')],
    ['a', 'b', 'c', 'd*', '*e**', 'i', 'j'],
  );
  for (const unit of ['*a ', '*', '[*a', ' *', '*a[']) {
    const anchors = Array.from({ length: 900 }, (_, at) => `k${at}: &a v ${unit.repeat(200)}\n`);
    assert.ok(parseHeader(`a: b: c\n${anchors.join('')}`, 2).fields.size > 0, unit);
  }
});

test('fences of instructions that are kept as text are not repaired', () => {
  const { fences } = readParts(`---\nname: a\n---\n${'```js\n'.repeat(20_001)}`, 'a.md');
  assert.deepEqual(fences.repaired, []);
});
