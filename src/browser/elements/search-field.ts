import { formatSearchAddress, parseSearchAddress, type SearchAddress } from '../../search/facets/search-address.ts';
import { walkWithArrows } from '../arrow-keys.ts';
import { loadStartSearch } from '../load-start-search.ts';
import type { ResultsView } from '../search/results-view.ts';
import type { SearchSession, SearchState } from '../search/search-session.ts';
import { announceCounts, onAddress } from '../search-events.ts';

/**
 * The search of the catalogue page. While there is a question, its results are in place of the cards, and the question
 * is in the address as `?q=`: reload, share, back and forward give the same list. What is chosen there by facets
 * (`?tool=bash`) narrows the results, and is enough to show some.
 */
class SearchField extends HTMLElement {
  private session: SearchSession | undefined;
  /** What was chosen by facets, and the order, when the address was last read. */
  private chosen = '[{},null]';

  connectedCallback(): void {
    this.field.disabled = false;
    // From the shortcut of the installed application.
    if (location.hash === '#search') this.field.focus();
    this.field.addEventListener('focus', () => void this.warm(), { once: true });
    this.field.addEventListener('input', () => {
      this.keepInAddress();
      void this.ask();
    });
    this.field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    walkWithArrows(this.field, this.results);
    this.addEventListener('search-suggestion', (event) => {
      this.field.value = (event as CustomEvent<string>).detail;
      this.field.focus();
      this.field.dispatchEvent(new InputEvent('input'));
    });
    onAddress(() => this.readAddress());
    this.readAddress();
  }

  private get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private get results(): HTMLElement {
    return this.querySelector('search-results') as HTMLElement;
  }

  private readAddress(): void {
    const { question, selection, sort = null } = readAddress();
    const chosen = JSON.stringify([selection, sort]);
    if (question === this.field.value && chosen === this.chosen) return;
    this.field.value = question;
    this.chosen = chosen;
    void this.ask();
  }

  /** Beginning and ending a search are steps to go back over; each letter is not. */
  private keepInAddress(): void {
    const address = new URL(location.href);
    const before = readAddress();
    const question = this.field.value.trim();
    const isStep = (before.question === '') !== (question === '');
    address.search = formatSearchAddress({ ...before, question }, location.search);
    address.hash = '';
    if (isStep) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  }

  private async ask(): Promise<void> {
    const { selection, sort } = readAddress();
    const isChoosing = Object.keys(selection).length > 0;
    this.showInsteadOfCards(this.field.value.trim() !== '', isChoosing);
    (await this.start())?.ask(this.field.value, { selection, sort });
  }

  private async warm(): Promise<void> {
    (await this.start())?.warm();
  }

  private async start(): Promise<SearchSession | undefined> {
    const startSearch = await loadStartSearch(this.results);
    if (!startSearch) return undefined;
    const onState = (state: SearchState, view: ResultsView) => {
      view.show(state);
      // While something is loading, what was counted last stays.
      if (state.kind === 'loading' || ('answer' in state && !state.answer.counts)) return;
      announceCounts('answer' in state ? state.answer.counts : undefined);
    };
    this.session ??= startSearch(this.results, { size: 20, onState });
    return this.session;
  }

  private showInsteadOfCards(isAsking: boolean, isChoosing: boolean): void {
    this.results.hidden = !isAsking && !isChoosing;
    // What hides the cards, and the order while it goes by how well agents answer, is a rule of the component's styles.
    this.toggleAttribute('data-searching', isAsking || isChoosing);
    this.toggleAttribute('data-asking', isAsking);
  }
}

customElements.define('search-field', SearchField);

function readAddress(): SearchAddress {
  return parseSearchAddress(location.search);
}
