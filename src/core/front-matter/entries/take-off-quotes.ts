import { isKnownKey } from '../is-known-key.ts';

/** What word processors and keyboards set for quotes; a straight one may be at one end. */
const KINDS = [
  { quotes: '“”„‟"', whole: /^(?:[“”„‟][\s\S]*[“”"]|"[\s\S]*[“”])$/ },
  { quotes: "‘’‚‛‹›'", whole: /^(?:[‘’‚‛‹][\s\S]*[‘’‹›']|'[\s\S]*[’›])$/ },
  { quotes: '«»', whole: /^[«»][\s\S]*[«»]$/ },
];
/** `l’atelier` */
const APOSTROPHE = /(?<=\p{L})[’'](?=\p{L})/gu;

/** Keys whose values are words, of which quotes may be a part. */
const WORDS = new Set(
  'title displayName vibe author emoji prompt initialPrompt argument-hint when_to_use whenToUse'.split(' '),
);

/**
 * What is left of a value without the typographic quotes around it, around its items in a list or between its commas:
 * `“Read”, “Grep”` => `Read, Grep`. Of a description only those that are where YAML's own would be: `written` is what
 * its line has after the colon. `undefined` where there are none, and for keys whose values are none of ours to judge.
 */
export function takeOffQuotes(key: string, value: unknown, written: string): unknown {
  if (!isKnownKey(key) || WORDS.has(key)) return undefined;
  if (typeof value === 'string') {
    if (key === 'description') return written.charAt(0) === value.charAt(0) ? unquote(value) : undefined;
    const whole = unquote(value);
    return unquoteItems(whole ?? value) ?? whole;
  }
  if (!Array.isArray(value)) return undefined;
  const bare = value.map((item) => (typeof item === 'string' ? (unquote(item) ?? item) : item));
  return bare.some((item, index) => item !== value[index]) ? bare : undefined;
}

function unquoteItems(text: string): string | undefined {
  const items = text.split(',').map((item) => item.trim());
  const bare = items.map((item) => unquote(item) ?? item);
  return bare.some((item, index) => item !== items[index]) ? bare.join(', ') : undefined;
}

/** A text without the one pair of typographic quotes that it is in; `undefined` where it is in none. */
export function unquote(text: string): string | undefined {
  const outer = text.trim();
  const kind = KINDS.find(({ whole }) => whole.test(outer));
  const inner = outer.slice(1, -1);
  const isOne = kind && ![...inner.replace(APOSTROPHE, '')].some((character) => kind.quotes.includes(character));
  return isOne && inner.trim() !== '' ? (unquote(inner) ?? inner.trim()) : undefined;
}
