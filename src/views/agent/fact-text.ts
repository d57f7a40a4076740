import type { Fact } from '../../core/schema.ts';
import { isMessageKey, type Translate } from '../../i18n/translate.ts';

/** What a fact says, in a sentence; the bare code where it has none. */
export function factText(code: string, t: Translate): string {
  const key = `tool.fact.${code}`;
  return isMessageKey(key) ? t(key) : code;
}

/** Where a fact is: `line 12, in a block of code`. */
export function factPlace({ line, place }: Fact, t: Translate): string {
  return place === undefined ? t('report.line', { line }) : t(`tool.factIn.${place}`, { line });
}
