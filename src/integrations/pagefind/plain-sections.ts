import { decodeHTML } from 'entities';
import { scanTags } from '../../html/scan-tags.ts';

/** What is under one heading of the instructions, as plain text. */
export interface PlainSection {
  /** Anchor of its heading; empty before the first one. */
  anchor: string;
  heading: string;
  /** Text of its blocks in order: paragraphs, items, code, table cells. */
  blocks: string[];
}

const HEADING = /^h[1-6]$/;
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'del', 'em', 'i', 'kbd', 's', 'span', 'strong', 'sub', 'sup', 'u']);

/** The HTML of an agent's instructions (`RenderedVariant.html`) → its sections. */
export function plainSections(html: string): PlainSection[] {
  const sections: PlainSection[] = [{ anchor: '', heading: '', blocks: [] }];
  let text = '';
  let at = 0;
  const endBlock = () => {
    const block = decodeHTML(text).replace(/\s+/g, ' ').trim();
    text = '';
    if (block) sections.at(-1)?.blocks.push(block);
  };
  for (const { name, isClosing, attributes, start, end } of scanTags(html)) {
    text += html.slice(at, start);
    at = end;
    if (INLINE.has(name)) continue;
    // The language of a block of code: a search for `bash` is not for every block of it.
    if (name === 'figcaption' && isClosing) text = '';
    endBlock();
    if (!HEADING.test(name)) continue;
    const section = sections.at(-1);
    if (!isClosing) sections.push({ anchor: new Map(attributes).get('id') ?? '', heading: '', blocks: [] });
    // What came since the heading began is its text.
    else if (section) section.heading = section.blocks.splice(0).join(' ');
  }
  text += html.slice(at);
  endBlock();
  return sections.filter(({ anchor, blocks }) => anchor !== '' || blocks.length > 0);
}
