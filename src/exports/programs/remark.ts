import { oneLine, shorten } from '../../core/text/clean-text.ts';

/** Something that a format cannot say, or why there is no file: a code with a text in `i18n/strings`, and its values. */
export interface Remark {
  code: string;
  values: Record<string, string>;
}

/** Of a list in a remark, this many are named, each with this many characters. */
const MAX_NAMED = 20;
const MAX_LENGTH = 80;

/** A remark about a list, as `[remark]`; `[]` about an empty one. Both are short, whatever a file says. */
export function remark(code: string, key: string, values: string[]): Remark[] {
  if (values.length === 0) return [];
  const named = values.slice(0, MAX_NAMED).map((value) => shorten(oneLine(value), MAX_LENGTH));
  return [{ code, values: { [key]: [...named, ...(values.length > MAX_NAMED ? ['…'] : [])].join(', ') } }];
}
