import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { FacetCounts } from '../../search/facets/facet-counts.ts';
import type { Facet } from '../../search/facets/facets.ts';
import { foldWord } from '../../words/fold-word.ts';

interface DrawerRow {
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
export class FacetDrawer {
  readonly details: HTMLDetailsElement;
  readonly facet: Facet;
  readonly name: string;
  private readonly locale: Locale;
  private readonly find: HTMLInputElement | null;
  private readonly rows: Map<string, DrawerRow>;
  private counts: FacetCounts[Facet] | undefined;

  constructor(details: HTMLDetailsElement, locale: Locale) {
    this.details = details;
    this.locale = locale;
    this.facet = details.dataset['facet'] as Facet;
    this.name = details.querySelector('.name')?.textContent ?? '';
    this.rows = new Map([...details.querySelectorAll('fieldset > label')].map(readRow));
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

  /** A value that no agent has is left out, unless it is chosen: else it could not be given up here. */
  private showRows(): void {
    const wanted = fold(this.find?.value ?? '');
    for (const { row, box, folded, isThere } of this.rows.values()) {
      row.hidden = !(box.checked || isThere) || !folded.includes(wanted);
    }
  }
}

function readRow(row: Element): [value: string, row: DrawerRow] {
  const box = row.querySelector('input') as HTMLInputElement;
  const number = row.querySelector('b') as HTMLElement;
  const label = row.querySelector('span')?.textContent ?? '';
  const whole = number.textContent ?? '';
  return [box.value, { row: row as HTMLElement, box, number, label, folded: fold(label), whole, isThere: true }];
}

function fold(text: string): string {
  return foldWord(text.trim());
}
