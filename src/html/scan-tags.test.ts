import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanTags } from './scan-tags.ts';

/** Each tag as it is in the page, and what was read of it. */
const read = (html: string) =>
  [...scanTags(html)].map(({ name, isClosing, attributes, start, end }) => [
    html.slice(start, end),
    isClosing ? `/${name}` : name,
    attributes.flat().join(' '),
  ]);

const cases: [html: string, ...tags: [written: string, name: string, attributes: string][]][] = [
  ['a <B>c</B >d', ['<B>', 'b', ''], ['</B >', '/b', '']],
  [
    '<p title="a > b </p>" ID = &eacute; hidden>',
    ['<p title="a > b </p>" ID = &eacute; hidden>', 'p', 'title a > b </p> id é hidden '],
  ],
  ['<br/><a b=c/>', ['<br/>', 'br', ''], ['<a b=c/>', 'a', 'b c/']],
  ['<i a="1" a="2">', ['<i a="1" a="2">', 'i', 'a 1 a 2']],
  ['<!-- <a> --><b>', ['<b>', 'b', '']],
  ['<title>1 < 2 <a></TITLE><b>', ['<title>', 'title', ''], ['</TITLE>', '/title', ''], ['<b>', 'b', '']],
  ['1 < 2 </ <> <"a">'],
  ['<İ İ="a"><b>', ['<İ İ="a">', 'i̇', 'i̇ a'], ['<b>', 'b', '']],
  ['<p>x<a href="never closed', ['<p>', 'p', ''], ['<a href="never closed', 'a', '']],
  ['<a <b>', ['<a ', 'a', ''], ['<b>', 'b', '']],
];

for (const [html, ...tags] of cases) test(`tags of ${JSON.stringify(html)}`, () => assert.deepEqual(read(html), tags));
