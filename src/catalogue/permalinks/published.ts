import type { SomeLocales } from '../../i18n/per-locale.ts';
import type { Lock } from './lock.ts';

/** An agent that is gone for good, as `content/retired.yaml` says. */
export interface RetiredEntry {
  id: string;
  /** Id or alias of the agent that does its work now. */
  successor?: string | undefined;
  reason?: SomeLocales<string> | undefined;
}

/** What was published before, and what was retired since. */
export interface Published {
  lock: Lock;
  retired: RetiredEntry[];
  /** Whose each source of the run is, by its name. A source of the lock that the run does not have may have been renamed. */
  owners?: ReadonlyMap<string, string>;
}

/** Whether a file may take the place of one that was published: it is of the same owner, or it may be. */
export function mayReplace({ owners }: Published, { owner }: { owner?: string }, source: string): boolean {
  const former = owners?.get(source);
  return former === undefined || owner === undefined || former === owner;
}

/** Of a catalogue that keeps no lock. */
export const nothingPublished: Published = { lock: new Map(), retired: [] };

/** A retired agent, as its pages show it. */
export interface RetiredAgent {
  id: string;
  /** Its id and its aliases, each with the languages of the files that were published under it. */
  addresses: Record<string, string[]>;
  names: string[];
  /** The id that the successor has today; `null` without one. */
  successor: string | null;
  reason: SomeLocales<string> | null;
}

/** An address whose files were published, and which has none of its own any more. */
export interface FormerAddress {
  /** The former id, or the agent's own where it lost a language. */
  id: string;
  /** Where it leads. */
  agent: string;
  /** Languages of the files that were published under it and are not today. */
  languages: string[];
}

/** No file has the id any more. */
export interface GoneFault {
  type: 'gone';
  id: string;
  /** The files that had it; none where it was retired. */
  files: string[];
  /** A new file of the same name, and what its header would have to say: all that it stood for before, and this. */
  likely: { source: string; file: string; aliases: string[] } | null;
}

/** Why a build would break an address. */
export type PermalinkFault =
  | GoneFault
  | { type: 'still-here'; id: string; files: string[] }
  | { type: 'leads-on'; id: string; agent: string }
  | { type: 'no-successor'; id: string; successor: string };
