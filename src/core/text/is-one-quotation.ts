/** A quote that closes before one that opens: `Yes" and "no`. */
const CLOSED_WITHIN = /^[^"]*[^\s"]"(?=[\s,;.:!?)])[\s\S]*[\s(]"[^\s"][^"]*$/;

/**
 * Whether the double quotes at both ends of a text belong together: those of `"He said "hi""` do, those of
 * `"Yes" and "no"` do not.
 */
export function isOneQuotation(text: string): boolean {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') && !CLOSED_WITHIN.test(text.slice(1, -1));
}
