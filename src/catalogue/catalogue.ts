/** The shapes that the catalogue hands on: a slim entry an agent for lists, a finished record an agent for its page. */
import type { Agent, LedgerRow, Severity, Variant, VocabularyEntry } from '../core/schema.ts';
import type { FormerAddress, RetiredAgent } from './permalinks/published.ts';

/** Where files come from, as the configuration says; shown on every agent. */
export interface SourceInfo {
  name: string;
  repository?: string | undefined;
  commit?: string | undefined;
  licence?: string | undefined;
  author?: string | undefined;
}

/** Of one variant what a list needs. */
export interface VariantSummary
  extends Pick<
    Variant,
    | 'file'
    | 'source'
    | 'sha256'
    | 'bytes'
    | 'language'
    | 'name'
    | 'title'
    | 'tools'
    | 'permissions'
    | 'model'
    | 'color'
    | 'links'
  > {
  /** Cut at 200 characters. */
  summary: string;
  /** Ids of the vocabulary. */
  capabilities: string[];
  /** By id, the words of the author that say it most plainly; cut at 100 characters. */
  said: Record<string, string>;
  examples: number;
  worst: Severity | null;
  /** ISO dates of the first version and of the last change, where a repository's history tells them. */
  published: string | null;
  changed: string | null;
}

export interface AgentSummary extends Pick<Agent, 'id' | 'aliases' | 'permalink' | 'pairing'> {
  variants: Record<string, VariantSummary>;
  /** Name of the finished record, see `AgentRecord`. */
  record: string;
}

/** Everything an agent's page shows, one file on disk, named by the hash of what is in it. */
export interface AgentRecord {
  agent: Agent;
  /** By variant key. */
  rendered: Record<string, RenderedVariant>;
  /** Agents that name this one. */
  referencedBy: string[];
}

export interface RenderedVariant {
  /** The instructions as safe HTML. */
  html: string;
  /** The summary, and each example's texts, are plain text; the header is shown as received. */
  header: string;
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
  title: { en: string; fr: string };
  description: { en: string; fr: string };
  accent?: string | undefined;
  logo?: string | undefined;
}
