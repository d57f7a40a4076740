import { linkTo } from '../components/link-to.ts';

/** An address below the base → one that a file read elsewhere can give away: absolute where the site's own is known. */
export function absoluteWith(site: URL | undefined): (address: string) => string {
  return (address) => (site ? new URL(linkTo(address), site).href : linkTo(address));
}
