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
  ...digitsFrom(0x0660),
  ...digitsFrom(0x06f0),
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
