/** What pages and integrations read: the catalogue of this run, and the finished record of one agent. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AgentRecord, AgentSummary, Catalogue } from '../catalogue/catalogue.ts';
import type { Agent } from '../core/schema.ts';
import { openCache } from './cache.ts';
import { hashBytes } from './hash-bytes.ts';
import type { StoredRecord } from './load-catalogue.ts';

let loaded: { path: string; catalogue: Catalogue } | undefined;

/** The catalogue, read once a run; in development again when a file changed. */
export function getCatalogue(): Catalogue {
  const path = cataloguePath();
  if (loaded?.path !== path) loaded = { path, catalogue: JSON.parse(readFileSync(path, 'utf8')) as Catalogue };
  return loaded.catalogue;
}

/** All that the page of one agent shows. */
export function getRecord(agent: AgentSummary): AgentRecord {
  const { stored, ...record } = readStored(agent);
  const cache = runCache();
  const rendered = Object.fromEntries(
    Object.entries(stored).map(([language, { key, header, changed }]) => [
      language,
      { html: cache.read('html', key) ?? '', header: header ?? '', changed },
    ]),
  );
  return { ...record, rendered };
}

/** An agent without what was made of its texts. */
export function getAgent(agent: AgentSummary): Agent {
  return readStored(agent).agent;
}

/** The bytes of a variant as received. Throws where the file is not what it was when it was read. */
export function readSource(agent: AgentSummary, language: string): Uint8Array {
  const { stored, agent: whole } = readStored(agent);
  const location = stored[language]?.location ?? '';
  const bytes = readFileSync(Buffer.from(location, 'latin1'));
  const variant = whole.variants[language];
  if (hashBytes(bytes) !== variant?.sha256) {
    throw new Error(`${variant?.file ?? location} changed while the site was being built; build again.`);
  }
  return bytes;
}

function readStored(agent: AgentSummary): StoredRecord {
  const text = runCache().read('record', agent.record);
  if (text === undefined) throw new Error(`The record of ${agent.id} is gone from the cache; build again.`);
  return JSON.parse(text) as StoredRecord;
}

function cataloguePath(): string {
  const path = process.env['AGENTHEQUE_CATALOGUE'];
  if (!path) throw new Error('No catalogue was loaded: the agents loader sets AGENTHEQUE_CATALOGUE.');
  return path;
}

/** The folder of the cache that the catalogue lies in: `CACHE/catalogue/ab/abcd.json`. */
export function cacheFolder(): string {
  return dirname(dirname(dirname(cataloguePath())));
}

function runCache() {
  return openCache(cacheFolder());
}
