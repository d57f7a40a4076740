/**
 * What may not be in a file as it is: characters that are no text, that end a line for some readers alone, or that change
 * the direction of what follows, so that a line would be shown otherwise than it is read.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** A comment says where a file is from, and need not be whole: this many characters of a text. */
const MAX_COMMENT = 300;

/**
 * A text in double quotes, the same in YAML, TOML and JSON: `a "b"\n` => `"a \"b\"\n"`. Everything in `UNSAFE` is an escape,
 * half characters are replaced, and nothing in it can end the quotation or its line.
 */
export function quoteText(text: string): string {
  return escapeUnsafe(JSON.stringify(text.toWellFormed()));
}

/** A text as TOML has it over several lines, which reads back to the same text but for the forms of its line ends. */
export function quoteLines(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\\', '\\\\');
  const inner = lines
    .replace(/"(?="|$)/g, '\\"')
    .split('\n')
    .map((line) => line.split('\t').map(escapeUnsafe).join('\t'))
    .join('\n');
  return `"""\n${inner}"""`;
}

/** One line of a comment that begins with `#`: its end is ours, and what cannot be seen is written out. */
export function commentLine(text: string): string {
  const words = text.toWellFormed().replace(/\s+/g, ' ').trim();
  return `# ${escapeUnsafe(words.length > MAX_COMMENT ? `${words.slice(0, MAX_COMMENT).toWellFormed()} …` : words)}`;
}

function escapeUnsafe(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
