import type { Locator } from 'playwright/test';
import type { Facet } from '../../src/search/facets/facets.ts';
import { type Locale, words } from '../test.ts';

/** The drawers of the catalogue page, and what is chosen in them. */
export class Facets {
  /** What gives up a chosen value, one each. */
  readonly chosen: Locator;
  readonly clear: Locator;
  readonly #panel: Locator;
  readonly #t: (typeof words)[Locale];

  constructor(main: Locator, locale: Locale) {
    this.#t = words[locale];
    this.#panel = main.locator('facet-panel');
    const list = this.#panel.getByRole('list', { name: this.#t('facet.chosen') });
    this.clear = list.getByRole('button', { name: this.#t('facet.dropAll') });
    this.chosen = list.getByRole('button').and(this.#panel.locator('.drop'));
  }

  /** What opens and shuts a drawer. */
  handle(facet: Facet): Locator {
    return this.#panel.locator(`[data-facet="${facet}"] > summary`);
  }

  /** The values of an open drawer that are offered. */
  values(facet: Facet): Locator {
    return this.#panel.getByRole('group', { name: this.#t(`facet.${facet}`) }).getByRole('checkbox');
  }

  /** By the words of its label. */
  value(facet: Facet, label: string): Locator {
    return this.#panel.getByRole('group', { name: this.#t(`facet.${facet}`) }).getByRole('checkbox', { name: label });
  }

  find(facet: Facet): Locator {
    return this.#panel.locator(`[data-facet="${facet}"]`).getByRole('searchbox', { name: this.#t('facet.filter') });
  }

  async choose(facet: Facet, label: string): Promise<void> {
    await this.handle(facet).click();
    await this.value(facet, label).check();
    await this.handle(facet).click();
  }
}
