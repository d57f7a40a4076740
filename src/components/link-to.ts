import { withBase } from '../i18n/addresses.ts';

/** An address of the site as a page links to it: `linkTo('/en/')` => `/team/en/` on a site that lies below `/team/`. */
export function linkTo(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}
