import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixFile } from './fix/fix-file.ts';
import { opensAsHtml } from './opens-as-html.ts';

const opens = (text: string) => opensAsHtml(new TextEncoder().encode(text));

/** The tags of the WHATWG's table for resources of an unknown type, each in another case. */
const pages = [
  '<!DOCTYPE HTML>',
  '<!doctype html public>',
  '<HTML>',
  '<Head>',
  '<script>alert(1)</script>',
  '<SCRIPT src=x>',
  '<iframe >',
  '<h1>',
  '<div class="x">',
  '<font size=1>',
  '<table>',
  '<a href=x>',
  '<style>',
  '<title>',
  '<b>',
  '<body onload=x>',
  '<br>',
  '<p>',
  '<!-- a comment',
  '<!--x',
  '<?xml version="1.0"?>',
];

const texts = [
  '---\nname: a\n---\n<script>',
  '# <script>',
  'x <html>',
  '<role>',
  '<article>',
  '<p-x>',
  '<context>\n',
  '%PDF-1.4',
  '%!PS-Adobe-',
  '<',
  '',
];

test('what a browser takes for a page is told by its first tag, after white space and a byte order mark', () => {
  for (const page of pages) {
    for (const before of ['', ' ', '\n\r\n\t\f ', '\ufeff', '\ufeff\n'])
      assert.equal(opens(before + page), true, before + page);
  }
  for (const text of texts) assert.equal(opens(text), false, text);
});

test('a file as `fix` writes it never is one', () => {
  for (const page of [...pages, ...texts]) {
    const fixed = fixFile('a.md', new TextEncoder().encode(page));
    assert.ok(fixed?.text.startsWith('---\n'));
  }
});
