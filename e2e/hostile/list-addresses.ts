/** Which addresses of the built site are opened, by what they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerJson } from '../../src/exports/ledger-json.ts';
import type { State } from './state.ts';
import { hostiles } from './strings/all.ts';

export interface Addresses {
  /** Below the base. Pages with the interface around them, in both languages where a file is there in both. */
  pages: string[];
  /** Cards for the pages of others. */
  cards: string[];
  /** Badges, feeds, Markdown, JSON, and the files as received and as fixed. */
  files: string[];
  /** Pages that get a string in their address. */
  asked: string[];
}

/** Of pages that are alike, and hold one string each, every one of so many; of questions fewer, since each is searched for. */
const EACH = 12;
const EACH_ASKED = 24;

export function listAddresses({ folder }: State): Addresses {
  const site = join(folder, 'site');
  const ledger = JSON.parse(readFileSync(join(site, 'api/ledger.json'), 'utf8')) as LedgerJson;
  const languages = new Map<string, string[]>();
  for (const { agent, language } of ledger.files) {
    if (agent !== null) languages.set(agent, [...(languages.get(agent) ?? []), language ?? '']);
  }
  const ids = [...languages.keys()];
  const pairs = ids.filter((id) => (languages.get(id)?.length ?? 0) > 1);
  const below = (path: string) => readdirSync(join(site, path)).sort();
  const some = (texts: string[], each = EACH) => texts.filter((_, at) => at % each === 0);
  const entries = some(
    ['tools', 'capabilities'].flatMap((kind) =>
      below(`en/${kind}`)
        .filter((name) => !name.endsWith('.html'))
        .map((name) => `${kind}/${name}/`),
    ),
  );
  const lists = ['', 'tools/', 'capabilities/', 'report/', 'diagnostics/', 'guides/', ...entries];
  const served = below('files').flatMap((language) =>
    below(`files/${language}`).map((name) => `files/${language}/${name}`),
  );
  const attacks = some(
    hostiles.map(({ text }) => text.toWellFormed()),
    EACH_ASKED,
  );
  return {
    pages: [
      '',
      ...['en', 'fr'].flatMap((locale) => lists.map((list) => `${locale}/${list}`)),
      ...ids.map((id) => `en/agents/${id}/`),
      ...pairs.flatMap((id) => [`fr/agents/${id}/`, `en/agents/${id}/side-by-side/`]),
      ...some(ids).map((id) => `a/${id}/`),
    ],
    cards: pairs.flatMap((id, at) => `embed/${at % 2 === 0 ? 'en' : 'fr'}/${id}/`),
    files: [
      ...pairs.flatMap((id, at) => {
        const locale = at % 2 === 0 ? 'en' : 'fr';
        return [`badge/${locale}/${id}.svg`, `oembed/${locale}/${id}.json`, `${locale}/agents/${id}/index.md`];
      }),
      ...pairs.map((id) => `api/agents/${id}.json`),
      ...['en/feed.xml', 'fr/feed.xml', 'llms.txt', 'en/llms.txt', 'fr/llms.txt', 'sitemap-index.xml'],
      ...['api/agents.json', 'api/ledger.json', 'api/capabilities.json', 'search/entry.json'],
      ...served,
    ],
    asked: attacks.flatMap((text) => {
      const safe = encodeURIComponent(text);
      return [`en/?q=${safe}`, `fr/?capability=${safe}&tool=${safe}`, `not/there/${safe}?q=${safe}#${safe}`];
    }),
  };
}
