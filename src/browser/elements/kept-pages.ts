import { defaultLocale, matchLocale } from '../../i18n/locales.ts';
import type { keptMessageKeys } from '../offline/keep-message-keys.ts';
import { openStore } from '../offline/store.ts';
import { readMessages } from '../page-messages.ts';

/** Lists the pages that are kept because they were opened; the field finds those with some words in their title. */
class KeptPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const [field, list, status] = ['input', 'ul', '[role="status"]'].map((one) => this.querySelector<HTMLElement>(one));
    if (!(field instanceof HTMLInputElement) || !list || !status || !('caches' in globalThis)) return;
    const locale = matchLocale(document.documentElement.lang) ?? defaultLocale;
    const say = readMessages<(typeof keptMessageKeys)[number]>(this, locale);
    const base = this.dataset['base'] ?? '/';
    const pages = await openStore(base)
      .listPages()
      .catch(() => []);
    const items = pages.map(({ address, title }) => {
      const link = document.createElement('a');
      link.href = base + address.slice(1);
      // The name of the site, which all have at their end, tells none from another.
      link.textContent = title.replace(/ · [^·]*$/, '') || address;
      const item = document.createElement('li');
      item.append(link);
      return { item, words: fold(`${title} ${address}`) };
    });
    for (const { item } of items) list.append(item);
    const show = () => {
      const wanted = fold(field.value).split(/\s+/);
      let count = 0;
      for (const { item, words } of items) {
        item.hidden = !wanted.every((word) => words.includes(word));
        if (!item.hidden) count++;
      }
      const none = pages.length === 0 ? 'kept.none' : 'kept.noMatch';
      status.textContent = count === 0 ? say(none) : say('kept.count', { count });
    };
    field.addEventListener('input', show);
    if (field.parentElement) field.parentElement.hidden = pages.length < 2;
    show();
    this.hidden = false;
  }
}

customElements.define('kept-pages', KeptPages);

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
