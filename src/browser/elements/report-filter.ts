import { defaultLocale, matchLocale } from '../../i18n/locales.ts';
import { isWanted, type RowFacts, readFilter, writeFilter } from '../lists/filter-rows.ts';
import { readMessages } from '../page-messages.ts';

/**
 * Shows of the report's table the rows that are asked for, and says how many. Every row comes from the server; what is
 * asked for is in the address as `?code=…&outcome=…`, so that reload, share and back give the same rows.
 */
class ReportFilter extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const status = this.querySelector('[role="status"]');
    const rows = [...document.querySelectorAll<HTMLElement>('#file-rows > tr')].map((row) => ({
      row,
      facts: readFacts(row),
    }));
    if (!select || !status || rows.length < 2) {
      this.hidden = true;
      return;
    }
    const locale = matchLocale(document.documentElement.lang) ?? defaultLocale;
    const say = readMessages<'report.shown'>(this, locale);
    const known = { codes: [...select.options].map(({ value }) => value), outcomes: boxes.map(({ value }) => value) };
    const show = () => {
      const filter = readFilter(location.search, known);
      select.value = filter.code;
      for (const box of boxes) box.checked = filter.outcomes.includes(box.value);
      let count = 0;
      for (const { row, facts } of rows) {
        row.hidden = !isWanted(facts, filter);
        if (!row.hidden) count++;
      }
      status.textContent = say('report.shown', { count, total: rows.length });
    };
    this.addEventListener('change', () => {
      const outcomes = boxes.filter(({ checked }) => checked).map(({ value }) => value);
      const address = new URL(location.href);
      address.search = writeFilter(address.search, { code: select.value, outcomes });
      history.pushState(history.state, '', address);
      show();
    });
    addEventListener('popstate', show);
    show();
    for (const control of [select, ...boxes]) control.disabled = false;
  }
}

customElements.define('report-filter', ReportFilter);

function readFacts({ dataset }: HTMLElement): RowFacts {
  return { codes: (dataset['codes'] ?? '').split(' ').filter(Boolean), outcome: dataset['outcome'] ?? '' };
}
