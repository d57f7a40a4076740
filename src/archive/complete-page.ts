import { escapeMarkup } from '../core/text/escape-markup.ts';
import { scanTags } from '../html/scan-tags.ts';
import { type ArchiveCase, CASE, marks } from './download-marks.ts';

/** Values of marks as a page shows them. */
export type MarkValues = Partial<Record<keyof typeof marks, string>>;

/** A download page with what is known of the archive: elements of other cases are left out, marks are replaced by values. */
export function completePage(html: string, cases: readonly ArchiveCase[], values: MarkValues): string {
  let page = '';
  let at = 0;
  /** The element that is being left out, with how many of its name are open. */
  let leaving: { name: string; depth: number } | undefined;
  for (const { name, isClosing, attributes, start, end } of scanTags(html)) {
    if (leaving) {
      if (name !== leaving.name) continue;
      leaving.depth += isClosing ? -1 : 1;
      if (leaving.depth === 0) {
        leaving = undefined;
        at = end;
      }
      continue;
    }
    const wanted = isClosing ? undefined : attributes.find(([key]) => key === CASE)?.[1];
    if (wanted === undefined || (cases as readonly string[]).includes(wanted)) continue;
    page += html.slice(at, start);
    leaving = { name, depth: 1 };
  }
  if (!leaving) page += html.slice(at);
  for (const [name, mark] of Object.entries(marks) as [keyof typeof marks, string][]) {
    page = page.replaceAll(mark, escapeMarkup(values[name] ?? ''));
  }
  return page;
}
