import { localeCodes } from '../../i18n/locales.ts';
import { foldToAscii } from '../../words/fold-to-ascii.ts';

/** An agent's permanent link, or a page of a kind whose addresses end in an id. */
const WITH_ID = new RegExp(`^(.*)/(a|(?:${localeCodes.join('|')})/(?:agents|capabilities|tools))/([^/]+)/?$`);

/**
 * Where somebody may have wanted to go whose address leads nowhere, the likeliest first: wikis write ids their own way, and
 * people write names. `guessAddresses('/team/en/agents/Backend_Architect')` =>
 * `['/team/en/agents/backend-architect/', '/team/a/backend-architect/']`
 */
export function guessAddresses(pathname: string): string[] {
  // Two slashes at the beginning would lead to another host.
  const [, root = '', kind, written = ''] = WITH_ID.exec(pathname.replace(/^\/+/, '/')) ?? [];
  const id = foldToAscii(decode(written));
  if (kind === undefined || id === '') return [];
  const kinds = kind.endsWith('/agents') ? [kind, 'a'] : [kind];
  return kinds.filter((each) => each !== kind || id !== written).map((each) => `${root}/${each}/${id}/`);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
