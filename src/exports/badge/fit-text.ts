/** A text that fits, and how wide it is. */
export interface FittedText {
  text: string;
  /** In em. */
  width: number;
}

/**
 * How wide a letter of a monospaced font is, in em. Menlo, DejaVu Sans Mono, Liberation Mono, Courier New and IBM Plex Mono
 * have 0.6 in their metrics (`hmtx`), Consolas 0.55.
 */
const LETTER = 0.6;

/** What such a font does not have comes from another: ideographs, syllables and pictures are as wide as high. */
const WIDE = 1;

const WIDE_CHARACTER =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{fe0f}|[\u3000-\u303f\uff01-\uff60])/u;

/** Longest text that is looked at: a title may be of any length. */
const LONGEST = 400;

/** As much of a text as `most` em hold, with `…` where something is cut; what a reader takes for one character stays whole. */
export function fitText(text: string, most: number): FittedText {
  const segments = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text.slice(0, LONGEST));
  let whole = 0;
  // What is left where a `…` must fit after it.
  let cut = { text: '', width: 0 };
  for (const { segment, index } of segments) {
    whole += WIDE_CHARACTER.test(segment) ? WIDE : LETTER;
    if (whole + LETTER <= most) cut = { text: text.slice(0, index + segment.length), width: whole };
  }
  if (whole <= most && text.length <= LONGEST) return { text, width: whole };
  return { text: `${cut.text.trimEnd()}…`, width: cut.width + LETTER };
}
