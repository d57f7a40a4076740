import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { type Feed, type FeedEntry, formatAtom } from './atom-feed.ts';

const entry: FeedEntry = {
  page: 'https://example.org/fr/agents/clerk/',
  markdown: 'https://example.org/fr/agents/clerk/index.md',
  title: { text: 'Harbour Clerk', language: 'en' },
  summary: { text: 'Keeps the log.', language: 'en' },
  published: '2026-01-01T00:00:00Z',
  updated: '2026-02-01T00:00:00Z',
  rights: 'MIT',
  categories: [{ id: 'api-design', label: 'Conception d’API' }],
};

function feedOf(...entries: FeedEntry[]): Feed {
  return {
    language: 'fr',
    title: 'Agents & Cie',
    subtitle: 'Agents nouveaux et modifiés',
    address: 'https://example.org/fr/feed.xml',
    page: 'https://example.org/fr/',
    others: [{ language: 'en', address: 'https://example.org/en/feed.xml' }],
    entries,
  };
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** A reader of XML that accepts nothing that is not well formed. */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const named = (element: Element, name: string) => element.children.filter((child) => child.name === name);

test('another program reads the feed as it was meant', () => {
  const { format, feed } = parseFeed(formatAtom(feedOf(entry, { ...entry, author: 'Ada & Co', rights: undefined })));
  assert.equal(format, 'atom');
  const atom = feed as Record<string, unknown> & { entries: Record<string, unknown>[] };
  assert.equal(atom['id'], 'https://example.org/fr/feed.xml');
  assert.equal(atom['updated'], '2026-02-01T00:00:00Z');
  const [first, second] = atom.entries;
  assert.equal(first?.['id'], 'https://example.org/fr/agents/clerk/');
  assert.equal(first?.['published'], '2026-01-01T00:00:00Z');
  assert.deepEqual(second?.['authors'], [{ name: 'Ada & Co' }]);
  assert.deepEqual(first?.['categories'], [{ term: 'api-design', label: 'Conception d’API' }]);
});

test('the feed and its entries have what RFC 4287 asks for, each once', () => {
  const feed = parseXml(formatAtom(feedOf(entry)));
  assert.equal(feed.attributes['xmlns'], 'http://www.w3.org/2005/Atom');
  for (const element of [feed, ...named(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) assert.equal(named(element, name).length, 1, name);
    assert.match(named(element, 'id')[0]?.text ?? '', /^https:\/\//);
    assert.match(named(element, 'updated')[0]?.text ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const links = named(element, 'link').map(({ attributes }) => attributes);
    assert.ok(links.every(({ href = '' }) => URL.canParse(href)));
    const alternates = links
      .filter(({ rel }) => rel === 'alternate')
      .map(({ type, hreflang }) => `${type} ${hreflang}`);
    assert.equal(new Set(alternates).size, alternates.length, 'no two alternates of one type and language');
  }
  assert.equal(named(feed, 'author').length, 1, 'entries without an author need one of the feed');
  assert.equal(named(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self').length, 1);
});

test('a text in another language says so, also where it is not known which', () => {
  const unknown = { ...entry, title: { text: 'X', language: '' }, summary: { text: 'Y' } };
  const [first, second] = named(parseXml(formatAtom(feedOf(entry, unknown))), 'entry');
  assert.ok(first && second);
  assert.equal(named(first, 'title')[0]?.attributes['xml:lang'], 'en');
  assert.equal(named(second, 'title')[0]?.attributes['xml:lang'], '');
  assert.equal(named(second, 'summary')[0]?.attributes['xml:lang'], undefined);
});

test('a hostile name stays text, and what XML cannot hold is left out', () => {
  const text =
    '</title><script>alert(1)</script>]]> & &lt; "quotes" \'\u0000\u0008\u001b[31m\u009b\ud800 \ufffe\uffff \u{1f642} <![CDATA[';
  const hostile = { ...entry, title: { text, language: '"><x' }, summary: { text }, author: text, rights: text };
  const [found] = named(parseXml(formatAtom(feedOf({ ...hostile, categories: [{ id: text, label: text }] }))), 'entry');
  assert.ok(found);
  const shown = '</title><script>alert(1)</script>]]> & &lt; "quotes" \'[31m  \u{1f642} <![CDATA[';
  for (const name of ['title', 'summary', 'rights']) assert.equal(named(found, name)[0]?.text, shown, name);
  assert.equal(named(found, 'category')[0]?.attributes['term'], shown);
  assert.equal(named(found, 'title')[0]?.attributes['xml:lang'], '"><x');
  assert.deepEqual(named(found, 'script'), []);
});
