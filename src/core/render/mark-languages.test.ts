import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Section } from '../schema.ts';
import { markLanguages } from './mark-languages.ts';

const html = '<p>Before</p>\n<h3 id="i-a">A</h3>\n<p>a</p>\n<h4 id="i-b">B</h4>\n<ul>\n<li>b</li>\n</ul>\n';
const sections: Section[] = [
  { level: 1, text: 'A', anchor: 'i-a' },
  { level: 2, text: 'B', anchor: 'i-b', language: 'ar' },
];

test('a section in another language has its lang and its direction', () => {
  const marked = markLanguages(html, { code: 'en', how: 'detected', mixed: ['ar'] }, sections);
  assert.ok(marked.includes('<div lang="ar" dir="rtl">\n<h4 id="i-b">B</h4>\n<ul>\n<li>b</li>\n</ul>\n</div>'), marked);
  assert.equal(marked.match(/<div/g)?.length, 1);
});

test('a section from left to right says so in a text from right to left', () => {
  const marked = markLanguages(html, { code: 'ar', how: 'declared', mixed: ['en'] }, [
    { level: 1, text: 'A', anchor: 'i-a', language: 'en' },
  ]);
  assert.ok(marked.includes('<div lang="en" dir="ltr">\n<h3 id="i-a">A</h3>'), marked);
});

test('what is above the first heading is marked as well', () => {
  const marked = markLanguages(
    html,
    { code: 'en', how: 'detected', mixed: ['fr'], opening: 'fr' },
    sections.slice(0, 1),
  );
  assert.ok(marked.startsWith('<div lang="fr">\n<p>Before</p>\n</div>\n<h3'), marked);
});

test('a text in one language stays to the letter', () => {
  assert.equal(markLanguages(html, { code: 'en', how: 'detected', mixed: [] }, sections), html);
});
