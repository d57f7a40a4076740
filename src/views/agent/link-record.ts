import { addresses } from '../../addresses/addresses.ts';
import type { AgentRecord } from '../../catalogue/catalogue.ts';
import type { AgentLink } from '../../catalogue/resolve-links.ts';
import { fillLinks } from '../../core/render/agent-links.ts';
import type { Locale } from '../../i18n/locales.ts';
import { chooseVariant } from '../language/choose-variant.ts';

/**
 * A record whose instructions lead to the pages of other agents in a language, at the heading that is meant where those
 * show a text that has it. `toAddress` puts the base in front.
 */
export function linkRecord(record: AgentRecord, locale: Locale, toAddress: (address: string) => string): AgentRecord {
  const rendered = Object.entries(record.rendered).map(([language, variant]) => {
    const hrefs = new Map(variant.links.map((link) => [link.target, toAddress(addressOf(link, locale))]));
    return [language, { ...variant, html: fillLinks(variant.html, (target) => hrefs.get(target)) }];
  });
  return { ...record, rendered: Object.fromEntries(rendered) };
}

function addressOf({ id, anchors = {} }: AgentLink, locale: Locale): string {
  const page = addresses.agent(locale, id);
  const anchor = Object.keys(anchors).length > 0 ? anchors[chooseVariant(anchors, locale)] : undefined;
  return anchor ? `${page}#${anchor}` : page;
}
