import { isOrder, type Order } from '../../search/facets/orders.ts';
import { compareCards, type SortKeys } from '../lists/sort-agents.ts';
import { announceAddress, onAddress } from '../search-events.ts';

/** Sorts the cards of `<ul id="agents">` where they are; the order is in the address as `?sort=`. */
class SortControl extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const list = document.getElementById('agents');
    if (!select || !list || list.children.length < 2) {
      this.hidden = true;
      return;
    }
    if (!list.querySelector(':scope > [data-changed]:not([data-changed=""])')) {
      // Nobody's change is known: an order that changes nothing is not offered.
      select.querySelector('option[value="changed"]')?.remove();
    }
    const show = () => {
      const order = orderInAddress();
      select.value = order;
      // A date may have been asked for where none is known.
      if (select.value !== order) select.value = 'name';
      sortCards(list, order);
    };
    select.addEventListener('change', () => {
      const address = new URL(location.href);
      if (select.value === 'name') address.searchParams.delete('sort');
      else address.searchParams.set('sort', select.value);
      history.pushState(history.state, '', address);
      announceAddress();
    });
    onAddress(show);
    show();
    select.disabled = false;
  }
}

customElements.define('sort-control', SortControl);

function orderInAddress(): Order {
  const order = new URLSearchParams(location.search).get('sort');
  return isOrder(order) ? order : 'name';
}

function sortCards(list: HTMLElement, order: Order): void {
  const compare = compareCards(order);
  const cards = [...list.children].map((card) => ({ card, keys: readKeys(card as HTMLElement) }));
  const sorted = cards.toSorted((a, b) => compare(a.keys, b.keys));
  if (sorted.every((entry, index) => entry === cards[index])) return;
  for (const { card } of sorted) list.append(card);
}

function readKeys({ dataset }: HTMLElement): SortKeys {
  return {
    name: Number(dataset['nameOrder'] ?? 0),
    capabilities: Number(dataset['capabilities'] ?? 0),
    changed: dataset['changed'] ?? '',
  };
}
