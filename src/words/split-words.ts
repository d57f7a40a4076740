import { foldKorean } from './fold-korean.ts';
import { foldWord, isPlain } from './fold-word.ts';
import { splitPieces } from './split-pieces.ts';
import { stemWord } from './stem-word.ts';

/** A word of a text as search sees it. */
export interface Word {
  /** Folded: lower case, no accents, `œ` written out, no Korean particle. */
  form: string;
  /** What the forms of the word have in common. */
  stem: string;
  /** Where it is in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Number of the piece between spaces and punctuation that it belongs to; parts of `front-end` share one. */
  pieceIndex: number;
}

/** What compatibility forms (`⒈`, `½`) have besides letters and digits; not the symbols of `c++` and `c#`. */
const BESIDES = /[^\p{L}\p{M}\p{N}+#]/gu;
/** A character of a script that is written without spaces, with the marks, voicing and vowels that belong to it; no digit. */
const CHARACTER =
  /(?=[\p{L}\p{Nl}\p{No}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}](?:[\p{M}\u00ad\u200b-\u200d\u2060\ufeff\uff9e\uff9f\u0e33\u0eb3]|(?<=[\u0e4d\u0ecd])[\u0e32\u0eb2])*/u;
const CHARACTERS = new RegExp(CHARACTER, 'gu');
const ONE_CHARACTER = new RegExp(`^(?:${CHARACTER.source})$`, 'u');
/** Which of its shapes a character has, and what nobody sees. */
const SHAPE = /[\p{Variation_Selector}\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** What joins two pieces into one name: `CI/CD`, `front-end`, `Node.js`, `snake_case`. */
const JOINT = /^[-\u2010\u2011/._]$/;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;
const HAS_HUMP = /\p{Ll}\p{Lu}/u;
/** A key or an address can be as long as a page; nobody looks for one. */
const MAX_LENGTH = 40;
const MAX_JOINED = 3;

const stems = new Map<string, string>();
const MAX_STEMS = 200_000;

/** Whether a form is one character of a script without spaces, which is a word of its own: `库`, not `数据库`. */
export function isUnspacedCharacter(form: string): boolean {
  return !isPlain(form) && ONE_CHARACTER.test(form);
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
 * its pieces and the whole (`front-end`: `front`, `end`, `frontend`), so that it is found however it is written. Of text
 * without spaces each character is a word (`数据库`: `数`, `据`, `库`).
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let pieceIndex = -1;
  let chain: Word[] = [];
  let lastEnd = -1;
  const endChain = () => {
    if (chain.length > 1 && chain.length <= MAX_JOINED) words.push(joinWords(chain));
    chain = [];
  };
  const addName = (piece: string, start: number) => {
    if (piece.length > MAX_LENGTH) return;
    let at = start;
    for (const part of HAS_HUMP.test(piece) ? piece.split(HUMP) : [piece]) {
      const word = makeWord(part, at, at + part.length, pieceIndex);
      at += part.length;
      if (word.form === '') continue;
      words.push(word);
      chain.push(word);
    }
  };
  for (const { text: piece, start, end } of splitPieces(text)) {
    const isJoined = lastEnd >= 0 && JOINT.test(text.slice(lastEnd, start));
    if (!isJoined) {
      endChain();
      pieceIndex++;
    }
    lastEnd = end;
    if (isPlain(piece) || !CHARACTER.test(piece)) {
      addName(piece, start);
      continue;
    }
    let at = 0;
    for (const { 0: character, index } of piece.matchAll(CHARACTERS)) {
      addName(piece.slice(at, index), start + at);
      endChain();
      at = index + character.length;
      for (const form of formsOfCharacter(character))
        words.push({ form, stem: form, start: start + index, end: start + at, pieceIndex });
    }
    addName(piece.slice(at), start + at);
  }
  endChain();
  return words;
}

function makeWord(piece: string, start: number, end: number, pieceIndex: number): Word {
  const form = isPlain(piece) ? foldWord(piece) : foldKorean(foldWord(piece).replace(BESIDES, ''));
  return { form, stem: stemOf(form), start, end, pieceIndex };
}

function joinWords(chain: Word[]): Word {
  const form = chain.map((word) => word.form).join('');
  const [first, last] = [chain[0] as Word, chain.at(-1) as Word];
  return { form, stem: stemOf(form), start: first.start, end: last.end, pieceIndex: first.pieceIndex };
}

/** A character as it is usually written; one for several is those. */
function formsOfCharacter(character: string): string[] {
  return character.replace(SHAPE, '').normalize('NFKC').match(CHARACTERS) ?? [];
}
