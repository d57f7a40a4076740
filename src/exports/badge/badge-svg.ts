import { escapeMarkup } from '../../core/text/escape-markup.ts';
import { fitText } from './fit-text.ts';
import { visibleLine } from './visible-line.ts';

/** What a badge says. */
export interface Badge {
  /** Name of the site. */
  site: string;
  /** Of the agent; any text. */
  title: string;
  /** Stands for a title that has nothing to show. */
  id: string;
  /** Of the page that has the badge, and of the title where it is in another one; the empty string where it is not known. */
  lang: string;
  titleLang?: string | undefined;
  /** Colour of the tab, as `#rrggbb`. */
  tab: string;
}

/** The palette of `styles/tokens.css` by day: the card is opaque, so that it can be read on any page. */
export const badgeColors = { card: '#fbfbf8', ink: '#18222f', pencil: '#4b5766', edge: '#76828c', rule: '#c0483f' };

/** In pixels: the height, the size of letters and their line, the tab, and the space between texts and lines. */
const [HEIGHT, SIZE, LINE, TAB, GAP] = [24, 12, 16, 6, 8];

/** In em: about 24 letters and 40. */
const [SITE_WIDTH, TITLE_WIDTH] = [14.4, 24];

/**
 * A small picture with the site's name and an agent's, as SVG: no script, no style, nothing loaded. Fonts differ from reader
 * to reader, so each text is set to the width that was reckoned for it.
 */
export function badgeSvg({ site, title, id, lang, titleLang, tab }: Badge): string {
  const left = fitText(visibleLine(site) || ' ', SITE_WIDTH);
  const right = fitText(visibleLine(title) || id, TITLE_WIDTH);
  const [leftWidth, rightWidth] = [pixels(left.width), pixels(right.width)];
  const rule = TAB + GAP + leftWidth + GAP;
  const width = rule + GAP + rightWidth + GAP;
  const name = escapeMarkup(`${visibleLine(site)} · ${visibleLine(title) || id}`);
  const text = (shown: string, x: number, wide: number, fill: string, language: string) =>
    `<text x="${x}" y="${LINE}" textLength="${wide}" lengthAdjust="spacingAndGlyphs" fill="${fill}"${language}>${escapeMarkup(shown)}</text>`;
  const titleLanguage = titleLang === undefined ? '' : ` xml:lang="${escapeMarkup(titleLang)}"`;
  const { card, ink, pencil, edge } = badgeColors;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" xml:lang="${escapeMarkup(lang)}">`,
    `<title>${name}</title>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="3" fill="${card}" stroke="${edge}"/>`,
    `<path d="M${TAB} 0H3a3 3 0 0 0-3 3v${HEIGHT - 6}a3 3 0 0 0 3 3h${TAB - 3}z" fill="${tab}"/>`,
    `<path d="M${rule} 4v${HEIGHT - 8}" stroke="${badgeColors.rule}"/>`,
    `<g font-family="ui-monospace,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace" font-size="${SIZE}">`,
    text(left.text, TAB + GAP, leftWidth, pencil, ''),
    text(right.text, rule + GAP, rightWidth, ink, titleLanguage),
    '</g></svg>\n',
  ].join('');
}

function pixels(em: number): number {
  return Math.round(em * SIZE);
}
