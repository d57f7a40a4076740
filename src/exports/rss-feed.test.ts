import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from 'feedsmith';
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
  assert.equal(found?.description, found?.title);
});

test('a catalogue without agents has a feed that says nothing', () => {
  assert.deepEqual(read(feedOf()).items, []);
});
