import { foldToAscii } from '../words/fold-to-ascii.ts';
import { hasOtherScript, nameDigits } from './fold-name.ts';

/** What links call a heading, and its anchor. */
export type HeadingName = [name: string, anchor: string];

/**
 * Anchors of the headings in an agent's instructions: ASCII, begin with `i-` so that they never meet one of the page's
 * own, and are told apart by a number where a heading recurs. One that has nothing that ASCII has is told by its own digits,
 * and so are those of `all` headings that differ in letters of another script alone (`API 设计`, `API 测试`); all others are
 * numbered as if these were too, because what was published stays.
 */
export function createAnchors(all: string[] = []): (heading: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const isAlike = findAlike(all);
  const take = (base: string): string => {
    let anchor = base;
    let count = counts.get(base) ?? 0;
    do {
      count++;
      anchor = count === 1 ? base : `${base}-${count}`;
    } while (used.has(anchor));
    counts.set(base, count);
    used.add(anchor);
    return anchor;
  };
  return (heading) => {
    const anchor = take(anchorBase(heading));
    return isAlike(heading) ? take(anchorOfLetters(heading)) : anchor;
  };
}

/** Whether a heading has letters that its anchor loses, and another one has the same anchor without them. */
function findAlike(all: string[]): (heading: string) => boolean {
  const texts = new Map<string, Set<string>>();
  for (const heading of all) {
    const base = anchorBase(heading);
    texts.set(base, (texts.get(base) ?? new Set()).add(nameDigits(heading)));
  }
  return (heading) => hasOtherScript(heading) && (texts.get(anchorBase(heading))?.size ?? 0) > 1;
}

/** The same with digits of its letters: `i-api-1ll9f5a`. */
function anchorOfLetters(heading: string): string {
  return `${anchorBase(heading)
    .slice(0, 50)
    .replace(/(?<!-)-+$/, '')}-${nameDigits(heading)}`;
}

/** The anchor of a heading that occurs once: `anchorBase('Règles d’or')` => `i-regles-d-or`. */
export function anchorBase(heading: string): string {
  return `i-${
    foldToAscii(heading)
      .slice(0, 58)
      .replace(/(?<!-)-+$/, '') ||
    nameDigits(heading) ||
    'section'
  }`;
}

/**
 * What links call headings, in their order: the ids that their authors gave them, and the names that GitHub makes, a number at
 * the end of all but the first that are alike. `At dawn (UTC)` => `at-dawn-utc`, then `at-dawn-utc-1`
 */
export function nameHeadings(headings: { text: string; customId?: string; anchor: string }[]): HeadingName[] {
  const counts = new Map<string, number>();
  const custom = headings.flatMap(({ customId, anchor }): HeadingName[] =>
    customId ? [[foldHeading(customId), anchor]] : [],
  );
  const named = headings.map(({ text, anchor }): HeadingName => {
    const base = foldHeading(text.replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '').replaceAll(' ', '-'));
    let count = counts.get(base);
    let name = base;
    for (; counts.has(name); name = `${base}-${count}`) count = (count ?? 0) + 1;
    if (count !== undefined) counts.set(base, count);
    counts.set(name, 0);
    return [name, anchor];
  });
  return [...custom, ...named];
}

/**
 * Finds the anchor of the heading that a link names, decoded and without `#`: by its name, else by the letters that are left of
 * it, since each program makes other names.
 */
export function createHeadingFinder(
  names: HeadingName[],
  headings: { anchor: string }[],
): (name: string) => string | undefined {
  const byName = new Map(names.toReversed());
  const anchors = new Set(headings.map(({ anchor }) => anchor));
  return (name) => {
    return (
      byName.get(foldHeading(name)) ?? [anchorOfLetters(name), anchorBase(name)].find((anchor) => anchors.has(anchor))
    );
  };
}

/** Signs that say how an emoji looks stay in some names and are lost in others. */
function foldHeading(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200d\ufe0f]/g, '');
}
