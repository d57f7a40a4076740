/**
 * The class of a card's coloured tab, for an agent's `color`: a name of CSS or of a palette, `#rgb` or `#rrggbb` with or
 * without an alpha part, `rgb(…)` or `hsl(…)`. What is none of these gets the plain tab.
 * Colours come from strangers and the pages allow no inline style, so each is mapped to the nearest of twelve.
 */
export function tabClass(color: string | null): string {
  const name = color?.trim().toLowerCase() ?? '';
  const known = named.get(name) ?? named.get(name.replace(SHADE, '').replace(/[-_ ]?\d+$/, ''));
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
  const [red = 0, green = 0, blue = 0] = channelsOf(color) ?? [];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (most === 0 || spread / most < LEAST_SATURATION) return undefined;
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360;
  if (most === green) return 60 * ((blue - red) / spread + 2);
  return 60 * ((red - green) / spread + 4);
}

/** Red, green and blue from 0 to 1, of `#rgb` and its like, `rgb(…)` and `hsl(…)`. */
function channelsOf(color: string): number[] | undefined {
  const digits = /^#([0-9a-f]{3,8})$/.exec(color)?.[1];
  if (digits !== undefined && digits.length !== 5 && digits.length !== 7) {
    const long = digits.length <= 4 ? digits.replace(/./g, '$&$&') : digits;
    return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
  }
  const [, kind, inner = ''] = /^(rgb|hsl)a?\(([\d\s.,%/deg]{5,40})\)$/.exec(color) ?? [];
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = (inner.match(/\d+(?:\.\d+)?/g) ?? []).map(
    Number,
  );
  if (kind === undefined || Number.isNaN(third)) return undefined;
  if (kind === 'rgb') return [first, second, third].map((channel) => Math.min(255, channel) / 255);
  return [0, 8, 4].map((turn) => {
    const place = (turn + first / 30) % 12;
    const light = Math.min(100, third) / 100;
    const reach = (Math.min(100, second) / 100) * Math.min(light, 1 - light);
    return light - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  });
}
