/**
 * The class of a card's coloured tab, for an agent's `color`: a name, or `#rgb`, `#rrggbb` with or without an alpha part.
 * Colours come from strangers and the pages allow no inline style, so each is mapped to the nearest of twelve.
 */
export function tabClass(color: string | null): string {
  const name = color?.trim().toLowerCase() ?? '';
  const known = named.get(name.replace(/^(light|dark|bright|deep|medium|pale)[-_ ]?/, '').replace(/[-_ ]?\d+$/, ''));
  return `tab-${known ?? nearest(name) ?? 'plain'}`;
}

/** Names that are seen in headers, by the tab that they mean. */
const named = new Map(
  Object.entries({
    red: 'crimson maroon scarlet firebrick tomato ruby rouge',
    orange: 'coral brown chocolate sienna peru tan bronze rust copper salmon',
    yellow: 'gold amber khaki goldenrod mustard jaune',
    lime: 'chartreuse olive yellowgreen olivedrab',
    green: 'emerald forest forestgreen seagreen mint springgreen vert',
    teal: 'turquoise aquamarine jade',
    cyan: 'aqua sky skyblue deepskyblue cadetblue',
    blue: 'navy royalblue dodgerblue steelblue cornflowerblue azure cobalt bleu',
    indigo: 'slateblue midnightblue',
    purple: 'violet orchid lavender plum rebeccapurple mauve amethyst violett',
    pink: 'magenta fuchsia hotpink rose',
    plain: 'grey gray slate silver black white charcoal neutral default zinc stone slategray slategrey',
  }).flatMap(([tab, names]) => [tab, ...names.split(' ')].map((name) => [name, tab] as const)),
);

/** Where each tab stands on the circle of hues, in degrees. */
const hues: Record<string, number> = {
  red: 2, orange: 26, yellow: 47, lime: 75, green: 150, teal: 174, cyan: 194, blue: 215, indigo: 240, purple: 275, pink: 325,
}; // biome-ignore format: a table reads better on one line

/** Below this share of colour a hue cannot be told from grey. */
const LEAST_SATURATION = 0.12;

function nearest(color: string): string | undefined {
  const hue = hueOf(color);
  if (hue === undefined) return undefined;
  const distance = (tab: string) => Math.min(Math.abs((hues[tab] ?? 0) - hue), 360 - Math.abs((hues[tab] ?? 0) - hue));
  return Object.keys(hues).reduce((best, tab) => (distance(tab) < distance(best) ? tab : best));
}

function hueOf(color: string): number | undefined {
  const digits = /^#([0-9a-f]{3,8})$/.exec(color)?.[1];
  if (digits === undefined || digits.length === 5 || digits.length === 7) return undefined;
  const long = digits.length <= 4 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (most === 0 || spread / most < LEAST_SATURATION) return undefined;
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360;
  if (most === green) return 60 * ((blue - red) / spread + 2);
  return 60 * ((red - green) / spread + 4);
}
