/**
 * In browsers that have Trusted Types, no text becomes markup, a script or the address of one. `agentheque` is the policy
 * that makes the addresses of the two workers (`browser/trusted-address.ts`), and nothing else.
 */
const typed = ["require-trusted-types-for 'script'", 'trusted-types agentheque'];

/**
 * What a page may load: what the site itself serves, and nothing inline. It is the second line of defence; the first is
 * that a stranger's text never becomes markup.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  ...typed,
];

const unframed = "frame-ancestors 'none'";

/**
 * On pages that search, and for the worker that searches for them: Pagefind reads its index by WebAssembly. This permits
 * that alone; no text becomes script.
 */
const searching = directives.map((line) => (line.startsWith('script-src ') ? `${line} 'wasm-unsafe-eval'` : line));

/** For the `<meta>` of every page, which is the only place that every host serves; `search` of pages that search. */
export const contentSecurityPolicy = { plain: directives.join('; '), search: searching.join('; ') };

/** For the HTTP header, which also says who may frame a page: a `<meta>` cannot. */
export const contentSecurityPolicyHeader = {
  plain: [...directives, unframed].join('; '),
  search: [...searching, unframed].join('; '),
};

/**
 * Of a card for other people's pages, `<meta>` and header alike: its own style, and no script from anywhere. Who may frame
 * it is left open: `frame-ancestors *` would shut out applications whose pages have a scheme of their own.
 */
export const embedPolicy = ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"].join(
  '; ',
);

/**
 * Of a page that is opened from a disk. There each file has an origin of its own, and browsers do not agree on what `'self'` is:
 * files of the disk are named as well. Nothing is fetched, no worker is started, and nothing inline runs.
 */
export const archivePolicy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'font-src'].map((directive) => `${directive} 'self' file:`),
  "base-uri 'none'",
  "form-action 'none'",
  ...typed,
].join('; ');

/** Of a picture that may be opened as a document: nothing at all. */
export const picturePolicy = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", unframed, 'sandbox'].join(
  '; ',
);
