import { scanTags } from '../html/scan-tags.ts';

export interface ScannedPage {
  /** Where it leads and what it loads, as written; each once. */
  links: Set<string>;
  /** What an anchor can name. */
  ids: Set<string>;
}

/** Attributes that hold one address. */
const LINKING = new Set(['href', 'src', 'action', 'poster', 'data']);

/** Finds links and ids in a page, in one pass over its text. It need not be well formed. */
export function scanHtml(html: string): ScannedPage {
  const page: ScannedPage = { links: new Set(), ids: new Set() };
  for (const { name, isClosing, attributes } of scanTags(html)) {
    if (isClosing) continue;
    for (const [attribute, value] of attributes) note(page, name, attribute, value);
  }
  return page;
}

function note(page: ScannedPage, element: string, attribute: string, value: string): void {
  if (attribute === 'id' || (attribute === 'name' && element === 'a')) page.ids.add(copy(value));
  else if (LINKING.has(attribute)) page.links.add(copy(value.trim()));
  else if (attribute === 'srcset') {
    for (const one of value.split(',')) page.links.add(copy(one.trim().split(/\s/)[0] ?? ''));
  } else if (attribute === 'content' && element === 'meta') {
    const refresh = /^\s*\d+\s*;\s*url=(.+)$/i.exec(value)?.[1];
    if (refresh !== undefined) page.links.add(copy(refresh.trim()));
  }
}

/** So that a short value does not keep the page that it is cut from in memory. */
function copy(value: string): string {
  return Buffer.from(value).toString();
}
