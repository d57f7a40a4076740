import { walkWithArrows } from './arrow-keys.ts';
import { loadStartSearch } from './load-start-search.ts';
import type { ResultsView } from './search/results-view.ts';
import type { SearchSession, SearchState } from './search/search-session.ts';

/**
 * The search of the catalogue page. While there is a question, its results stand in place of the cards, and the question
 * is in the address as `?q=`: reload, share, back and forward give the same list.
 */
class SearchField extends HTMLElement {
  private session: SearchSession | undefined;

  connectedCallback(): void {
    this.field.disabled = false;
    this.field.addEventListener('focus', () => void this.warm(), { once: true });
    this.field.addEventListener('input', () => {
      this.keepInAddress();
      void this.ask();
    });
    this.field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    walkWithArrows(this.field, this.results);
    addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  private get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private get results(): HTMLElement {
    return this.querySelector('search-results') as HTMLElement;
  }

  private readAddress(): void {
    const question = questionInAddress();
    if (question === this.field.value) return;
    this.field.value = question;
    void this.ask();
  }

  /** Beginning and ending a search are steps to go back over; each letter is not. */
  private keepInAddress(): void {
    const address = new URL(location.href);
    const question = this.field.value.trim();
    const isStep = (questionInAddress() === '') !== (question === '');
    if (question) address.searchParams.set('q', question);
    else address.searchParams.delete('q');
    address.hash = '';
    if (isStep) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  }

  private async ask(): Promise<void> {
    this.showInsteadOfCards(this.field.value.trim() !== '');
    (await this.start())?.ask(this.field.value);
  }

  private async warm(): Promise<void> {
    (await this.start())?.warm();
  }

  private async start(): Promise<SearchSession | undefined> {
    const startSearch = await loadStartSearch(this.results);
    if (!startSearch) return undefined;
    const onState = (state: SearchState, view: ResultsView) => view.show(state);
    this.session ??= startSearch(this.results, { size: 20, onState });
    return this.session;
  }

  private showInsteadOfCards(isSearching: boolean): void {
    this.results.hidden = !isSearching;
    // What hides the cards is a rule of the component's styles.
    this.toggleAttribute('data-searching', isSearching);
  }
}

customElements.define('search-field', SearchField);

function questionInAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}
