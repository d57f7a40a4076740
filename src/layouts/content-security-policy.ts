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
];

/** For the `<meta>` of every page, which is the only place that every host serves. */
export const contentSecurityPolicy = directives.join('; ');

/** For the HTTP header, which also says who may frame a page: a `<meta>` cannot. */
export const contentSecurityPolicyHeader = [...directives, "frame-ancestors 'none'"].join('; ');
