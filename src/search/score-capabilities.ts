import { HOLDS, type SearchCatalogue } from './catalogue/search-catalogue.ts';
import { weights } from './weights.ts';

/** How a text has what a question means. */
export interface HadCapabilities {
  /** 0 to 1. */
  score: number;
  /** Indexes of those that it has. */
  indexes: number[];
}

/** Looks up capabilities (indexes, with how sure it is that they are meant) and all that are narrower; once a question. */
export function createCapabilityScorer(
  catalogue: SearchCatalogue,
  wanted: ReadonlyMap<number, number>,
): (text: number) => HadCapabilities {
  const asked = [...wanted].map(([index, sure]) => ({ index, sure, kin: withNarrower(catalogue, index) }));
  const all = asked.reduce((sum, { sure }) => sum + sure, 0);
  const nothing: HadCapabilities = { score: 0, indexes: [] };
  const { bestCapability, narrower } = weights;
  return (text) => {
    let [there, best] = [0, 0];
    const indexes: number[] = [];
    for (const { index, sure, kin } of asked) {
      let had = 0;
      for (const [at, having] of kin.entries())
        had = Math.max(had, shareOf(having[text] ?? 0) * (at === 0 ? 1 : narrower));
      if (had === 0) continue;
      indexes.push(index);
      there += sure * had;
      best = Math.max(best, sure * had);
    }
    if (indexes.length === 0) return nothing;
    return { score: bestCapability * best + (1 - bestCapability) * (there / Math.max(1, all)), indexes };
  };
}

/** How much it is an agent's capability, by where it is said. */
function shareOf(how: number): number {
  const { title, summary, list } = weights.has;
  if (how & HOLDS.title) return title;
  if (how & HOLDS.summary) return summary;
  return how & HOLDS.list ? list : 0;
}

/** Agents that have a capability, then those that have a narrower one. */
function withNarrower({ capabilities, having }: SearchCatalogue, index: number): Uint8Array[] {
  const kin = [index];
  for (const at of kin) {
    const id = capabilities[at]?.id;
    capabilities.forEach(({ parent }, other) => {
      if (parent !== undefined && parent === id && !kin.includes(other)) kin.push(other);
    });
  }
  return kin.map(having);
}
