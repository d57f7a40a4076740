import { addresses } from '../../addresses/addresses.ts';
import type { AgentSummary } from '../../catalogue/catalogue.ts';
import type { FileDiagnostics } from '../../catalogue/list-diagnostics.ts';
import { isCheckedFact } from '../../core/facts/found-fact.ts';
import type { Severity } from '../../core/schema.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { chooseVariant } from '../language/choose-variant.ts';

export interface CodeCount {
  code: string;
  severity: Severity;
  /** Files that have it. */
  files: number;
}

/** Which diagnostics there are, the most frequent first, each file counted once. */
export function countCodes(files: FileDiagnostics[]): CodeCount[] {
  const counts = new Map<string, CodeCount>();
  for (const { diagnostics } of files) {
    for (const [code, severity] of new Map(diagnostics.map((found) => [found.code, found.severity]))) {
      const count = counts.get(code) ?? { code, severity, files: 0 };
      count.files++;
      counts.set(code, count);
    }
  }
  return [...counts.values()].sort((a, b) => b.files - a.files || (a.code < b.code ? -1 : 1));
}

export interface ReportLink {
  /** Below the base. */
  address: string;
  anchor: string;
  /** Of the page that it leads to, where that is in another language. */
  hreflang: Locale | undefined;
}

/**
 * Where the diagnostics of a variant can be read, or those of one code: on the page that shows it, which may be the one in
 * another language.
 */
export function reportLink(agent: AgentSummary, language: string, locale: Locale, code = ''): ReportLink {
  const section = isCheckedFact(code) ? '#facts' : '#report';
  const here = { address: addresses.agent(locale, agent.id), hreflang: undefined };
  if (chooseVariant(agent.variants, locale) === language) return { ...here, anchor: section };
  if (!isLocale(language)) return { ...here, anchor: '' };
  return { address: addresses.agent(language, agent.id), anchor: section, hreflang: language };
}
