import type { Selection } from '../../src/search/facets/facets.ts';
import type { Collection } from './load-texts.ts';

/** Whether an agent has all values of a choice, in whichever of its texts. */
export function valuesOf({ texts }: Collection, agent: string, wanted: Selection): boolean {
  const own = texts.filter((text) => text.agent === agent);
  return Object.entries(wanted).every(([facet, values]) =>
    values.every((value) =>
      own.some(({ tools, models, capabilities, language, source, permissions }) => {
        const all = { tool: tools, model: models, capability: capabilities, permission: permissions };
        return ({ ...all, language: [language], source: [source] } as Record<string, string[]>)[facet]?.includes(value);
      }),
    ),
  );
}
