import { directionIn } from '../../core/language/text-direction.ts';

export interface Parts {
  className?: string;
  text?: string;
  /** Of the text, for its `lang` and its `dir`; nothing is said of one that is not known (`und`). */
  lang?: string | undefined;
  children?: (HTMLElement | string)[];
}

/** An element with text and nothing that could be HTML. */
export function createElement(tag: string, { className, text, lang, children = [] }: Parts = {}): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  if (lang) {
    if (lang !== 'und') element.lang = lang;
    const dir = directionIn(lang, element.textContent ?? '');
    if (dir !== 'ltr') element.dir = dir;
  }
  return element;
}
