/** The digits zero of scripts that have their own, from Arabic to Khmer; nine others follow each. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0,
];

/** Letters that some write otherwise, and that no normal form takes apart, each with how it is looked for. */
const OTHERWISE: readonly (readonly [string, string])[] = [
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  // At the end of a word only.
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ٱ', 'ا'],
  // As Persian keyboards have them.
  ['ی', 'ي'],
  ['ک', 'ك'],
  // Stretches a word, and says nothing.
  ['\u0640', ''],
  // Two signs for one sound of Hindi.
  ['\u0901', '\u0902'],
  ...ZEROS.flatMap(digitsFrom),
];

const written = new Map(OTHERWISE);
const LETTERS = new RegExp(`[${[...written.keys()].join('')}]`, 'g');

/** `foldLetters('øł')` => `ol`: small letters, their marks already gone. */
export function foldLetters(text: string): string {
  return text.replace(LETTERS, (letter) => written.get(letter) ?? letter);
}

function digitsFrom(zero: number): (readonly [string, string])[] {
  return Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(zero + digit), String(digit)] as const);
}
