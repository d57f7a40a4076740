import { escapeMarkup } from '../core/text/escape-markup.ts';

/** What XML 1.0 knows no way to write, or asks to do without: control characters, and halves of a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Any text as text or attribute of an XML document; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(NOT_XML, ''));
}

/** An element that holds nothing but a text. */
export function xmlElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
