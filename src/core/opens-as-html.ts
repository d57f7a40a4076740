/**
 * Elements that a text without a type is taken for a page by, where it begins with one of their tags: those of the WHATWG
 * (https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type), then those that Firefox adds.
 */
const TAGS = [
  ...['!doctype html', 'html', 'head', 'script', 'iframe', 'h1', 'div', 'font', 'table', 'a', 'style', 'title'],
  ...['b', 'body', 'br', 'p', '!--'],
  ...['frameset', 'img', 'link', 'base', 'applet', 'meta', 'center', 'form', 'isindex'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'pre'],
];

/** A comment needs nothing after it in browsers that go beyond the list, nor does XML, in which XHTML runs scripts. */
const OPENINGS = new RegExp(`^<(?:!--|\\?xml|(?:${TAGS.join('|')})[ \\t\\n\\f\\r/>])`, 'i');

/** The WHATWG looks at this many bytes. */
const LENGTH = 1445;

/**
 * Whether a browser that is told no type would open a file as a page, and run what is in it: white space (and a byte order
 * mark), then a tag. Bytes in; it reads the first of them alone, and throws nothing.
 */
export function opensAsHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LENGTH));
  return OPENINGS.test(start.replace(/^ï»¿/, '').replace(/^[ \t\n\f\r]+/, ''));
}
