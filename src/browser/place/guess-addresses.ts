import { addresses } from '../../addresses/addresses.ts';
import { foldName } from '../../core/fold-name.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { foldToAscii } from '../../words/fold-to-ascii.ts';

/** What is before the id: `en/agents` of `/en/agents/ID/`. */
const kindOf = (address: string): string => address.slice(1, -2);
const PERMALINK = kindOf(addresses.permalink(''));
const AGENTS = localeCodes.map((locale) => kindOf(addresses.agent(locale, '')));
const OTHERS = localeCodes.flatMap((locale) => [addresses.capability(locale, ''), addresses.tool(locale, '')]);
const KINDS = [PERMALINK, ...AGENTS, ...OTHERS.map(kindOf)];
const WITH_ID = new RegExp(`^(.*)/(${KINDS.join('|')})/([^/]+)/?$`);

/**
 * Where somebody may have wanted to go whose address leads nowhere, the likeliest first: wikis write ids their own way, and
 * people write names. `guessAddresses('/team/en/agents/Backend_Architect')` =>
 * `['/team/en/agents/backend-architect/', '/team/a/backend-architect/']`
 */
export function guessAddresses(pathname: string): string[] {
  // Two slashes at the beginning would lead to another host.
  const [, root = '', kind, written = ''] = WITH_ID.exec(pathname.replace(/^\/+/, '/')) ?? [];
  const name = decode(written);
  if (kind === undefined) return [];
  // Of a name in another script, all of it is likelier than what ASCII has of it.
  const ids = [...new Set([foldName(name), foldToAscii(name)])].filter(Boolean);
  const kinds = AGENTS.includes(kind) ? [kind, PERMALINK] : [kind];
  return kinds.flatMap((each) =>
    ids.filter((id) => each !== kind || id !== written).map((id) => `${root}/${each}/${id}/`),
  );
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
