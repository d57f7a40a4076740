import { getCollection } from 'astro:content';
import { cacheDir, catalogue as rest } from 'virtual:agentheque/site';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { openRecords } from '../loaders/records.ts';

const entries = await getCollection('agents');

/** The catalogue that this site shows. Its agents are loaded here once: a page that asked again would read them all. */
export const catalogue: Catalogue = {
  ...rest,
  agents: entries.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1)),
};

/** `readRecord` gives all that the page of one agent shows. */
export const { read: readRecord, readAgent, readSource, readFixed, describeFixed } = openRecords(cacheDir);
