import type { DiagnosticCode } from '../core/diagnostic.ts';
import type { Fingerprint } from '../core/fingerprint/make-fingerprint.ts';
import type { PairEvidence } from './pairing/compare-files.ts';

/** What grouping needs to know of a file that was read. */
export interface GroupInput {
  file: string;
  /** Name of the source, and SHA-256 of the bytes: by these the lock knows a file again. */
  source?: string;
  sha256?: string;
  /** Whose files these are: those of two owners are never one agent, and none takes over what was another's. */
  owner?: string;
  /** Put in front of ids; `null` for the first source. */
  sourcePrefix: string | null;
  /** SHA-256 of the path (NFC), in hexadecimal. */
  pathHash: string;
  /** Primary subtag. */
  language: string;
  /** The whole tag in small letters (`pt-br`), where the header or the path says one. */
  tag?: string;
  translationOf: string | null;
  aliases: string[];
  name?: string;
  /** By what a translation is found; without one a file is paired by path and by what it declares alone. */
  fingerprint?: Fingerprint;
}

/** Files that are one agent: at most one a key, see `keyVariants`. */
export interface AgentGroup<File> {
  id: string;
  aliases: string[];
  /** By key. */
  variants: Map<string, File>;
  how: 'declared' | 'path' | 'detected' | null;
  /** Below 1 where the pair was detected. */
  confidence: number;
  /** What speaks for a detected pair. */
  evidence?: PairEvidence;
}

export type Report<File> = (file: File, code: DiagnosticCode, values: Record<string, string>) => void;

/** Whether files may be one agent. */
export function haveOneOwner(files: Iterable<Pick<GroupInput, 'owner'>>): boolean {
  return new Set([...files].map(({ owner }) => owner)).size <= 1;
}

/** Two groups as one: the id is that of the English file, else of the lowest language code. */
export function merge<File>(
  target: AgentGroup<File>,
  group: AgentGroup<File>,
  how: 'declared' | 'detected',
  confidence: number,
): AgentGroup<File> {
  const [kept, former] = firstLanguage(group) < firstLanguage(target) ? [group, target] : [target, group];
  return {
    id: kept.id,
    aliases: [...kept.aliases, former.id, ...former.aliases],
    variants: new Map([...target.variants, ...group.variants].sort(([a], [b]) => (a < b ? -1 : 1))),
    how,
    confidence,
  };
}

/** What decides whose id is kept: English comes before all, then the lowest code. */
function firstLanguage<File>(group: AgentGroup<File>): string {
  return group.variants.has('en') ? '' : ([...group.variants.keys()].sort()[0] ?? '');
}
