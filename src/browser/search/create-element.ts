export interface Parts {
  className?: string;
  text?: string;
  /** Of the text; nothing is said where it is not known (`und`). */
  lang?: string | undefined;
  children?: (HTMLElement | string)[];
}

/** An element with text and nothing that could be HTML. */
export function createElement(tag: string, { className, text, lang, children = [] }: Parts = {}): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (lang && lang !== 'und') element.lang = lang;
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
}
