import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';

/** A font as satori takes it. */
export interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

export type FontFamily = 'serif' | 'mono';

export interface CardFonts {
  fonts: CardFont[];
  /** Value of `font-family`: the parts of a family, by writing system. */
  families: Record<FontFamily, string>;
  /** Code points that every weight of a family has a glyph for. */
  covered: Record<FontFamily, ReadonlySet<number>>;
}

/** Writing systems that both families have as files of their own. Texts in others are not drawn. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

const families = {
  serif: { package: 'literata', subsets: [...SUBSETS, 'greek', 'greek-ext'], weights: [400, 600] },
  mono: { package: 'ibm-plex-mono', subsets: SUBSETS, weights: [400] },
} as const;

let loaded: CardFonts | undefined;

/** The fonts of the site as files that satori reads (it takes no WOFF 2), read once a thread. */
export function loadFonts(): CardFonts {
  loaded ??= {
    fonts: [...loadFamily('serif'), ...loadFamily('mono')],
    families: { serif: nameAll('serif'), mono: nameAll('mono') },
    covered: { serif: findCovered('serif'), mono: findCovered('mono') },
  };
  return loaded;
}

function loadFamily(family: FontFamily): CardFont[] {
  const { subsets, weights } = families[family];
  return subsets.flatMap((subset) =>
    weights.map((weight) => ({
      name: nameOf(family, subset),
      data: readFile(family, subset, weight),
      weight,
      style: 'normal' as const,
    })),
  );
}

function nameOf(family: FontFamily, subset: string): string {
  return `${families[family].package} ${subset}`;
}

function nameAll(family: FontFamily): string {
  return families[family].subsets.map((subset) => `'${nameOf(family, subset)}'`).join(', ');
}

/** The subsets are cut alike for every weight, so the first one speaks for all. */
function findCovered(family: FontFamily): Set<number> {
  const { subsets, weights } = families[family];
  return new Set(subsets.flatMap((subset) => listCharacters(readFile(family, subset, weights[0]))));
}

function listCharacters(file: Buffer): number[] {
  const font = create(file);
  return font.isCollection ? [] : font.characterSet;
}

function readFile(family: FontFamily, subset: string, weight: number): Buffer {
  const name = families[family].package;
  const path = `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`;
  return readFileSync(createRequire(import.meta.url).resolve(path));
}
