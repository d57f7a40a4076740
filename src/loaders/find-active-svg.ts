/**
 * What makes an SVG more than a picture once it is opened as a page of its own, where not every host sends the policy that
 * would stop it. Element names are the same under any prefix; what entities of a document type, other encodings and
 * style sheets in XML (`<?xml-stylesheet?>`) would hide is not looked through but refused.
 */
const ACTIVE: RegExp[] = [
  /<(?:[^\s<>/:]+:)?(?:script|handler|listener|foreignObject|iframe|embed|object|html|body)(?=[\s/>])/i,
  /[\s"'/](?:[^\s<>/:="']+:)?on[a-z]+\s*=/i,
  /attributeName\s*=\s*["']\s*(?:on|(?:[^\s"':]+:)?href)[^"']*/i,
  /j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i,
  /<!DOCTYPE[^>]*\[/i,
  /<!(?:ENTITY|ATTLIST|ELEMENT)/i,
  /<\?(?!xml\s)[^>]{0,40}/i,
  /<\?xml\s[^>]*encoding\s*=\s*["'](?!utf-8["']|us-ascii["'])[^"']*/i,
];

/** The first part of an SVG's text that could run something; `undefined` where it is a picture and nothing else. */
export function findActiveSvg(svg: string): string | undefined {
  const plain = svg.replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex, decimal) => characterOf(hex, decimal));
  for (const pattern of ACTIVE) {
    const found = pattern.exec(plain)?.[0].trim();
    if (found !== undefined) return found.slice(0, 60);
  }
  // Not UTF-8 throughout: a browser would read another text than this one.
  return svg.includes('\ufffd') ? '\ufffd' : undefined;
}

function characterOf(hex: string | undefined, decimal: string | undefined): string {
  const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
