import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Settings } from '../../config/settings.ts';
import { type CheckedFile, countSeverities } from '../../exports/check-json.ts';
import type { Format } from '../commands.ts';
import { type Context, readSettings } from '../context.ts';
import { loadAgents } from '../load-agents.ts';
import { refuseNoFiles } from '../refuse-no-files.ts';
import { formatGithub } from '../reporters/format-github.ts';
import { formatSarif } from '../reporters/format-sarif.ts';
import { formatJson, formatText } from '../reporters/format-text.ts';
import { listCheckedFiles } from '../reporters/list-checked-files.ts';
import { shownDiagnostics } from '../reporters/shown-diagnostics.ts';
import { besideOutput } from '../terminal/beside-output.ts';

/** The word that stands for standard input, as elsewhere. */
const STANDARD_INPUT = '-';

/**
 * `agentheque check [PATH…]`: every diagnostic on standard output, sums on standard error. 1 where there is an error, or
 * with `--strict` a warning.
 */
export async function check(context: Context): Promise<number> {
  const { args } = context;
  if (!args.paths.includes(STANDARD_INPUT)) return report(context, await readCheckSettings(context, args.paths));
  const folder = mkdtempSync(join(tmpdir(), 'agentheque-'));
  try {
    const paths = args.paths.filter((path) => path !== STANDARD_INPUT);
    const settings = await readCheckSettings(context, paths);
    writeFileSync(join(folder, 'stdin.md'), await readAll(context.input, settings.limits.fileBytes));
    // Whoever names files beside it has put them together.
    const input = { name: STANDARD_INPUT, dir: folder, files: ['stdin.md'], owner: settings.sources[0]?.owner };
    return await report(context, { ...settings, sources: [...(paths.length > 0 ? settings.sources : []), input] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readCheckSettings(context: Context, paths: string[]): Promise<Settings> {
  return readSettings(context, paths.length > 0 ? { agents: paths } : {});
}

async function report(context: Context, settings: Settings): Promise<number> {
  const { args, terminal, caller } = context;
  const loaded = await loadAgents(settings, besideOutput(terminal));
  refuseNoFiles(loaded.catalogue, settings);
  const files = nameStandardInput(listCheckedFiles(loaded, settings, caller));
  const counts = countSeverities(files);
  const isNamed = (file: CheckedFile): boolean =>
    settings.sources.some(({ name, files }) => name === file.row.source && files?.includes(file.row.file));
  const shown = shownDiagnostics(files, { quiet: args.quiet, strict: args.strict, isNamed });
  const print = args.format === 'github' ? terminal.printCommand : terminal.print;
  for (const line of format(files, shown, context)) print(line);
  if (!args.quiet && !isForPrograms(args.format)) {
    const { t } = terminal;
    const errors = t('cli.count.errors', { count: counts.error });
    const warnings = t('cli.count.warnings', { count: counts.warning });
    const notes = t('cli.count.notes', { count: counts.info });
    terminal.printError(t('cli.check.summary', { count: files.length, errors, warnings, notes }));
  }
  return counts.error > 0 || (args.strict && counts.warning > 0) ? 1 : 0;
}

/** JSON has every file, whatever is asked to be shown. */
function format(all: CheckedFile[], shown: CheckedFile[], { args, terminal }: Context): string[] {
  if (args.format === 'json') return [formatJson(all)];
  if (args.format === 'sarif') return [formatSarif(shown, terminal.locale)];
  return args.format === 'github' ? formatGithub(shown, terminal.locale) : formatText(shown, terminal);
}

function isForPrograms(format: Format | undefined): boolean {
  return format === 'json' || format === 'sarif';
}

function nameStandardInput(files: CheckedFile[]): CheckedFile[] {
  return files.map((file) => (file.row.source === STANDARD_INPUT ? { ...file, path: STANDARD_INPUT } : file));
}

/** All of a stream; one byte past the limit is enough to know that it is too large. */
async function readAll(input: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}
