/**
 * Which build an answer is of. A build is known by the hash of all that it wrote, which is not known while it writes: pages
 * and the entry of the search say `NO_BUILD` until the last integration puts the hash in its place, digit for digit. What
 * comes out of a pack still says it, so that a page that did not change is the same in the packs of the next build.
 */
export const NO_BUILD = '0000000000000000';

const IN_PAGE = '<meta name="agentheque-build" content="';
const IN_ENTRY = '"build":"';
/** Characters of a page in which its build is said. Nothing that a stranger wrote comes before it. */
const HEAD = 400;

/** The build that a page or an entry of the search says it is of; `undefined` where it is neither. */
export function findBuild(text: string): string | undefined {
  const start = placeOfBuild(text);
  const id = start === undefined ? '' : text.slice(start, start + NO_BUILD.length);
  return /^[0-9a-f]{16}$/.test(id) ? id : undefined;
}

/** The text with the build that it is of; what names none stays as it is. */
export function fillBuild(text: string, build: string): string {
  const start = placeOfBuild(text);
  if (start === undefined || !text.startsWith(NO_BUILD, start)) return text;
  return text.slice(0, start) + build + text.slice(start + NO_BUILD.length);
}

/** The text as it was before its build was known. */
export function emptyBuild(text: string): string {
  const start = placeOfBuild(text);
  if (start === undefined) return text;
  return text.slice(0, start) + NO_BUILD + text.slice(start + NO_BUILD.length);
}

/** Where in a page or an entry the build is said. What is before it is ASCII: characters are bytes. */
export function placeOfBuild(text: string): number | undefined {
  const head = text.slice(0, HEAD);
  const mark = head.startsWith('{') ? IN_ENTRY : IN_PAGE;
  const at = head.indexOf(mark);
  return at < 0 ? undefined : at + mark.length;
}
