import { scanTags } from '../html/scan-tags.ts';

/** What a page says of itself to those who look for pages. */
export interface PageHead {
  /** The address to cite; `undefined` where none is given. */
  canonical: string | undefined;
  /** Whether the page is to be left out. */
  isHidden: boolean;
  /** Language, or `x-default`, → address, as they are there. */
  alternates: [language: string, address: string][];
}

/** Reads the head that `layouts/Head.astro` wrote. */
export function readPageHead(html: string): PageHead {
  const head: PageHead = { canonical: undefined, isHidden: false, alternates: [] };
  for (const { name: tag, isClosing, attributes } of scanTags(html)) {
    if (tag === 'head' && isClosing) break;
    if (tag !== 'meta' && tag !== 'link') continue;
    const values: Record<string, string | undefined> = Object.fromEntries(attributes);
    const { rel, href = '', hreflang, name, content = '' } = values;
    if (tag === 'meta') head.isHidden ||= name === 'robots' && content.includes('noindex');
    else if (rel === 'canonical') head.canonical = href;
    else if (rel === 'alternate' && hreflang !== undefined) head.alternates.push([hreflang, href]);
  }
  return head;
}
