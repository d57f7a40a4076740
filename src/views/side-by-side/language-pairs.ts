import { localeCodes } from '../../i18n/locales.ts';

/** Two languages of an agent, side by side. */
export type LanguagePair = readonly [string, string];

/**
 * The pairs of languages in which an agent can be read side by side: first the interface's own, then each other language
 * beside those two, so that their number grows with the languages and not with their square.
 * `languagePairs(['fr', 'pt', 'en'])` => `[[en, fr], [en, pt], [fr, pt]]`
 */
export function languagePairs(codes: readonly string[]): LanguagePair[] {
  const own = localeCodes.filter((code) => codes.includes(code));
  const [first, second, ...others] = [...own, ...codes.filter((code) => !isOwn(code)).sort(byCode)];
  if (first === undefined || second === undefined) return [];
  return [
    [first, second],
    ...others.flatMap((code): LanguagePair[] => [
      [first, code],
      [second, code],
    ]),
  ];
}

/** The last part of a pair's address; the first pair has none. */
export function pairSlug(pair: LanguagePair): string {
  return pair.join('-');
}

function isOwn(code: string): boolean {
  return (localeCodes as string[]).includes(code);
}

/** A language that could not be told comes last. */
function byCode(one: string, other: string): number {
  return Number(one === 'und') - Number(other === 'und') || (one < other ? -1 : 1);
}
