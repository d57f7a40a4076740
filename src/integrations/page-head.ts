import { decodeHTMLAttribute } from 'entities';

/** What a page says of itself to those who look for pages. */
export interface PageHead {
  /** The address to cite; `undefined` where none is given. */
  canonical: string | undefined;
  /** Whether the page is to be left out. */
  isHidden: boolean;
  /** Language, or `x-default`, → address, as they stand there. */
  alternates: [language: string, address: string][];
}

/** A value in quotes may hold anything, an agent's words such as `</head>` included. */
const TAG = /<(\/head|link|meta)((?:[^>"]|"[^"]*")*)>/g;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;

/** Reads the head that `layouts/Head.astro` wrote. */
export function readPageHead(html: string): PageHead {
  const head: PageHead = { canonical: undefined, isHidden: false, alternates: [] };
  for (const [, tag, text = ''] of html.matchAll(TAG)) {
    if (tag === '/head') break;
    const values = Object.fromEntries(
      [...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, decodeHTMLAttribute(value ?? '')]),
    );
    const { rel, href = '', hreflang, name, content = '' } = values as Record<string, string | undefined>;
    if (tag === 'meta') head.isHidden ||= name === 'robots' && content.includes('noindex');
    else if (rel === 'canonical') head.canonical = href;
    else if (rel === 'alternate' && hreflang !== undefined) head.alternates.push([hreflang, href]);
  }
  return head;
}
