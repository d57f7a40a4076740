import { escapeMarkup } from '../../core/text/escape-markup.ts';
import { cleanAddress, formatMarkdownLink } from '../../exports/link-forms.ts';

/** The size of a frame that shows a usual card whole, in pixels. */
export const frameSize = { width: 480, height: 320 };

/**
 * The frame to put into another page. It is loaded when it comes into view, runs no script whatever the card's page says,
 * and may only open pages, which then are pages like any other. `address` is absolute, `title` any text.
 */
export function frameHtml(address: string, title: string): string {
  const { width, height } = frameSize;
  const attributes = {
    src: address,
    title,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    style: 'border:0;max-width:100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}

/** A badge that leads to its agent, for a page in HTML. Addresses are absolute. */
export function badgeHtml(badge: string, page: string, name: string): string {
  return `<a href="${escapeMarkup(page)}"><img src="${escapeMarkup(badge)}" alt="${escapeMarkup(name)}"></a>`;
}

/** The same in Markdown. */
export function badgeMarkdown(badge: string, page: string, name: string): string {
  return `[!${formatMarkdownLink({ name, address: badge })}](${cleanAddress(page)})`;
}
