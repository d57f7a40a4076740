import { readFileSync } from 'node:fs';
import type { AgentRecord, AgentSummary } from '../catalogue/catalogue.ts';
import type { AgentLink } from '../catalogue/resolve-links.ts';
import { fixAgent } from '../core/fix/fix-file.ts';
import type { Agent } from '../core/schema.ts';
import { openCache } from '../disk/cache.ts';
import { hashBytes } from '../disk/hash-bytes.ts';

/** A finished record as it lies on disk: the HTML stays in the cache of the file that it was made from. */
export interface StoredRecord extends Omit<AgentRecord, 'rendered'> {
  stored: Record<
    string,
    { key: string; location: string; header: string | null; changed: string | null; links: AgentLink[] }
  >;
}

/** The finished records of a catalogue. Each function throws where what it needs is gone from the cache. */
export interface Records {
  /** All that the page of one agent shows. */
  read(agent: AgentSummary): AgentRecord;
  /** The bytes of a logo, by its name. */
  readLogo(name: string): Uint8Array;
  /** An agent without what was made of its texts. */
  readAgent(agent: AgentSummary): Agent;
  /** The bytes of a variant as received. Throws where the file is not what it was when it was read. */
  readSource(agent: AgentSummary, language: string): Uint8Array;
  /** A variant as strict readers accept it. */
  readFixed(agent: AgentSummary, language: string): string;
  /** What is known of that before it is downloaded. */
  describeFixed(agent: AgentSummary, language: string): FixedInfo;
}

export interface FixedInfo {
  sha256: string;
  bytes: number;
}

/** Opens the records that `loadCatalogue` wrote to a folder. */
export function openRecords(cacheDir: string): Records {
  const cache = openCache(cacheDir);
  const readStored = ({ id, record }: AgentSummary): StoredRecord => {
    const text = cache.read('record', record);
    if (text === undefined) throw new Error(gone(`The record of ${id}`));
    return JSON.parse(text) as StoredRecord;
  };
  const readSource = (summary: AgentSummary, language: string): Uint8Array => {
    const { stored, agent } = readStored(summary);
    const location = stored[language]?.location ?? '';
    const bytes = readFileSync(Buffer.from(location, 'latin1'));
    const variant = agent.variants[language];
    if (hashBytes(bytes) !== variant?.sha256) {
      throw new Error(`${variant?.file ?? location} changed while the site was being built; build again.`);
    }
    return bytes;
  };
  // Fixing takes milliseconds a file, and pages in each language say its hash: it is done once, and its text kept until it is served.
  const fixed = new Map<string, FixedInfo & { text: string | undefined }>();
  const fix = (summary: AgentSummary, language: string) => {
    const key = `${summary.record} ${language}`;
    const known = fixed.get(key);
    if (known) return known;
    const { file = '', entry } = summary.variants[language] ?? {};
    const text = fixAgent(file, readSource(summary, language), entry);
    const bytes = Buffer.from(text);
    const made = { text, sha256: hashBytes(bytes), bytes: bytes.length };
    fixed.set(key, made);
    return made;
  };
  return {
    readSource,
    readFixed(summary, language) {
      const { file = '', entry } = summary.variants[language] ?? {};
      const known = fix(summary, language);
      const { text = fixAgent(file, readSource(summary, language), entry) } = known;
      known.text = undefined;
      return text;
    },
    describeFixed(summary, language) {
      const { sha256, bytes } = fix(summary, language);
      return { sha256, bytes };
    },
    read(summary) {
      const { stored, ...record } = readStored(summary);
      const rendered = Object.entries(stored).map(([language, { key, header, changed, links }]) => {
        const html = cache.read('html', key);
        if (html === undefined) throw new Error(gone(`What was made of ${record.agent.variants[language]?.file}`));
        return [language, { html, links, header: header ?? '', changed }];
      });
      return { ...record, rendered: Object.fromEntries(rendered) };
    },
    readLogo(name) {
      const text = cache.read('logo', name);
      if (text === undefined) throw new Error(gone(`The logo ${name}`));
      return Buffer.from(text, 'base64');
    },
    readAgent: (summary) => readStored(summary).agent,
  };
}

/** Reading the files anew, which every run begins with, makes again what is missing. */
function gone(what: string): string {
  return `${what} is gone from the cache, or damaged; build again.`;
}
