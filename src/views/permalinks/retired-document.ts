import { addresses } from '../../addresses/addresses.ts';
import type { ToAbsolute } from '../../addresses/link-to.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { RetiredAgent } from '../../catalogue/permalinks/published.ts';
import { paragraph } from '../../exports/markdown/blocks.ts';
import type { MarkdownBlock } from '../../exports/markdown/format-document.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inLocale } from '../../i18n/per-locale.ts';
import { translator } from '../../i18n/translate.ts';
import { successorOf } from './successor-of.ts';

/** What is said of an agent that is retired, in the place of its document. */
export function retiredDocument(
  retired: RetiredAgent,
  catalogue: Pick<Catalogue, 'agents'>,
  { locale, absolute }: { locale: Locale; absolute: ToAbsolute },
): MarkdownBlock[] {
  const t = translator(locale);
  const successor = successorOf(catalogue, retired, locale);
  const next = successor
    ? { text: successor.title, address: absolute(addresses.agentMarkdown(locale, successor.id)) }
    : { text: t('retired.catalogue'), address: absolute(addresses.catalogue(locale)) };
  return [
    { type: 'heading', level: 1, text: t('retired.title') },
    ...paragraph({ code: retired.id }),
    ...(retired.reason ? paragraph(inLocale(retired.reason, locale)) : []),
    ...(successor ? paragraph(t('retired.successor'), ' ', next) : paragraph(next)),
  ];
}
