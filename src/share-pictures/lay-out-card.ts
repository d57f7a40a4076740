import { shorten } from '../core/text/clean-text.ts';
import { tabColors } from '../styles/tab-colors.ts';
import type { Card } from './card.ts';
import type { CardFonts } from './fonts.ts';
import { printable } from './printable.ts';

/** What satori takes: an element of React, as an object. */
export interface CardElement {
  type: 'div';
  props: { style: Record<string, string | number>; children?: CardElement[] | string };
}

/** In pixels: 1.91 to 1, which readers of Open Graph show without cutting. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The palette of `styles/tokens.css` by day. */
export const cardColors = {
  desk: '#e9ece7',
  card: '#fbfbf8',
  ink: '#18222f',
  pencil: '#4b5766',
  line: '#c9d0ca',
  ruledBlue: '#c3d1de',
  ruledRed: '#c0483f',
};

/** A title of so many characters leaves room for one more line of text. */
const ONE_LINE = 24;

/** Sizes of a title by how many characters fit at that size: the first on one line, the others on two. */
const titleSizes: [characters: number, size: number][] = [
  [ONE_LINE, 78],
  [46, 64],
  [64, 54],
  [Number.POSITIVE_INFINITY, 46],
];

/** Characters that are looked at; what does not fit into the lines is cut by the layout. */
const LONGEST = { line: 70, title: 110, text: 260, terms: 84, note: 60, site: 40 };

/** A card of the catalogue on its desk, `WIDTH` by `HEIGHT`. Texts that cannot be drawn are left out. */
export function layOutCard(card: Card, { families, covered }: CardFonts): CardElement {
  const serif = (text: string, length: number) => shorten(printable(text, covered.serif) ?? '', length);
  const mono = (text: string, length: number) => shorten(printable(text, covered.mono) ?? '', length);
  const title = printable(card.title, covered.serif, true) ?? card.number;
  const text = serif(card.text, LONGEST.text);
  const textLines = title.length <= ONE_LINE ? 4 : 3;
  const small = { fontFamily: families.mono, fontSize: 23, lineHeight: 1.4, color: cardColors.pencil };
  const body = { fontFamily: families.serif, color: cardColors.ink };
  return box({ width: WIDTH, height: HEIGHT, padding: '36px 48px 44px', background: cardColors.desk }, [
    box({ width: 190, height: 26, marginLeft: 40, background: tabColor(card.tab), borderRadius: '6px 6px 0 0' }),
    // A frame that is a box of its own: borders and hidden overflow are masks, which cost as much as all letters.
    box({ flexGrow: 1, width: '100%', padding: 2, background: cardColors.line, borderRadius: 6 }, [
      box({ flexGrow: 1, width: '100%', padding: '26px 42px 24px', background: cardColors.card, borderRadius: 5 }, [
        line(small, cutFront(card.number, LONGEST.line - card.kind.length), mono(card.kind, LONGEST.note)),
        clamp(2, { ...body, marginTop: 10, ...titleStyle(title) }, shorten(title, LONGEST.title)),
        rule(cardColors.ruledRed, 18),
        clamp(textLines, { ...body, marginTop: 16, fontSize: 31, lineHeight: 1.4 }, text),
        box({ flexGrow: 1 }),
        clamp(1, { ...small, color: cardColors.ink }, joinTerms(card.terms.map((term) => mono(term, LONGEST.terms)))),
        rule(cardColors.ruledBlue, 14),
        line({ ...small, marginTop: 14 }, mono(card.note, LONGEST.note), mono(card.site, LONGEST.site)),
      ]),
    ]),
  ]);
}

function tabColor(tab: string): string {
  return (Object.hasOwn(tabColors, tab) ? tabColors[tab] : tabColors['tab-plain']) ?? cardColors.line;
}

function rule(background: string, marginTop: number): CardElement {
  return box({ height: 2, width: '100%', marginTop, background });
}

function titleStyle(title: string): Record<string, number> {
  const [, size = 48] = titleSizes.find(([characters]) => title.length <= characters) ?? [];
  return { fontSize: size, fontWeight: 600, lineHeight: 1.12, letterSpacing: -0.01 * size };
}

/** The end of an id says more than its beginning, which is the folder that all of a collection have. */
function cutFront(number: string, length: number): string {
  return number.length <= length ? number : `…${number.slice(1 - length)}`;
}

/** As many whole terms as a line takes. */
function joinTerms(terms: string[]): string {
  let line = '';
  for (const term of terms.filter(Boolean)) {
    const longer = line === '' ? term : `${line} · ${term}`;
    if (longer.length <= LONGEST.terms - 10) line = longer;
  }
  return line;
}

function box(style: CardElement['props']['style'], children: CardElement[] = []): CardElement {
  const block = { display: 'flex', flexDirection: 'column', boxSizing: 'border-box', flexShrink: 0 };
  return { type: 'div', props: { style: { ...block, ...style }, children } };
}

/** Two texts on one line, at both ends of it. */
function line(style: CardElement['props']['style'], left: string, right: string): CardElement {
  const text = (words: string): CardElement => ({
    type: 'div',
    props: { style: { whiteSpace: 'nowrap' }, children: words },
  });
  const ends = { flexDirection: 'row', justifyContent: 'space-between', width: '100%' };
  return box({ ...ends, ...style }, [text(left), text(right)]);
}

/** A text of at most so many lines; a long word is broken. */
function clamp(lines: number, style: CardElement['props']['style'], text: string): CardElement {
  return {
    type: 'div',
    props: {
      style: {
        display: 'block',
        lineClamp: lines,
        textOverflow: 'ellipsis',
        wordBreak: 'break-word',
        width: '100%',
        ...style,
      },
      children: text,
    },
  };
}
