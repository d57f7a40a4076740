import { isLocale } from '../../i18n/locales.ts';
import { handOn, keepRestoring, type ReadingPlace, takePlace } from '../place/keep-place.ts';
import { anchorInView, counterpartOf, placedAnchors } from '../place/section-in-view.ts';
import { languageKey, remember } from '../remember.ts';

/** So near its beginning, in pixels, a page counts as not scrolled. */
const TOP = 8;

/**
 * Links to the same page in other languages. They work as they are; with script they lead to the same search and the
 * same place in the window, and a click is remembered as an explicit choice.
 */
class LanguageToggle extends HTMLElement {
  connectedCallback(): void {
    // Before the click, so that opening in a new tab and copying the link give the same place.
    for (const event of ['pointerenter', 'pointerdown', 'focusin'])
      this.addEventListener(event, () => this.aim(), true);
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      const place = this.aim().find(({ address }) => address === link?.href);
      if (link && isLocale(link.hreflang)) remember(languageKey, link.hreflang);
      if (place) handOn(place);
    });
    this.arrive();
  }

  /** Points each link at where the reader is, and says where in the window that is. */
  private aim(): ReadingPlace[] {
    const anchors = placedAnchors(document);
    const isAtTop = scrollY < TOP;
    const anchor = anchorInView({ hash: decode(location.hash.slice(1)), anchors, height: innerHeight, isAtTop });
    const top = anchors.find(({ id }) => id === anchor)?.top ?? -scrollY;
    return [...this.querySelectorAll('a')].map((link) => {
      const there = counterpartOf(anchor, anchors, readCounterparts(link.hreflang));
      const target = new URL(link.href);
      target.search = location.search;
      target.hash = there;
      link.href = target.href;
      // A reader who went up to the controls wants to be where the address says.
      return { address: link.href, anchor: there, top: isAtTop && anchor !== '' ? null : top };
    });
  }

  /** After a change of language: the same place in the window, and a word of it for those who do not see it. */
  private arrive(): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    const place = takePlace(location.href);
    if (!place) return;
    status.textContent = this.dataset['arrived'] ?? '';
    keepRestoring(place);
  }
}

customElements.define('language-toggle', LanguageToggle);

/** Heading of the instructions → its counterpart on the page in that language; see `Instructions.astro`. */
function readCounterparts(code: string): Record<string, string> | undefined {
  const text = document.querySelector(`[data-anchors-${CSS.escape(code)}]`)?.getAttribute(`data-anchors-${code}`);
  return text ? (JSON.parse(text) as Record<string, string>) : undefined;
}

/** A hash that is no valid escape stays as it is. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
