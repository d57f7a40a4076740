import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneQuotation } from './is-one-quotation.ts';

test('quotes at both ends of one quotation belong together', () => {
  for (const text of ['"a"', '""', '"He said "hi""', '"a "b" c "d" e"', '"a\n"b"\nc"']) {
    assert.equal(isOneQuotation(text), true, text);
  }
});

test('quotes of several quotations do not', () => {
  for (const text of ['"Yes" and "no"', '"a", "b"', '"a"\n"b"', '"', 'a', '"a', "'a'", '']) {
    assert.equal(isOneQuotation(text), false, text);
  }
});
