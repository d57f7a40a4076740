import { escapeXml, xmlElement } from './escape-xml.ts';

/** A text of a feed; `language` where it is not the feed's, `''` where it is not known. */
export interface FeedText {
  text: string;
  language?: string | undefined;
}

export interface Feed {
  language: string;
  title: string;
  subtitle: string;
  /** Absolute addresses: of the feed, which is its id, and of the page that it tells of. */
  address: string;
  page: string;
  /** The same feed in other languages. */
  others: { language: string; address: string }[];
  /** Newest first; there is at least one. */
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Absolute, and the entry's id: it never changes. */
  page: string;
  /** The same as Markdown. */
  markdown: string;
  title: FeedText;
  summary: FeedText;
  /** Instants in UTC, such as `2026-03-01T10:00:00Z`. */
  published: string;
  updated: string;
  author?: string | undefined;
  rights?: string | undefined;
  categories: { id: string; label: string }[];
}

/** A feed as Atom 1.0 (RFC 4287). */
export function formatAtom(feed: Feed): string {
  const { language, title, subtitle, address, page, others, entries } = feed;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    xmlElement('id', address),
    xmlElement('title', title),
    xmlElement('subtitle', subtitle),
    xmlElement('updated', entries[0]?.updated ?? ''),
    link('self', 'application/atom+xml', address),
    link('alternate', 'text/html', page, language),
    ...others.map((other) => link('alternate', 'application/atom+xml', other.address, other.language)),
    // Of entries whose source names no author.
    person(title),
    ...entries.flatMap(formatEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function formatEntry(entry: FeedEntry): string[] {
  const { page, markdown, title, summary, published, updated, author, rights, categories } = entry;
  return [
    '<entry>',
    xmlElement('id', page),
    textElement('title', title),
    xmlElement('published', published),
    xmlElement('updated', updated),
    link('alternate', 'text/html', page),
    link('alternate', 'text/markdown', markdown),
    ...(author === undefined ? [] : [person(author)]),
    ...(rights === undefined ? [] : [xmlElement('rights', rights)]),
    ...categories.map(({ id, label }) => `<category term="${escapeXml(id)}" label="${escapeXml(label)}"/>`),
    textElement('summary', summary),
    '</entry>',
  ];
}

function textElement(name: string, { text, language }: FeedText): string {
  const attribute = language === undefined ? '' : ` xml:lang="${escapeXml(language)}"`;
  return `<${name} type="text"${attribute}>${escapeXml(text)}</${name}>`;
}

function person(name: string): string {
  return `<author>${xmlElement('name', name)}</author>`;
}

function link(rel: string, type: string, href: string, language?: string): string {
  const hreflang = language === undefined ? '' : ` hreflang="${escapeXml(language)}"`;
  return `<link rel="${rel}" type="${type}"${hreflang} href="${escapeXml(href)}"/>`;
}
