import { type DiagnosticCode, diagnosticTable } from '../../core/diagnostic.ts';
import type { Diagnostic } from '../../core/schema.ts';
import type { RuleTexts, SarifRule } from '../../exports/check-sarif.ts';
import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { perLocale } from '../../i18n/per-locale.ts';
import { strings } from '../../i18n/strings.ts';
import { isMessageKey, type MessageKey, translator } from '../../i18n/translate.ts';
import { reasonOutcomes } from '../../sources/source.ts';

/** The texts whose keys and values those of the other languages have, too. */
const texts = strings[defaultLocale];

/** Every code there is: what may be said of an agent file, then reasons why a file is not read. */
export function listRules(): SarifRule[] {
  const codes = Object.keys(diagnosticTable) as DiagnosticCode[];
  const reasons = Object.keys(texts).flatMap((key) => /^reason\.([a-z-]+)$/.exec(key)?.[1] ?? []);
  const outcomes: Record<string, string> = { ...reasonOutcomes, 'not-text': 'refused' };
  const isRefused = (id: string) => outcomes[id] === 'refused' || id.endsWith('-unreadable');
  return [
    ...codes.map((id) => ({
      id,
      severity: diagnosticTable[id].severity,
      isRepair: diagnosticTable[id].repair,
      texts: describeCode(`diagnostic.${id}`),
    })),
    ...reasons.map((id): SarifRule => {
      const severity = isRefused(id) ? 'error' : 'info';
      return { id, severity, isRepair: false, texts: describeCode(`reason.${id}`) };
    }),
  ];
}

/** Which of its code's messages a diagnostic has, and the values in the order of their numbers there. */
export function splitMessage({ code, values }: Diagnostic): { id: string; values: string[] } {
  const key = [`diagnostic.${code}`, `reason.${code}`].find(isMessageKey);
  if (key === undefined) return { id: 'default', values: [] };
  const id = isPlural(key) ? (values['count'] === 1 ? 'one' : 'other') : 'default';
  return { id, values: listPlaceholders(key).map((name) => String(values[name] ?? '')) };
}

function describeCode(key: string): Record<string, RuleTexts> {
  if (!isMessageKey(key)) return {};
  return perLocale((locale) => describeIn(key, locale));
}

function describeIn(key: MessageKey, locale: Locale): RuleTexts {
  const t = translator(locale);
  const names = listPlaceholders(key);
  const numbered = Object.fromEntries(names.map((name, index) => [name, `{${index}}`]));
  const general = t(key, numbered);
  const textOf = (part: string): string => {
    const [known = key] = [`${key}.${part}`].filter(isMessageKey);
    return t(known, Object.fromEntries(names.map((name) => [name, '…'])));
  };
  return {
    title: textOf('title'),
    why: textOf('why'),
    remedy: textOf('remedy'),
    // A value that is not a number takes the general form of a plural.
    messages: isPlural(key) ? { one: t(key, { ...numbered, count: 1 }), other: general } : { default: general },
  };
}

function isPlural(key: MessageKey): boolean {
  return typeof texts[key] !== 'string';
}

/** Names of the values in a message, each once, as they come in that of the default language. */
function listPlaceholders(key: MessageKey): string[] {
  const forms = Object.values(typeof texts[key] === 'string' ? [texts[key]] : texts[key]);
  return [...new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)))];
}
