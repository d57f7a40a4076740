import type { Bundle, SearchCatalogue } from './search-catalogue.ts';

/** Numbers of a bundle's texts, by their index in it. */
export function textsOfBundle({ languages, texts }: SearchCatalogue, bundle: Bundle): number[] {
  const own = new Set(bundle.languages.map((language) => languages.indexOf(language)));
  return texts.language.flatMap((language, text) => (own.has(language) ? [text] : []));
}
