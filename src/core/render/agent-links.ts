import { parseTarget } from '../references/link-targets.ts';

/** What `markLink` writes, here in two files; no author can, since what they write in HTML becomes text. */
const MARK =
  /<a data-link="([^"<>]*)">((?:(?!<a data-link=)[\s\S])*?)<\/a><span data-address="">((?:(?!<a data-link=)[\s\S])*?)<\/span>/g;

/**
 * Rendered instructions with their links to other files: to the address that `hrefOf` gives for a target (see `fileTarget`),
 * which must be one of ours, and as text where it gives none. Linear.
 */
export function fillLinks(html: string, hrefOf: (target: string) => string | undefined): string {
  return html.replace(MARK, (_, target: string, label: string, address: string) => {
    const href = hrefOf(target);
    if (href !== undefined) return `<a href="${href}">${label}</a>`;
    return parseTarget(target).kind === 'name' ? address : `<span class="no-link">${label}${address}</span>`;
  });
}
