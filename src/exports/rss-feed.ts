import { escapeMarkup } from '../core/text/escape-markup.ts';
import { escapeXml, xmlElement } from './escape-xml.ts';

export interface RssFeed {
  language: string;
  title: string;
  subtitle: string;
  /** Absolute addresses: of the feed, and of the page that it tells of. */
  address: string;
  page: string;
  items: RssItem[];
}

export interface RssItem {
  /** Absolute. */
  page: string;
  title: string;
  summary: string;
  /** Hash of what the page shows: a program that has not seen it yet has something new to tell. */
  sha256: string;
}

/**
 * A feed without dates as RSS 2.0, which unlike Atom asks for none (https://www.rssboard.org/rss-specification). What is
 * new is for its reader to find out: an item has another id as soon as its text is another.
 */
export function formatRss({ language, title, subtitle, address, page, items }: RssFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    xmlElement('title', title),
    xmlElement('link', page),
    xmlElement('description', subtitle),
    xmlElement('language', language),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(address)}"/>`,
    ...items.flatMap(formatItem),
    '</channel>',
    '</rss>',
  ];
  return `${lines.join('\n')}\n`;
}

/** What reads a feed shows the description of an item as HTML, so it is escaped once more; all else it shows as text. */
function formatItem({ page, title, summary, sha256 }: RssItem): string[] {
  return [
    '<item>',
    xmlElement('title', title),
    xmlElement('link', page),
    `<guid isPermaLink="false">${escapeXml(`${page}#sha256-${sha256}`)}</guid>`,
    ...(summary === '' ? [] : [xmlElement('description', escapeMarkup(summary))]),
    '</item>',
  ];
}
