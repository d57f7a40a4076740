/** Addresses that a stranger's text may lead to. Relative ones lead nowhere here: their file is not part of the site. */
const ALLOWED = /^(?:https?:\/\/|mailto:)/i;

/** An address that is safe to follow, `undefined` for any other. */
export function safeLink(address: string): string | undefined {
  // Browsers pass over control characters and spaces before a scheme, and over line ends within it.
  const trimmed = address.replace(/[\0-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]+/g, (match, offset: number) =>
    offset === 0 || /[\n\r\t\0]/.test(match) ? '' : encodeURI(match),
  );
  if (!ALLOWED.test(trimmed)) return undefined;
  return URL.canParse(trimmed) ? trimmed : undefined;
}
