/** The shapes that the catalogue hands on: a slim entry an agent for lists, a finished record an agent for its page. */
import { z } from 'zod';
import {
  type Agent,
  agentSchema,
  type LedgerRow,
  severity,
  type VocabularyEntry,
  variantSchema,
} from '../core/schema.ts';
import type { PerLocale, SomeLocales } from '../i18n/per-locale.ts';
import type { FormerAddress, RetiredAgent } from './permalinks/published.ts';
import type { AgentLink } from './resolve-links.ts';

/** Where files come from, as the configuration says; shown on every agent. */
export interface SourceInfo {
  name: string;
  repository?: string | undefined;
  commit?: string | undefined;
  licence?: string | undefined;
  author?: string | undefined;
}

/** Of one variant what a list needs. */
export const variantSummarySchema = variantSchema
  .pick({
    file: true,
    source: true,
    format: true,
    entry: true,
    sha256: true,
    bytes: true,
    language: true,
    name: true,
    title: true,
    tools: true,
    permissions: true,
    model: true,
    color: true,
    links: true,
  })
  .extend({
    summary: z.string().describe('Cut at 200 characters'),
    capabilities: z.array(z.string()).describe('Ids of the vocabulary'),
    said: z
      .record(z.string(), z.string())
      .describe('By id, the words of the author that say it most plainly; cut at 100 characters'),
    examples: z.int().min(0),
    worst: severity.nullable(),
    published: z.string().nullable().describe('ISO date of the first version, where a history of the files tells it'),
    changed: z.string().nullable().describe('The same of the last change'),
  });

/** An entry of Astro's collection `agents`: what lists show of an agent. */
export const agentSummarySchema = agentSchema.pick({ id: true, aliases: true, permalink: true, pairing: true }).extend({
  variants: z.record(z.string(), variantSummarySchema),
  record: z.string().describe('Name of the finished record, see `AgentRecord`'),
});

export type VariantSummary = z.output<typeof variantSummarySchema>;
export type AgentSummary = z.output<typeof agentSummarySchema>;

/** Everything an agent's page shows, one file on disk, named by the hash of what is in it. */
export interface AgentRecord {
  agent: Agent;
  /** By variant key. */
  rendered: Record<string, RenderedVariant>;
  /** Agents that name this one. */
  referencedBy: string[];
}

export interface RenderedVariant {
  /** The instructions as safe HTML, in which links to other files are to be completed. */
  html: string;
  /** Where the links of `html` to other agents lead; `fillLinks` completes them. */
  links: AgentLink[];
  /** As received, with its damage; empty where there is none. */
  header: string;
  /** When the file last changed, as an instant in UTC; `null` where no repository tells. */
  changed: string | null;
}

export interface Catalogue {
  /** Changes with anything that a page shows. */
  buildId: string;
  /** In order of their ids. */
  agents: AgentSummary[];
  ledger: LedgerRow[];
  vocabulary: VocabularyEntry[];
  sources: SourceInfo[];
  /** Folded `name` → ids of its bearers, where it is not itself an id or an alias. */
  names: Record<string, string[]>;
  /** Addresses of files that were published once; empty where no lock is kept, as the next. */
  former: FormerAddress[];
  retired: RetiredAgent[];
  /** Whether any agent has dates; without, a feed cannot say what is new. */
  isDated: boolean;
  /** What the configuration says of the site. */
  site: SiteInfo;
}

export interface SiteInfo {
  title: SomeLocales<string>;
  description: SomeLocales<string>;
  accent?: string | undefined;
  /** Names of pictures, see `addresses.logo`. */
  logo?: PerLocale<string> | undefined;
  /** `false` where the owner has switched offline reading off. */
  offline?: false | undefined;
}
