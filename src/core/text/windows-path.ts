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
