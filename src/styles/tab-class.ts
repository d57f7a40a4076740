import { hsv as toHsv } from 'culori/css';

/**
 * The class of a card's coloured tab, for an agent's `color`: a name of CSS or of a palette, or any other colour of CSS, hex
 * also without its `#`. What is none of these gets the plain tab.
 * Colours come from strangers and the pages allow no inline style, so each is mapped to the nearest of twelve.
 */
export function tabClass(color: string | null): string {
  const name = color?.trim().toLowerCase() ?? '';
  const known = named.get(name) ?? named.get(name.replace(SHADE, '').replace(/(?:[-_ ]|(?<!\d))\d+$/, ''));
  return `tab-${known ?? nearest(name) ?? 'plain'}`;
}

/** Words in front of a colour that change its shade and not its name. */
const SHADE = /^(?:light|dark|bright|deep|medium|pale|soft|hot|vivid|neon|electric|metallic|pastel|royal|muted)[-_ ]?/;

/** Names of CSS and of palettes, by the tab that they mean. */
const named = new Map(
  Object.entries({
    red: 'crimson maroon scarlet firebrick tomato ruby rouge indianred rosybrown lightcoral cherry burgundy',
    orange:
      'coral brown chocolate sienna peru tan bronze rust copper salmon orangered peachpuff moccasin bisque wheat burlywood ' +
      'sandybrown saddlebrown navajowhite blanchedalmond papayawhip peach terracotta marron',
    yellow: 'gold amber khaki goldenrod mustard jaune lemonchiffon cornsilk goldenrodyellow lemon',
    lime: 'chartreuse olive yellowgreen olivedrab lawngreen greenyellow olivegreen',
    green: 'emerald forest forestgreen seagreen mint springgreen vert limegreen honeydew sage',
    teal: 'turquoise aquamarine jade',
    cyan: 'aqua sky skyblue deepskyblue cadetblue powderblue',
    blue: 'navy royalblue dodgerblue steelblue cornflowerblue azure cobalt bleu',
    indigo: 'slateblue midnightblue',
    purple: 'violet orchid lavender plum rebeccapurple mauve amethyst violett blueviolet thistle',
    pink: 'magenta fuchsia hotpink rose violetred mistyrose lavenderblush',
    plain:
      'grey gray slate silver black white charcoal neutral default zinc stone slategray slategrey dimgray dimgrey ' +
      'gainsboro whitesmoke snow ivory linen beige seashell ghostwhite aliceblue mintcream floralwhite oldlace antiquewhite',
  }).flatMap(([tab, names]) => [tab, ...names.split(' ')].map((name) => [name, tab] as const)),
);

/** Where each tab is on the circle of hues, in degrees. */
const hues: Record<string, number> = {
  red: 2, orange: 26, yellow: 47, lime: 75, green: 150, teal: 174, cyan: 194, blue: 215, indigo: 240, purple: 275, pink: 325,
}; // biome-ignore format: a table reads better on one line

/** Characters of a colour that is looked at: culori takes a minute for a number of 100,000 digits. */
const LONGEST = 60;

/** Below this share of colour a hue cannot be told from grey. */
const LEAST_SATURATION = 0.12;

function nearest(color: string): string | undefined {
  const { h: hue, s: saturation = 0 } = (color.length <= LONGEST && toHsv(color)) || {};
  if (hue === undefined || saturation < LEAST_SATURATION) return undefined;
  const distance = (tab: string) => Math.min(Math.abs((hues[tab] ?? 0) - hue), 360 - Math.abs((hues[tab] ?? 0) - hue));
  return Object.keys(hues).reduce((best, tab) => (distance(tab) < distance(best) ? tab : best));
}
