import { perLocale } from '../../i18n/per-locale.ts';
import { readIds } from './pack-ids.ts';
import { readPostings } from './postings.ts';
import { FIRST_CHARACTER, HOLDS_ALL, type PackedCatalogue, type SearchCatalogue } from './search-catalogue.ts';

/** The catalogue as it was written → as the search works on it; some milliseconds for thousands of texts. */
export function openCatalogue(packed: PackedCatalogue): SearchCatalogue {
  const title = linesOf(packed.titles);
  const agent = readSteps(packed.steps);
  const firstTitles = title.filter((_, text) => agent[text] !== agent[text - 1]);
  const having = new Map<number, Uint8Array>();
  return {
    agents: readIds(packed.agents, firstTitles),
    languages: packed.languages,
    capabilities: readCapabilities(packed.capabilities),
    familyCapabilities: packed.familyCapabilities,
    texts: {
      agent,
      language: title.map((_, text) => (packed.language.charCodeAt(text) || FIRST_CHARACTER) - FIRST_CHARACTER),
      title,
      name: linesOf(packed.names),
    },
    having(index) {
      let texts = having.get(index);
      if (!texts) {
        texts = new Uint8Array(title.length);
        for (const { text, level } of readPostings(packed.having[index] ?? '', HOLDS_ALL)) texts[text] = level;
        having.set(index, texts);
      }
      return texts;
    },
    vocabulary: packed.vocabulary,
  };
}

/** No lines are none, not an empty one: whoever packs them puts a line end after each. */
function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1);
}

function readSteps(steps: string): number[] {
  let agent = -1;
  return [...steps].map((step) => {
    agent += Number(step);
    return agent;
  });
}

function readCapabilities({
  ids,
  parents,
  ...labels
}: PackedCatalogue['capabilities']): SearchCatalogue['capabilities'] {
  const all = linesOf(ids);
  const lines = perLocale((locale) => linesOf(labels[locale]));
  return all.map((id, index) => {
    const parent = all[parents[index] ?? -1];
    return { id, label: perLocale((locale) => lines[locale][index] || undefined), ...(parent && { parent }) };
  });
}
