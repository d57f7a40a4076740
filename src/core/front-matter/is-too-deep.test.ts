import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTooDeep } from './is-too-deep.ts';
import { parseHeader } from './parse-header.ts';

const flow = (depth: number) => `x: ${'['.repeat(depth)}${']'.repeat(depth)}`;
const block = (depth: number) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}k:`).join('\n');

test('depth is counted in brackets and in lines', () => {
  for (const nest of [flow, block]) {
    assert.equal(isTooDeep(nest(90)), false);
    assert.equal(isTooDeep(nest(110)), true);
  }
  assert.equal(isTooDeep('- [a: {b: c}]\n'.repeat(1000)), false);
});

test('a deep value is said to be too deep, long before a stack ends', () => {
  const codes = (header: string) => parseHeader(header, 2).diagnostics.map(({ code }) => code);
  assert.deepEqual(codes(flow(90)), []);
  assert.deepEqual(codes(flow(110)), ['header-too-complex']);
});

test('a header of many damaged lines is not: YAML takes each for a part of the one above', () => {
  const header = Array.from({ length: 900 }, (_, at) => `k${at}: ${at}: b\n`).join('');
  assert.equal(isTooDeep(header), true);
  const codes = new Set(parseHeader(header, 2).diagnostics.map(({ code }) => code));
  assert.deepEqual([...codes], ['header-unquoted-colon']);
});
