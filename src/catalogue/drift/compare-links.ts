import { excerpt } from '../../core/diagnostic.ts';
import type { FoundLink } from '../../core/fingerprint/find-invariants.ts';
import type { Comparable, DriftPoint } from './drift-point.ts';

/** Domains for examples (RFC 2606), their likes in other languages, and what a reader is to fill in. */
const EXAMPLE = /\b(?:example|exemple|ejemplo|exemplo|beispiel|your|votre|ton|mon|my)\b/;
const RESERVED = /(?:^|\.)(?:test|invalid|localhost|local|internal)$/;
/** `en`, `fr-CA`: where a site has its languages, in front of the host or in the path. */
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/;
/** Here the rest of the path is a title, which another language has its own of. */
const TITLES = /(?:^|\.)(?:wikipedia|wikibooks|wikiversity|wiktionary)\.org$/;

/** Links to places that one of the two leads to alone; the same page in another language is the same place. */
export function compareLinks(original: Comparable, translation: Comparable): DriftPoint[] {
  const [ours, theirs] = [original.invariants.links, translation.invariants.links];
  const added = onlyIn(theirs, ours);
  const all = [...onlyIn(ours, theirs), ...added];
  const [first] = all;
  if (!first) return [];
  return [{ code: 'drift-links', line: added[0]?.line ?? 1, values: { count: all.length, text: excerpt(first.url) } }];
}

function onlyIn(links: FoundLink[], others: FoundLink[]): FoundLink[] {
  const known = new Set(others.map(({ url }) => targetOf(url)));
  const found = new Map<string, FoundLink>();
  for (const link of links) {
    const target = targetOf(link.url);
    if (target !== '' && !known.has(target)) found.set(target, link);
  }
  return [...found.values()];
}

/** Where a link leads, whatever the language: host and path. Empty for examples, and where it is not an address after all. */
function targetOf(link: string): string {
  if (!URL.canParse(link)) return '';
  const { hostname, pathname } = new URL(link);
  const host = hostname.replace(/^www\./, '');
  if (!host.includes('.') || EXAMPLE.test(host) || RESERVED.test(host)) return '';
  const labels = host.split('.');
  const rest = labels.length > 2 && LANGUAGE.test(labels[0] ?? '') ? labels.slice(1).join('.') : host;
  if (TITLES.test(rest)) return rest;
  const segments = pathname
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '' && !LANGUAGE.test(segment));
  return [rest, ...segments].join('/');
}
