/** What the reader chose, kept in this browser only. Storage may be forbidden: then nothing is kept, and all works. */

/** The language of an explicit click: `en` or `fr`. */
export const languageKey = 'agentheque-language';
/** `light` or `dark`; nothing where the system's theme holds. `public/theme.js` reads it before the first paint. */
export const themeKey = 'agentheque-theme';

/** `off` where the reader has removed all that was kept, and wants nothing kept. */
export const offlineKey = 'agentheque-offline';

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice; `undefined` forgets it. */
export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Forbidden or full: the choice holds for this page.
  }
}
