import { localeCodes } from '../i18n/locales.ts';
import { contentSecurityPolicyHeader, embedPolicy, picturePolicy } from '../views/head/content-security-policy.ts';

/** A header of the answers of a site, and where it differs. */
export interface HttpHeader {
  name: string;
  /** For every address; without it, for the folders below alone. */
  value?: string;
  /** Folders below the base, ending in `/`, or files at its top, with the value that their files have instead; `null` for none. */
  folders?: Record<string, string | null>;
}

/** For files whose name changes with their content: a year in seconds. */
const forEver = 'public, max-age=31536000, immutable';

/** What our answers say besides their content. Only cards that are made for it may lie in somebody else's page. */
export const httpHeaders: HttpHeader[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    name: 'Content-Security-Policy',
    value: contentSecurityPolicyHeader.plain,
    folders: {
      // The pages that search, and the worker that they do it with.
      ...Object.fromEntries([...localeCodes, '_astro'].map((name) => [`${name}/`, contentSecurityPolicyHeader.search])),
      'embed/': embedPolicy,
      'badge/': picturePolicy,
      'logo/': picturePolicy,
    },
  },
  // For browsers that do not know `frame-ancestors`.
  { name: 'X-Frame-Options', value: 'DENY', folders: { 'embed/': null } },
  // Editors in a browser ask for these themselves, and pages that isolate themselves load only what says that it may be.
  { name: 'Access-Control-Allow-Origin', folders: { 'badge/': '*', 'oembed/': '*' } },
  {
    name: 'Cross-Origin-Resource-Policy',
    folders: { 'badge/': 'cross-origin', 'cards/': 'cross-origin', 'embed/': 'cross-origin' },
  },
  // Agent files are somebody's text; a browser must show them, never run them.
  {
    name: 'Content-Type',
    folders: {
      'files/': 'text/plain; charset=utf-8',
      'exports/': 'text/plain; charset=utf-8',
      'manifest/': 'application/manifest+json',
    },
  },
  {
    name: 'Cache-Control',
    folders: {
      'search/files/': forEver,
      'search/entries/': forEver,
      'logo/': forEver,
      'pagefind/': forEver,
      'offline/packs/': forEver,
      // Whoever has it asks for it again at each visit.
      'sw.js': 'no-cache',
      '_astro/': forEver,
    },
  },
];
