import type { Settings } from '../../config/settings.ts';
import { UserError } from '../../config/user-error.ts';
import { checkLinks } from '../../links/check-links.ts';
import type { Terminal } from '../terminal/create-terminal.ts';
import { showText } from '../terminal/show-text.ts';

/** So many dead links are named. */
const NAMED = 10;

/**
 * Follows the links of a site within itself and says how many there are and which lead nowhere. A page with a dead link is
 * better than none, so only `--strict` fails: throws a `UserError`.
 */
export function reportLinks(folder: string, { base, site, strict }: Settings, terminal: Terminal): void {
  const { links, dead } = checkLinks(folder, base, site);
  terminal.tell('cli.links.checked', { count: links, dead: dead.length });
  for (const { page, link } of dead.slice(0, NAMED)) terminal.print(`  ${showText(page)} → ${showText(link)}`);
  if (strict && dead.length > 0) throw new UserError(1, { key: 'cli.links.strict', values: { count: dead.length } });
}
