import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const browser = new URL('../../browser/', import.meta.url);
const pathOf = (name: string) => fileURLToPath(new URL(name, browser));

/** What pages of an archive have another of, or none: all of it is there without a network, and nobody updates it. */
const replaced = new Map([
  [pathOf('load-start-search.ts'), `export * from ${JSON.stringify(pathOf('on-disk/load-start-search.ts'))};`],
  [pathOf('elements/site-status.ts'), 'export {};'],
]);

/** Those that a page of an archive has; what each of them does is in its first lines. */
export const entryNames = ['chooser', 'moved', 'page', 'permalink'] as const;

export type EntryName = (typeof entryNames)[number];

/** A script of `browser/entries/` as a classic one that needs no other. Throws where it cannot be made. */
export async function bundleScript(name: EntryName): Promise<string> {
  const bundle = await rolldown({
    input: pathOf(`entries/${name}.ts`),
    platform: 'browser',
    plugins: [{ name: 'on-disk', load: (id) => replaced.get(id) }],
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    const [chunk, ...others] = output;
    if (others.length > 0 || chunk.imports.length > 0) throw new Error(`Expected one script for ${name}.`);
    return chunk.code;
  } finally {
    await bundle.close();
  }
}
