/**
 * Shows a list of agents anew. A reader who has moved into it stays at the same link, or at the button for more, where that is
 * still there; where it is the rest of an answer that arrives (`isSameAnswer`), what was walked through stays first and as
 * high on the screen as it was.
 */
export function replaceList(list: HTMLElement, nodes: Node[], isSameAnswer: boolean): void {
  const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  const reached = isSameAnswer && focused ? reachedItems(list, focused) : [];
  const top = focused?.getBoundingClientRect().top ?? 0;
  list.replaceChildren(...nodes);
  if (!focused) return;
  keepItems(list, reached, focused);
  const field = list.closest('search-dialog, search-field')?.querySelector<HTMLElement>('input[type="search"]');
  const links = [...list.querySelectorAll('a')];
  const same = focused.matches('.more')
    ? list.querySelector<HTMLElement>('.more')
    : links.find(({ href }) => href === (focused as HTMLAnchorElement).href);
  const next = same ?? links[0] ?? field;
  next?.focus();
  if (next && reached.length > 0) scrollBack(next, top);
}

/** The items up to the one that a reader has walked to. */
function reachedItems(list: HTMLElement, focused: HTMLElement): HTMLElement[] {
  const items = [...list.querySelectorAll<HTMLElement>('.agent')];
  return items.slice(0, items.findIndex((item) => item.contains(focused)) + 1);
}

/**
 * Puts items back at the head of the list, in place of those of the same agents, with what these say below the title; but
 * what says something to the reader right now is left alone.
 */
function keepItems(list: HTMLElement, items: HTMLElement[], focused: HTMLElement): void {
  const fresh = new Map([...list.querySelectorAll<HTMLElement>('.agent')].map((item) => [idOf(item), item]));
  for (const item of items) {
    const same = fresh.get(idOf(item));
    const [, ...told] = same?.children ?? [];
    const isReadNow = item.contains(focused) && item.firstElementChild !== focused;
    if (told.length > 0 && !isReadNow) item.replaceChildren(...[...item.children].slice(0, 1), ...told);
    same?.remove();
  }
  if (items.length > 0) list.querySelector('ol')?.prepend(...items);
}

function idOf(item: HTMLElement): string {
  return item.querySelector('.id')?.textContent ?? '';
}

/** Scrolls whatever scrolls so that an element is as high on the screen as it was. */
function scrollBack(element: HTMLElement, top: number): void {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const far = element.getBoundingClientRect().top - top;
    if (Math.abs(far) < 1) return;
    box.scrollTop += far;
  }
}
