import { isLocale } from '../i18n/locales.ts';
import { languageKey, remember } from './remember.ts';
import { placedAnchors, sharedHash } from './section-in-view.ts';

/** What is within the upper third of the window is being read. */
const READING_LINE = 1 / 3;

/**
 * Two links to the same page, one a language. They work as they are; with script they lead to the same search and the
 * same section, and a click is remembered as an explicit choice.
 */
class LanguageToggle extends HTMLElement {
  connectedCallback(): void {
    // Before the click, so that opening in a new tab and copying the link give the same place.
    for (const event of ['pointerenter', 'pointerdown', 'focusin'])
      this.addEventListener(event, () => this.aim(), true);
    this.addEventListener('click', (event) => {
      this.aim();
      const code = (event.target as Element).closest('a')?.hreflang;
      if (code && isLocale(code)) remember(languageKey, code);
    });
  }

  private aim(): void {
    const anchors = scrollY > 0 ? placedAnchors(document) : [];
    const hash = sharedHash(decode(location.hash.slice(1)), anchors, innerHeight * READING_LINE);
    for (const link of this.querySelectorAll('a')) {
      const target = new URL(link.href);
      target.search = location.search;
      target.hash = hash;
      link.href = target.href;
    }
  }
}

customElements.define('language-toggle', LanguageToggle);

/** A hash that is no valid escape stays as it is. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
