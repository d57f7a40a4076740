import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Badge, badgeSvg } from './badge-svg.ts';
import { fitText } from './fit-text.ts';
import { visibleLine } from './visible-line.ts';

const badge: Badge = { site: 'Agenthèque', title: 'Lamp keeper', id: 'lamp', lang: 'en', tab: '#2c63b0' };
const shownIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
const widthOf = (svg: string) => Number(/ width="(\d+)"/.exec(svg)?.[1]);

test('a badge shows the name of the site and that of the agent, and says both', () => {
  const svg = badgeSvg(badge);
  assert.deepEqual(shownIn(svg), ['Agenthèque', 'Lamp keeper']);
  assert.match(svg, /^<svg [^>]*role="img"[^>]*><title>Agenthèque · Lamp keeper<\/title>/);
  assert.match(svg, /fill="#2c63b0"/);
});

test('both texts end within the badge, whatever font the reader has', () => {
  for (const title of ['i', 'W'.repeat(40), 'x'.repeat(9000), '漢字'.repeat(30), '👩‍🚀'.repeat(20)]) {
    const svg = badgeSvg({ ...badge, title });
    const ends = [...svg.matchAll(/<text x="([\d.]+)" [^>]*textLength="([\d.]+)"/g)].map(
      ([, x, wide]) => Number(x) + Number(wide),
    );
    assert.equal(ends.length, 2);
    assert.ok(
      ends.every((end) => end < widthOf(svg)),
      title.slice(0, 10),
    );
    assert.ok(widthOf(svg) <= 420, title.slice(0, 10));
  }
});

test('markup in a name stays text', () => {
  const svg = badgeSvg({ ...badge, site: '<b> & "c"', title: '</text><script>alert(1)</script>', titleLang: '"><x' });
  assert.deepEqual(
    [...new Set([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name))],
    ['svg', 'title', 'rect', 'path', 'g', 'text'],
  );
  assert.deepEqual(shownIn(svg), [
    '&lt;b&gt; &amp; &quot;c&quot;',
    '&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
  ]);
  assert.match(svg, /xml:lang="&quot;&gt;&lt;x"/);
});

test('nothing is loaded and nothing can run', () => {
  assert.doesNotMatch(
    badgeSvg({ ...badge, title: 'url(https://x.example)' }),
    /href|<style|<script|\son\w+=|="[^"]*url\(/,
  );
});

test('a name of nothing that can be seen gives way to the id', () => {
  assert.deepEqual(shownIn(badgeSvg({ ...badge, title: '\u0000\u202e\u2066 \ufeff' })), ['Agenthèque', 'lamp']);
});

test('a title in another language says so, in one that is not known too', () => {
  assert.match(badgeSvg({ ...badge, titleLang: 'fr' }), /fill="#18222f" xml:lang="fr">/);
  assert.match(badgeSvg({ ...badge, titleLang: '' }), /fill="#18222f" xml:lang="">/);
});

for (const [text, clean] of [
  ['a\u0000b\u001b[31mc', 'ab[31mc'],
  ['a\u202etxt.exe', 'atxt.exe'],
  ['a\tb\n c', 'a b c'],
  ['half \ud83d of it', 'half \ufffd of it'],
  ['a\uffff\ufffeb', 'ab'],
  ['👩‍🚀 café', '👩‍🚀 café'],
] as const) {
  test(`${JSON.stringify(text)} can be printed as ${JSON.stringify(clean)}`, () => {
    assert.equal(visibleLine(text), clean);
    assert.equal(visibleLine(clean), clean);
  });
}

test('a text that is too long is cut between what a reader takes for characters', () => {
  assert.deepEqual(fitText('abcdef', 3.6), { text: 'abcdef', width: 3.6 });
  assert.equal(fitText('abcdefg', 3.6).text, 'abcde…');
  assert.equal(fitText('ab 👩‍🚀👩‍🚀', 3).text, 'ab…');
  assert.equal(fitText('ab 👩‍🚀👩‍🚀', 3.5).text, 'ab 👩‍🚀…');
  assert.equal(fitText('e\u0301e\u0301e\u0301', 1.2).text, 'e\u0301…');
  assert.equal(fitText('x'.repeat(1_000_000), 6).text, 'xxxxxxxxx…');
});
