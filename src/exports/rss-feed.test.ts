import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { formatRss, type RssItem } from './rss-feed.ts';

const item: RssItem = {
  page: 'https://example.org/fr/agents/clerk/',
  title: 'Greffier',
  summary: 'Tient le journal.',
  sha256: 'ab'.repeat(32),
};

const feedOf = (...items: RssItem[]) =>
  formatRss({
    language: 'fr',
    title: 'Agents & Cie',
    subtitle: 'Tous les agents',
    items,
    address: 'https://example.org/fr/feed.xml',
    page: 'https://example.org/fr/',
  });

interface ReadItem {
  title?: string;
  link?: string;
  description?: string;
  guid?: { value?: string; isPermaLink?: boolean };
  pubDate?: string;
}

/** As another program reads it; throws where it is not well-formed. */
function read(xml: string): { format: string; title: string; items: ReadItem[] } {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const { format, feed } = parseFeed(xml);
  const { title = '', items = [] } = feed as { title?: string; items?: ReadItem[] };
  return { format, title, items };
}

test('another program reads the feed as it was meant, without a date', () => {
  const { format, title, items } = read(feedOf(item, { ...item, summary: '' }));
  assert.equal(format, 'rss');
  assert.equal(title, 'Agents & Cie');
  const [first, second] = items;
  assert.deepEqual(
    [first?.title, first?.link, first?.description, first?.pubDate],
    ['Greffier', 'https://example.org/fr/agents/clerk/', 'Tient le journal.', undefined],
  );
  assert.equal(second?.description, undefined);
});

test('an agent whose text changed is another item, at the same address', () => {
  const [before] = read(feedOf(item)).items;
  const [after] = read(feedOf({ ...item, sha256: 'cd'.repeat(32) })).items;
  assert.notEqual(before?.guid?.value, after?.guid?.value);
  assert.equal(before?.link, after?.link);
});

test('a hostile name stays text', () => {
  const text = '</title><script>alert(1)</script>]]> & &lt; "quotes"\u0000\u001b\ud800 <![CDATA[';
  const [found] = read(feedOf({ ...item, title: text, summary: text })).items;
  assert.equal(found?.title, '</title><script>alert(1)</script>]]> & &lt; "quotes" <![CDATA[');
});

test('a hostile summary stays text for readers of feeds, which show descriptions as HTML', () => {
  const summary = '<script>alert(1)</script><img src=x onerror=alert(2)> & &lt;b&gt; <br>\u0000 end';
  const [found] = read(feedOf({ ...item, summary })).items;
  const shown = parseFragment(found?.description ?? '').childNodes;
  assert.deepEqual(
    shown.map((node) => node.nodeName),
    ['#text'],
  );
  assert.equal(shown.map((node) => ('value' in node ? node.value : '')).join(''), summary.replace('\u0000', ''));
});

test('a catalogue without agents has a feed that says nothing', () => {
  assert.deepEqual(read(feedOf()).items, []);
});
