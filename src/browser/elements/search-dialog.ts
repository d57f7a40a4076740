import { walkWithArrows } from '../arrow-keys.ts';
import { loadStartSearch } from '../load-start-search.ts';
import { recall, remember } from '../remember.ts';
import type { ResultsView } from '../search/results-view.ts';
import type { SearchSession, SearchState } from '../search/search-session.ts';

/** `off` where the reader does not want a single key to open the search (WCAG 2.1.4). */
const slashKey = 'agentheque-slash';

/**
 * The search over every page: opens with its button, with Ctrl-K or ⌘K, and with `/`. What it takes is loaded when it is
 * first opened. The browser's dialog keeps the focus inside, closes with Escape and gives the focus back.
 */
class SearchDialog extends HTMLElement {
  private session: SearchSession | undefined;
  private isEnterWaiting = false;
  private state: SearchState = { kind: 'empty' };

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('.open');
    if (!button) return;
    button.disabled = false;
    button.addEventListener('click', () => this.open());
    // Whoever comes near it is about to search: on a slow line that is half a second.
    for (const intent of ['pointerenter', 'focus']) {
      button.addEventListener(intent, () => void this.prepare(), { once: true });
    }
    this.querySelector('.close')?.addEventListener('click', () => this.dialog.close());
    // Outside the box is the backdrop, which belongs to the dialog itself.
    this.dialog.addEventListener('click', ({ target }) => target === this.dialog && this.dialog.close());
    this.field.addEventListener('input', () => {
      this.isEnterWaiting = false;
      this.ask();
    });
    this.field.addEventListener('keydown', (event) => this.pressInField(event));
    walkWithArrows(this.field, this.results);
    this.addEventListener('search-suggestion', (event) => {
      this.field.value = (event as CustomEvent<string>).detail;
      this.field.focus();
      this.field.dispatchEvent(new InputEvent('input'));
    });
    this.followSlash();
    document.addEventListener('keydown', (event) => this.pressAnywhere(event));
  }

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  private get field(): HTMLInputElement {
    return this.querySelector('input[type="search"]') as HTMLInputElement;
  }

  private get results(): HTMLElement {
    return this.querySelector('search-results') as HTMLElement;
  }

  private open(): void {
    if (this.dialog.open) return;
    this.dialog.showModal();
    this.field.select();
    void this.start();
  }

  private async start(): Promise<void> {
    if (await this.prepare()) this.ask();
  }

  /** Loads what a first question needs. */
  private async prepare(): Promise<boolean> {
    if (this.session) return true;
    const startSearch = await loadStartSearch(this.results);
    if (!startSearch) return false;
    this.session ??= startSearch(this.results, { size: 8, onState: (state, view) => this.follow(state, view) });
    this.session.warm();
    return true;
  }

  private ask(): void {
    if (this.session) this.session.ask(this.field.value);
    else void this.start();
  }

  private follow(state: SearchState, view: ResultsView): void {
    this.state = state;
    view.show(state);
    const page = this.querySelector<HTMLAnchorElement>('.page');
    if (page) {
      page.hidden = state.kind !== 'found';
      page.search = new URLSearchParams({ q: this.field.value.trim() }).toString();
    }
    if (this.isEnterWaiting && state.kind === 'found') this.goToFirst();
  }

  /** Enter goes to the first agent, also where it is typed before the results are there. */
  private pressInField(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (this.state.kind === 'found' && this.state.query === this.field.value.trim()) this.goToFirst();
    else this.isEnterWaiting = true;
  }

  private goToFirst(): void {
    this.isEnterWaiting = false;
    this.results.querySelector<HTMLAnchorElement>('.agent > a')?.click();
  }

  private pressAnywhere(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape' && this.dialog.open) {
      // A search field would take the first Escape for itself, to empty it.
      event.preventDefault();
      this.dialog.close();
    } else if (isCommandK(event) || (isPlainSlash(event) && recall(slashKey) !== 'off')) {
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      this.open();
    }
  }

  private followSlash(): void {
    const box = this.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!box) return;
    const show = () => {
      box.checked = recall(slashKey) !== 'off';
      this.toggleAttribute('data-no-slash', !box.checked);
    };
    box.addEventListener('change', () => {
      remember(slashKey, box.checked ? undefined : 'off');
      show();
    });
    show();
  }
}

customElements.define('search-dialog', SearchDialog);

function isCommandK({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/** Where a text is being written, a slash is a slash. Some keyboards need Shift for it. */
function isPlainSlash({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  return !(target as Element).closest?.('input, textarea, select, [contenteditable]:not([contenteditable="false"])');
}
