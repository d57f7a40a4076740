import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Fault } from '../config/fault.ts';
import type { Settings } from '../config/settings.ts';
import { collectFindings, countSeverities, type Finding } from './collect-findings.ts';
import { type Context, readSettings } from './context.ts';
import { formatFindings, formatJson } from './format-findings.ts';
import { loadAgents } from './load-agents.ts';

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
    const input = { name: STANDARD_INPUT, dir: folder, files: ['stdin.md'] };
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
  // Standard output belongs to the findings.
  const aside = { ...terminal, output: terminal.errors, isLive: terminal.isErrorLive, tell: () => {} };
  const { catalogue } = await loadAgents(settings, aside);
  const findings = nameStandardInput(collectFindings(catalogue, settings, caller));
  if (findings.length === 0) {
    const folders = settings.sources.map(({ dir }) => dir).join(', ');
    throw new Fault(1, { key: 'cli.build.noFiles', values: { folders, count: 0 } });
  }
  const counts = countSeverities(findings);
  const isNamed = (finding: Finding): boolean =>
    settings.sources.some(({ name, files }) => name === finding.row.source && files?.includes(finding.row.file));
  if (args.format === 'json') terminal.print(formatJson(findings));
  else
    for (const line of formatFindings(findings, { terminal, quiet: args.quiet, strict: args.strict, isNamed }))
      terminal.print(line);
  if (!args.quiet && args.format !== 'json') {
    const { t } = terminal;
    const errors = t('cli.count.errors', { count: counts.error });
    const warnings = t('cli.count.warnings', { count: counts.warning });
    const notes = t('cli.count.notes', { count: counts.info });
    terminal.printError(t('cli.check.summary', { count: findings.length, errors, warnings, notes }));
  }
  return counts.error > 0 || (args.strict && counts.warning > 0) ? 1 : 0;
}

function nameStandardInput(findings: Finding[]): Finding[] {
  return findings.map((finding) =>
    finding.row.source === STANDARD_INPUT ? { ...finding, path: STANDARD_INPUT } : finding,
  );
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
