import { withBase } from './addresses.ts';

/** An address of the site as a page links to it: `linkTo('/en/')` => `/team/en/` on a site that lies below `/team/`. */
export function linkTo(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}

/** An address below the base → the same for readers elsewhere. */
export type ToAbsolute = (address: string) => string;

/** Absolute where the site's own address is known, else as pages link to it. */
export function absoluteWith(site: URL | undefined): ToAbsolute {
  return (address) => (site ? new URL(linkTo(address), site).href : linkTo(address));
}
