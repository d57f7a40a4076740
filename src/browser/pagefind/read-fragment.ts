import type { SearchSection, SearchText } from '../../search/catalogue/search-catalogue.ts';
import { HEADING_END, TOKENS_ANCHOR, withoutMarks } from '../../search/index-marks.ts';
import type { PagefindFragment } from './pagefind-module.ts';

/** A fragment of the index → the text that its page was made from (see `integrations/pagefind/index-page.ts`). */
export function readFragment({ content, anchors }: PagefindFragment): SearchText {
  const words = content.split(' ');
  const sections: SearchSection[] = [];
  let summary = '';
  anchors.forEach(({ id, location }, at) => {
    if (id === TOKENS_ANCHOR || id === 'title') return;
    const all = words.slice(location, anchors[at + 1]?.location).join(' ');
    // What is under an anchor begins with its heading. That of Pagefind has lost what looks like HTML.
    const [heading = '', text = ''] = all.includes(HEADING_END) ? all.split(HEADING_END) : ['', all];
    if (id === 'summary') summary = withoutMarks(text).trim();
    else sections.push({ anchor: id, heading: withoutMarks(heading), text: withoutMarks(text).trim() });
  });
  return { summary, sections };
}
