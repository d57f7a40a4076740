import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, readHeaders } from './read-headers.ts';

const text = `
# everywhere
/*
  X-One: 1
  X-Both: a
/files/*
  Content-Type: text/plain; charset=utf-8
  X-Both: b

/a/:name/c
  Link: <https://example.org>; rel=x
`;

test('rules that fit add up', () => {
  const rules = readHeaders(text);
  assert.deepEqual(
    [...headersFor(rules, '/')],
    [
      ['X-One', '1'],
      ['X-Both', 'a'],
    ],
  );
  assert.deepEqual(
    [...headersFor(rules, '/files/en/x.md')],
    [
      ['X-One', '1'],
      ['X-Both', 'a, b'],
      ['Content-Type', 'text/plain; charset=utf-8'],
    ],
  );
});

test('a placeholder stands for one segment, and a colon in a value is part of it', () => {
  const rules = readHeaders(text);
  assert.equal(headersFor(rules, '/a/b/c').get('Link'), '<https://example.org>; rel=x');
  assert.equal(headersFor(rules, '/a/b/b/c').has('Link'), false);
});

test('a path with characters of regular expressions is a path', () => {
  const rules = readHeaders('/a.b(c)\n  X: 1\n');
  assert.equal(headersFor(rules, '/a.b(c)').get('X'), '1');
  assert.equal(headersFor(rules, '/aXb(c)').has('X'), false);
});
