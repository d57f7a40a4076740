import type { Structure, StructureEntry } from '../../core/schema.ts';

export type ShortKind = keyof Structure;

export interface ShortRow {
  kind: ShortKind;
  entries: StructureEntry[];
  /** How many are left out. */
  more: number;
  /** Where the whole of it is. */
  section: string | undefined;
  /** Each entry is under a heading of its own. */
  isLinked: boolean;
}

const ORDER: ShortKind[] = ['role', 'responsibilities', 'process', 'deliverables', 'standards', 'successMetrics'];

/** Enough to know what a section is like. */
const MAX_SHOWN = 6;

/**
 * What the overview of the instructions shows, row by row. `known` is what the page lists as capabilities:
 * responsibilities that are the same are not said twice.
 */
export function shortRows(structure: Structure, known: string[]): ShortRow[] {
  const said = new Set(known.map((text) => text.toLowerCase()));
  return ORDER.flatMap((kind) => {
    const all = structure[kind] ?? [];
    const isSaid = kind === 'responsibilities' && all.every(({ text }) => said.has(text.toLowerCase()));
    if (all.length === 0 || isSaid) return [];
    const entries = all.slice(0, MAX_SHOWN);
    const sections = new Set(all.map(({ section }) => section));
    return [
      {
        kind,
        entries,
        more: all.length - entries.length,
        section: all[0]?.section,
        isLinked: sections.size === all.length && all.length > 1,
      },
    ];
  });
}
