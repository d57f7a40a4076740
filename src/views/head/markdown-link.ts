import { addresses } from '../../addresses/addresses.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';

/** What the page of an agent says in its head of its Markdown. */
export function markdownLink(locale: Locale, id: string) {
  return {
    type: 'text/markdown',
    address: addresses.agentMarkdown(locale, id),
    title: translator(locale)('markdown.title'),
  };
}
