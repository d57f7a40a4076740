/** What is for servers, programs that ask one, or other people's pages; on a disk it would lead nowhere. */
const LEFT_OUT =
  /^(?:[._].*|404\.html|robots\.txt|marketplace\.json|sitemap[^/]*\.xml|agentheque-[^/]*\.zip|(?:[a-z-]+\/)?(?:feed\.xml|llms\.txt|offline\/.*)|(?:oembed|cards|embed|exports|icons|manifest|pagefind|plugins)\/.*)$/i;
/** What the bundler writes: of it only styles and fonts are taken, as scripts are made anew. */
const BUILT = /^_astro\/[^a-z0-9]*([a-z0-9][^/]*\.(?:css|woff2))$/i;
/** Endings that browsers show as text from a disk. Others they hand on to a program, or run: XML may hold a script. */
const SHOWN_AS_TEXT = /\.(?:md|txt|json)$/;
/** A part of a path that every system can unpack, and that leads nowhere else. */
const SAFE_PART = /^[a-z0-9][a-z0-9._-]*$/i;

/**
 * Where a file of a site lies in its archive; `undefined` where it is left out. Both are paths without a slash in front.
 * `_astro/index.X.css` => `assets/index.X.css`, `files/en/x.toml` => `files/en/x.toml.txt`, `en/feed.xml` => `undefined`.
 * Throws for a path that could not be unpacked.
 */
export function archivePath(path: string): string | undefined {
  const parts = path.split('/');
  const [, built] = BUILT.exec(path) ?? [];
  if (built !== undefined) return `assets/${built}`;
  if (LEFT_OUT.test(path) && !parts.includes('..')) return undefined;
  if (!parts.every((part) => SAFE_PART.test(part))) throw new Error(`${path} is no path for an archive.`);
  if (path.startsWith('files/') && !SHOWN_AS_TEXT.test(path)) return `${path}.txt`;
  return /^search\/.*\.json$/.test(path) ? path.replace(/json$/, 'js') : path;
}
