import { defaultLocale, matchLocale } from '../../i18n/locales.ts';
import { type Facet, facets, type Selection } from '../../search/facets/facets.ts';
import { formatSearchAddress, parseSearchAddress, toggleValue } from '../../search/facets/search-address.ts';
import type { FacetMessageKey } from '../lists/facet-message-keys.ts';
import { readMessages } from '../page-messages.ts';
import { announceAddress, onAddress, onCounts } from '../search-events.ts';
import { FacetDrawer } from './facet-drawer.ts';

/**
 * Drawers of values to choose agents by. What is chosen is in the address; whoever shows agents reads it there, and
 * says how many would be found with each value.
 */
class FacetPanel extends HTMLElement {
  private readonly locale = matchLocale(document.documentElement.lang) ?? defaultLocale;
  private readonly say = readMessages<FacetMessageKey>(this, this.locale);
  private readonly drawers = [...this.querySelectorAll('details')].map(
    (details) => new FacetDrawer(details, this.locale),
  );

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
    const index = [...list.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
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
    // A reader who removes one value after the other keeps a point to go on from.
    if (index >= 0) (chips[Math.min(index, chips.length - 1)] ?? this.querySelector('summary'))?.focus();
  }
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
