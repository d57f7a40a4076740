/** Letters and digits of a text that are together. */
export interface Piece {
  text: string;
  /** Where it is, in UTF-16 code units. */
  start: number;
  end: number;
}

/** Names of languages that end in a symbol, else letters and digits with what nobody sees or Armenian stresses between them. */
const PIECE =
  /(?<![\p{L}\p{N}])(?:[cC]\+\+|[cCfFjJ]#)(?!\p{L})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00ad\u055b\u055c\u055e\u200b-\u200d\u2060\ufeff](?=[\p{L}\p{M}\p{N}]))*/gu;
/** Words that lose their vowel before another word in French. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i;
const LONGEST_ELIDED = 7;
/** All that are typed for an apostrophe, for the inside of a class. */
export const APOSTROPHES = "'\u2018\u2019\u02bc\uff07";
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The pieces of a text in order, those left out that are not words: the elided article of `l'exécution`, the `s` of `agent's`,
 * the `t` of `don't`.
 */
export function* splitPieces(text: string): Generator<Piece> {
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    if (!isElided(text, piece, end) && !isPossessive(text, piece, start)) yield { text: piece, start, end };
  }
}

function isElided(text: string, piece: string, end: number): boolean {
  return (
    piece.length <= LONGEST_ELIDED &&
    APOSTROPHE.test(text[end] ?? '') &&
    LETTER.test(text[end + 1] ?? '') &&
    ELIDED.test(piece)
  );
}

function isPossessive(text: string, piece: string, start: number): boolean {
  return (
    /^[stdm]$/i.test(piece) && APOSTROPHE.test(text[start - 1] ?? '') && LETTER_OR_DIGIT.test(text[start - 2] ?? '')
  );
}
