/**
 * A path of Windows with its backslashes written once: `C:\new\table`. Drives begin at C, since `plan B:\nuse it` has a
 * line end; so has `\n`, `\r` or `\t` where no small letter follows, and `\"` is a quote.
 */
export const WINDOWS_PATH =
  /(?<![\w\\])[C-Zc-z]:\\(?=[^\\\s"nrt]|[nrt][a-z])(?:(?!\\(?:[nrt](?![a-z0-9_])|["']))[^\s"'`<>|,;)])*/g;

/** A text with `change` made to all of it but the paths of Windows. */
export function changeAroundPaths(text: string, change: (part: string) => string): string {
  let changed = '';
  let end = 0;
  for (const { 0: path, index } of text.matchAll(WINDOWS_PATH)) {
    changed += change(text.slice(end, index)) + path;
    end = index + path.length;
  }
  return changed + change(text.slice(end));
}

/**
 * A text of the header as its author meant it to be read: escapes that were written out (`\n` as two characters)
 * become what they stand for. Paths (`C:\new\notes`) stay, and so does a single `\n` amid letters, which may be in one.
 */
export function unescapeWritten(text: string): string {
  if (!text.includes('\\n')) return text;
  const prose = text.replace(WINDOWS_PATH, '');
  const written = prose.match(/\\n/g)?.length ?? 0;
  if (written === 0) return text;
  if (written === 1 && /(?:\w|\b[A-Za-z]:)\\n[a-z]/.test(prose)) return text;
  return changeAroundPaths(text, (part) =>
    part
      .replace(/\\r?\\n|\\n/g, '\n')
      .replace(/\\t/g, '\t')
      .replace(/\\(["'])/g, '$1'),
  );
}

/** A text for a place without HTML: `<br>` ends a line. In code it stays what it is. */
export function breakLines(text: string): string {
  return text.replace(/`[^`\n]*`|<br[ \t]*\/?>/gi, (found) => (found.startsWith('`') ? found : '\n'));
}

/** Lines without trailing blanks, at most one empty line in a row, nothing around it. */
export function tidy(text: string): string {
  return text
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Plain text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without the characters that turn the direction of all that follows, which may be somebody else's text or an address. */
export function stripBidiControls(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** `shorten('a long text', 6)` => `a lon…`; at a word's end where one is near. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '')}…`;
}

/** Pictographs, flags' letters, skin tones, and what joins or varies them; not the digits and symbols that may be emoji. */
const EMOJI =
  /(?![#*0-9©®™])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]|\u{fe0f}|\u{200d}|\u{20e3}/gu;

/** Without pictographs: `🏗️ Backend Expert` => `Backend Expert`. */
export function withoutEmoji(text: string): string {
  return oneLine(text.replace(EMOJI, ''));
}

/** Marks of Markdown emphasis, code and links taken off a short text. Underscores within a word are part of it. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(/\[([^\][\n]*)\]\([^()\n]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/(^|[\s("'])[*_]{1,2}(?=\S)/g, '$1')
    .replace(/(\S)[*_]{1,2}(?=$|[\s)"'.,;:!?])/g, '$1');
}
