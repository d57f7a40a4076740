import { join, relative, sep } from 'node:path';
import { listUntranslated } from '../../catalogue/list-untranslated.ts';
import { vocabularyUse } from '../../catalogue/vocabulary-use.ts';
import type { VocabularyEntry } from '../../core/schema.ts';
import { type VocabularyJson, vocabularyJson } from '../../exports/vocabulary-json.ts';
import { type Context, readSettings } from '../context.ts';
import { loadAgents } from '../load-agents.ts';
import { refuseNoFiles } from '../refuse-no-files.ts';
import { besideOutput } from '../terminal/beside-output.ts';
import type { Terminal } from '../terminal/create-terminal.ts';
import { showJson, showText } from '../terminal/show-text.ts';

/**
 * `agentheque vocabulary [PATH…]`: on standard output what agents say they can do and no capability covers, most
 * frequent first with one file each, then the capabilities that no agent has, then those without texts in a language. Sums on standard error. 0 whatever it finds.
 */
export async function vocabulary(context: Context): Promise<number> {
  const { args, terminal, caller } = context;
  const settings = await readSettings(context, args.paths.length > 0 ? { agents: args.paths } : {});
  const { catalogue, records } = await loadAgents(settings, besideOutput(terminal));
  refuseNoFiles(catalogue, settings);
  const folders = new Map(settings.sources.map(({ name, dir }) => [name, dir]));
  const variants = catalogue.agents.flatMap((agent) => Object.values(records.readAgent(agent).variants));
  const result = vocabularyJson(vocabularyUse(variants, catalogue.vocabulary), variants.length, ({ source, file }) =>
    relative(caller, join(folders.get(source) ?? '', file)).replaceAll(sep, '/'),
  );
  if (args.format === 'json') terminal.print(showJson(result));
  else {
    showUse(result, terminal);
    showUntranslated(catalogue.vocabulary, terminal);
  }
  return 0;
}

function showUse({ counts, uncovered, unused }: VocabularyJson, terminal: Terminal): void {
  const { t, paint } = terminal;
  const width = String(uncovered[0]?.count ?? 0).length;
  for (const { count, text, path } of uncovered) {
    terminal.print(`${String(count).padStart(width)}  ${showText(text)}  ${paint('dim', showText(path))}`);
  }
  if (unused.length > 0) {
    terminal.print('');
    terminal.print(t('cli.vocabulary.unused', { count: unused.length }));
    for (const id of unused) terminal.print(`  ${id}`);
  }
  const percent = counts.phrases === 0 ? 100 : Math.floor((100 * counts.covered) / counts.phrases);
  terminal.printError(t('cli.vocabulary.summary', { count: counts.files, phrases: counts.phrases, percent }));
}

function showUntranslated(vocabulary: VocabularyEntry[], { t, print }: Terminal): void {
  for (const [language, ids] of Object.entries(listUntranslated(vocabulary))) {
    if (ids.length === 0) continue;
    print('');
    print(t('cli.vocabulary.untranslated', { count: ids.length, language }));
    for (const id of ids) print(`  ${id}`);
  }
}
