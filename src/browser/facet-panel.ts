import type { FacetCounts } from '../core/search/facets/facet-counts.ts';
import { type Facet, facets, type Selection } from '../core/search/facets/facets.ts';
import { formatSearchAddress, parseSearchAddress, toggleValue } from '../core/search/facets/search-address.ts';
import { foldWord } from '../core/text/split-words.ts';
import { formatNumber } from '../i18n/format.ts';
import { defaultLocale, matchLocale } from '../i18n/locales.ts';
import type { FacetMessageKey } from './facet-message-keys.ts';
import { readMessages } from './page-messages.ts';
import { announceAddress, onAddress, onCounts } from './search-events.ts';

/**
 * Drawers of values to choose agents by. What is chosen stands in the address; whoever shows agents reads it there, and
 * says how many would be found with each value.
 */
class FacetPanel extends HTMLElement {
  private readonly locale = matchLocale(document.documentElement.lang) ?? defaultLocale;
  private readonly say = readMessages<FacetMessageKey>(this, this.locale);
  private readonly drawers = [...this.querySelectorAll('details')].map((details) => new Drawer(details, this.locale));

  connectedCallback(): void {
    for (const drawer of this.drawers) {
      drawer.details.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement && target.type === 'checkbox') this.toggle(drawer.facet, target.value);
      });
    }
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close(true);
    });
    // A drawer lies over the list: it is shut when the reader goes on to something else.
    for (const event of ['click', 'focusin']) {
      document.addEventListener(event, ({ target }) => {
        if (!(target as Element).closest('facet-panel details')) this.close(false);
      });
    }
    onAddress(() => this.showChoice());
    onCounts((counts) => {
      for (const drawer of this.drawers) drawer.showCounts(counts?.[drawer.facet]);
    });
    this.showChoice();
  }

  private toggle(facet: Facet, value: string): void {
    this.choose(toggleValue(parseSearchAddress(location.search).selection, facet, value));
  }

  private choose(selection: Selection): void {
    const address = new URL(location.href);
    address.search = formatSearchAddress({ ...parseSearchAddress(location.search), selection }, location.search);
    address.hash = '';
    history.pushState(history.state, '', address);
    announceAddress();
  }

  private close(returnsFocus: boolean): void {
    const open = this.drawers.find(({ details }) => details.open)?.details;
    if (!open) return;
    open.open = false;
    if (returnsFocus) open.querySelector('summary')?.focus();
  }

  private showChoice(): void {
    const { selection } = parseSearchAddress(location.search);
    for (const drawer of this.drawers) {
      const values = selection[drawer.facet] ?? [];
      const number = values.length === 0 ? '' : this.say('facet.chosenHere', { count: values.length });
      drawer.showChosen(values, number);
    }
    this.showChips(selection);
  }

  /** A button for each value that is chosen, also for one that no drawer has. */
  private showChips(selection: Selection): void {
    const list = this.querySelector('.chosen') as HTMLElement;
    const place = [...list.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
    const chips = facets.flatMap((facet) =>
      (selection[facet] ?? []).map((value) => {
        const drawer = this.drawers.find((one) => one.facet === facet);
        const values = { facet: drawer?.name ?? facet, value: drawer?.labelOf(value) ?? value };
        const button = createButton('drop', this.say('facet.chip', values), () => this.toggle(facet, value));
        button.setAttribute('aria-label', this.say('facet.drop', values));
        return button;
      }),
    );
    if (chips.length > 1) chips.push(createButton('all', this.say('facet.dropAll'), () => this.choose({})));
    list.replaceChildren(...chips.map((chip) => wrap('li', chip)));
    list.hidden = chips.length === 0;
    // Who gives up one value after the other keeps a place to go on from.
    if (place >= 0) (chips[Math.min(place, chips.length - 1)] ?? this.querySelector('summary'))?.focus();
  }
}

interface Row {
  row: HTMLElement;
  box: HTMLInputElement;
  label: string;
  folded: string;
  number: HTMLElement;
  /** As the page came: of all agents. */
  whole: string;
  isThere: boolean;
}

/** One facet: its rows, which of them are shown and what they count. */
class Drawer {
  readonly details: HTMLDetailsElement;
  readonly facet: Facet;
  readonly name: string;
  private readonly locale: typeof defaultLocale;
  private readonly find: HTMLInputElement | null;
  private rowsRead: Map<string, Row> | undefined;
  private counts: FacetCounts[Facet] | undefined;

  constructor(details: HTMLDetailsElement, locale: typeof defaultLocale) {
    this.details = details;
    this.locale = locale;
    this.facet = details.dataset['facet'] as Facet;
    this.name = details.querySelector('.name')?.textContent ?? '';
    this.find = details.querySelector('input[type="search"]');
    this.find?.addEventListener('input', () => this.showRows());
    details.addEventListener('toggle', () => this.showCounts(this.counts));
  }

  labelOf(value: string): string | undefined {
    return this.rows.get(value)?.label;
  }

  showChosen(values: string[], number: string): void {
    for (const [value, { box }] of this.rows) box.checked = values.includes(value);
    const place = this.details.querySelector('.number');
    if (place) place.textContent = number;
    this.showRows();
  }

  /** How many would be found with each value; without counts, how many agents there are. A shut drawer waits. */
  showCounts(counts: FacetCounts[Facet] | undefined): void {
    this.counts = counts;
    if (!this.details.open) return;
    for (const [value, row] of this.rows) {
      const count = counts?.get(value) ?? 0;
      row.isThere = counts === undefined || count > 0;
      row.number.textContent = counts === undefined ? row.whole : formatNumber(this.locale, count);
    }
    this.showRows();
  }

  /** A value that nobody has is left out, unless it is chosen: else it could not be given up here. */
  private showRows(): void {
    const wanted = fold(this.find?.value ?? '');
    for (const { row, box, folded, isThere } of this.rows.values()) {
      row.hidden = !(box.checked || isThere) || !folded.includes(wanted);
    }
  }

  private get rows(): Map<string, Row> {
    this.rowsRead ??= new Map([...this.details.querySelectorAll('fieldset > label')].map(readRow));
    return this.rowsRead;
  }
}

function readRow(row: Element): [value: string, row: Row] {
  const box = row.querySelector('input') as HTMLInputElement;
  const number = row.querySelector('b') as HTMLElement;
  const label = row.querySelector('span')?.textContent ?? '';
  const whole = number.textContent ?? '';
  return [box.value, { row: row as HTMLElement, box, number, label, folded: fold(label), whole, isThere: true }];
}

function fold(text: string): string {
  return foldWord(text.trim());
}

function createButton(className: string, text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className, textContent: text });
  button.addEventListener('click', onClick);
  return button;
}

function wrap(tag: string, child: HTMLElement): HTMLElement {
  const element = document.createElement(tag);
  element.append(child);
  return element;
}

customElements.define('facet-panel', FacetPanel);
