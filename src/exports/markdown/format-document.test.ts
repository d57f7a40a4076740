import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { oneLine } from '../../core/text/clean-text.ts';
import { formatDocument, type MarkdownBlock } from './format-document.ts';

/** What a program that knows nothing of ours makes of a document. */
function render(...blocks: MarkdownBlock[]): string {
  return markdownToHtml(formatDocument(blocks), { features: { gfm: true } }).html.trim();
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The text of HTML, quotation marks as they were written. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
}

/** Made of what means something in Markdown. */
const CHARACTERS = [
  '#',
  '*',
  '_',
  '`',
  '~',
  '>',
  '<',
  '-',
  '+',
  '=',
  '|',
  ':',
  '[',
  ']',
  '(',
  ')',
  '!',
  '&',
  '\\',
  '1',
  '.',
];
const marked = fc
  .array(fc.constantFrom(...CHARACTERS, ' ', 'a', 'é', 'amp;', '```', '~~~', '<b>', '[x](y)'), { maxLength: 30 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(marked, fc.string({ unit: 'grapheme' }), fc.string());
const withoutControls = (text: string) => oneLine(text.replace(/[\p{Cc}\ufffd]/gu, ' '));

test('a line of any text stays that line, in a heading, in a list and in a sentence', () => {
  fc.assert(
    fc.property(anyText.map(withoutControls), (text) => {
      fc.pre(text !== '');
      const shown = textOf(escapeHtml(text));
      assert.equal(textOf(render({ type: 'heading', level: 2, text })), shown);
      assert.match(render({ type: 'heading', level: 2, text }), /^<h2[^>]*>[^\n]*<\/h2>$/);
      const list = render({ type: 'list', items: [[text], ['x: ', text]] });
      assert.equal(list.match(/<li>/g)?.length, 2);
      assert.equal(textOf(render({ type: 'paragraph', inline: [text] })), shown);
      assert.match(render({ type: 'paragraph', inline: [text] }), /^<p>[^\n]*<\/p>$/);
    }),
    { numRuns: 2000 },
  );
});

test('a space before a text does not make a list, a heading or code of it', () => {
  for (const text of [' - a', ' # a', ' 1. a', '     a'])
    assert.equal(
      render({ type: 'list', items: [[text]] }),
      render({ type: 'list', items: [[text.trim()]] }),
      JSON.stringify(text),
    );
  assert.equal(render({ type: 'paragraph', inline: [' ', '- a'] }), '<p>- a</p>');
});

test('a quotation holds all lines of any text, and nothing after it', () => {
  fc.assert(
    fc.property(fc.array(anyText.map(withoutControls), { minLength: 1, maxLength: 5 }), (lines) => {
      const text = lines.join('\n').trim();
      fc.pre(text !== '');
      const html = render({ type: 'quote', text }, { type: 'paragraph', inline: ['after'] });
      assert.match(html, /^<blockquote>[\s\S]*<\/blockquote>\s*<p>after<\/p>$/);
      assert.equal(oneLine(textOf(html)), oneLine(textOf(escapeHtml(`${text}\nafter`))));
      // Some readers make links of addresses that are in a text; these lead where they say.
      assert.doesNotMatch(html.replace(/<a href="mailto:([^"]*)">\1<\/a>/g, ''), /<(?!\/?(?:blockquote|p|br)\b)/);
    }),
    { numRuns: 2000 },
  );
});

test('a block of code holds any text to the letter, and ends where it ends', () => {
  fc.assert(
    fc.property(fc.array(anyText.map(withoutControls), { maxLength: 5 }), (lines) => {
      const text = lines.join('\n');
      const html = render({ type: 'code', text, language: 'markdown' }, { type: 'paragraph', inline: ['after'] });
      const [, code = ''] =
        /^<pre><code class="language-markdown">([\s\S]*)<\/code><\/pre>\s*<p>after<\/p>$/.exec(html) ?? [];
      assert.equal(code.replace(/\n$/, '').replaceAll('"', '&quot;'), escapeHtml(text).replace(/\n$/, ''));
    }),
    { numRuns: 2000 },
  );
});

test('code in a line holds its backticks', () => {
  for (const text of ['a', '`', '``a`', 'a`b', '`a``']) {
    assert.equal(render({ type: 'paragraph', inline: [{ code: text }] }), `<p><code>${text}</code></p>`);
  }
});

test('a link leads where it says, whatever is in its text', () => {
  const link = { text: 'a](https://elsewhere.example) [b', address: 'https://example.org/a (b)/' };
  const html = render({ type: 'paragraph', inline: ['see: ', link, ', or not'] });
  assert.match(
    html,
    /^<p>see: <a href="https:\/\/example\.org\/a%20%28b%29\/">a\]\(https:\/\/elsewhere\.example\) \[b<\/a>, or not<\/p>$/,
  );
});
