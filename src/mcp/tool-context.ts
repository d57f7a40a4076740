import type { SearchSite } from '../browser/search/load-search.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { LoadedCatalogue } from '../loaders/load-catalogue.ts';
import type { Named } from './index-agents.ts';

/** What tools answer from. */
export interface Shelf extends Pick<LoadedCatalogue, 'catalogue' | 'records'> {
  find: (typed: string) => Named;
}

export interface ToolContext {
  /** Of the server's own words, and of questions that name no language. */
  locale: Locale;
  t: Translate;
  /** Both are asked for in each call, since a client is answered before the files are read; a `Refusal` says to ask again. */
  shelf(): Promise<Shelf>;
  search(): Promise<SearchSite>;
  /** Told of errors that a caller can do nothing about. */
  onFault(error: unknown): void;
}

/** A call that cannot be answered, in words for the caller: what was wrong, what was expected, what to do. */
export class Refusal extends Error {
  readonly key: MessageKey;
  readonly values: Record<string, string | number>;

  constructor(key: MessageKey, values: Record<string, string | number> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
