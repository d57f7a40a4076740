/**
 * Where in the window the reader was when they changed the language, handed from one page to the next. It lasts for one
 * change and for this tab alone.
 */
export interface ReadingPlace {
  /** Address of the page that is gone to, as `location.href` will have it. */
  address: string;
  /** Anchor on that page; empty for the page as a whole. */
  anchor: string;
  /**
   * Distance of the anchor, or of the beginning of the page, from the top of the window, in pixels; `null` where the
   * browser is to go to the anchor as always.
   */
  top: number | null;
}

const KEY = 'agentheque-place';

/** Hands a place on; where storage is forbidden, the browser goes to the anchor by itself. */
export function handOn(place: ReadingPlace): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // Forbidden or full.
  }
}

/** The place that was handed on to this address, once. */
export function takePlace(address: string): ReadingPlace | undefined {
  try {
    const place = readPlace(sessionStorage.getItem(KEY));
    sessionStorage.removeItem(KEY);
    return place?.address === address ? place : undefined;
  } catch {
    return undefined;
  }
}

/** What is stored may be anybody's: `undefined` for anything that is not a place. */
export function readPlace(text: string | null): ReadingPlace | undefined {
  if (text === null) return undefined;
  const { address, anchor, top } = (JSON.parse(text) ?? {}) as Record<keyof ReadingPlace, unknown>;
  if (typeof address !== 'string' || typeof anchor !== 'string') return undefined;
  return top === null || typeof top === 'number' ? { address, anchor, top } : undefined;
}

/** What a reader does who moves on by themselves. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Scrolls so that the place is where it was in the window: at once, and again when the browser has gone to the anchor of
 * the address and letters have their width, unless the reader moves before that.
 */
export function keepRestoring(place: ReadingPlace): void {
  const moved = new AbortController();
  for (const name of MOVES) addEventListener(name, () => moved.abort(), { signal: moved.signal, passive: true });
  const restore = () => !moved.signal.aborted && restorePlace(place);
  const settle = async () => {
    await document.fonts.ready;
    // The browser goes to the anchor before it paints next.
    requestAnimationFrame(() => {
      restore();
      moved.abort();
    });
  };
  restore();
  if (document.readyState === 'complete') void settle();
  else addEventListener('load', () => void settle(), { signal: moved.signal });
}

function restorePlace({ anchor, top }: ReadingPlace): void {
  if (top === null) return;
  const element = anchor === '' ? document.documentElement : document.getElementById(anchor);
  if (!element) return;
  scrollTo({ top: scrollY + element.getBoundingClientRect().top - top, behavior: 'instant' });
}
