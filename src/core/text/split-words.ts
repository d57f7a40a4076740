import { stemWord } from './stem-word.ts';

/** A word of a text as search sees it. */
export interface Word {
  /** Folded: lower case, no accents, `œ` written out. */
  form: string;
  /** What the forms of the word have in common. */
  stem: string;
  /** Where it stands in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Number of the piece between spaces and punctuation that it belongs to; parts of `front-end` share one. */
  place: number;
}

/** Names of languages that end in a sign, else letters and digits with what nobody sees between them. */
const PIECE =
  /(?<![\p{L}\p{N}])(?:[cC]\+\+|[cCfFjJ]#)(?!\p{L})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00ad\u200b-\u200d\u2060\ufeff](?=[\p{L}\p{M}\p{N}]))*/gu;
const PLAIN = /^[A-Za-z0-9]+$/;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const MARKS = /\p{M}+/gu;
/** Scripts that are written without spaces: their words are told apart by pairs of signs. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Words that lose their vowel before another word in French. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i;
const APOSTROPHE = /['\u2018\u2019\u02bc\uff07]/;
/** What joins two pieces into one name: `CI/CD`, `front-end`, `Node.js`, `snake_case`. */
const JOINT = /^[-\u2010\u2011/._]$/;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;
const HAS_HUMP = /\p{Ll}\p{Lu}/u;
/** A key or an address can be as long as a page; nobody looks for one. */
const MAX_LENGTH = 40;
const MAX_JOINED = 3;

const stems = new Map<string, string>();
const MAX_STEMS = 200_000;

/** `foldWord('Exécution')` => `execution`. */
export function foldWord(word: string): string {
  // Most words are: nothing else is done so often.
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

/** The stem of a folded word, remembered: a catalogue has each word a thousand times. */
export function stemOf(form: string): string {
  let stem = stems.get(form);
  if (stem === undefined) {
    stem = stemWord(form);
    if (stems.size < MAX_STEMS) stems.set(form, stem);
  }
  return stem;
}

/**
 * The words of a text in order. An elided article is none (`l'exécution` is one word); a name in several pieces gives
 * its pieces and the whole (`front-end`: `front`, `end`, `frontend`), so that it is found however it is written.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let place = -1;
  let chain: Word[] = [];
  let lastEnd = -1;
  const endChain = () => {
    if (chain.length > 1 && chain.length <= MAX_JOINED) words.push(joinWords(chain));
    chain = [];
  };
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    const gap = lastEnd < 0 ? '' : text.slice(lastEnd, start);
    const isJoined = JOINT.test(gap);
    if (!isJoined) {
      endChain();
      place++;
    }
    lastEnd = end;
    if (isElision(text, piece, end) || isPossessive(text, piece, start)) continue;
    if (piece.length > MAX_LENGTH) continue;
    if (!PLAIN.test(piece) && UNSPACED.test(piece)) {
      words.push(...splitUnspaced(piece, start, place));
      continue;
    }
    let at = start;
    for (const part of HAS_HUMP.test(piece) ? piece.split(HUMP) : [piece]) {
      const word = makeWord(part, at, at + part.length, place);
      words.push(word);
      chain.push(word);
      at += part.length;
    }
  }
  endChain();
  return words;
}

function makeWord(piece: string, start: number, end: number, place: number): Word {
  const form = foldWord(piece);
  return { form, stem: stemOf(form), start, end, place };
}

function joinWords(chain: Word[]): Word {
  const form = chain.map((word) => word.form).join('');
  const [first, last] = [chain[0] as Word, chain.at(-1) as Word];
  return { form, stem: stemOf(form), start: first.start, end: last.end, place: first.place };
}

function isElision(text: string, piece: string, end: number): boolean {
  return (
    piece.length < 8 && APOSTROPHE.test(text[end] ?? '') && /\p{L}/u.test(text[end + 1] ?? '') && ELIDED.test(piece)
  );
}

/** The `s` of `agent's`, the `t` of `don't`. */
function isPossessive(text: string, piece: string, start: number): boolean {
  return /^[stdm]$/i.test(piece) && APOSTROPHE.test(text[start - 1] ?? '') && /\p{L}/u.test(text[start - 2] ?? '');
}

function splitUnspaced(piece: string, start: number, place: number): Word[] {
  const signs = [...piece];
  if (signs.length === 1) return [{ form: piece, stem: piece, start, end: start + piece.length, place }];
  let at = start;
  return signs.slice(1).map((sign, index) => {
    const before = signs[index] ?? '';
    const form = before + sign;
    const word = { form, stem: form, start: at, end: at + form.length, place };
    at += before.length;
    return word;
  });
}
