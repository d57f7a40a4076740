import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { findOutputCacheDir } from '../../config/package-root.ts';
import type { Settings } from '../../config/settings.ts';
import { UserError } from '../../config/user-error.ts';
import { sweepCache } from '../../disk/sweep-cache.ts';
import { type CheckedFile, countSeverities } from '../../exports/check-json.ts';
import { diagnosticMessage } from '../../i18n/diagnostic-message.ts';
import { formatBytes } from '../../i18n/format.ts';
import type { LoadedCatalogue, LoadedPermalinks } from '../../loaders/load-catalogue.ts';
import { retiredFile } from '../../loaders/read-published.ts';
import { listCards } from '../../share-pictures/list-cards.ts';
import { type MadeCards, makeCards } from '../../share-pictures/make-cards.ts';
import type { Context } from '../context.ts';
import { loadAgents } from '../load-agents.ts';
import { listCheckedFiles } from '../reporters/list-checked-files.ts';
import { printBuildSummary } from '../reporters/print-build-summary.ts';
import { reportLinks } from '../reporters/report-links.ts';
import type { Terminal } from '../terminal/create-terminal.ts';
import { showText } from '../terminal/show-text.ts';
import { awaitTurn, clearDeadTurn } from './await-turn.ts';
import { carryOver, findCarried } from './carry-over.ts';
import { withCache } from './choose-cache.ts';
import { exitOnSignal } from './exit-on-signal.ts';
import { findDiskFault } from './find-disk-fault.ts';
import { guardOutput, markSite, refuseForeign } from './guard-output.ts';
import { STALE_HOURS } from './lock-file.ts';
import { type FolderLock, lockOutput } from './lock-output.ts';
import { refuseBrokenLinks } from './refuse-broken-links.ts';
import { refuseInSite } from './refuse-in-site.ts';
import { runAstro } from './run-astro.ts';
import { freshFolder, recoverOutput, spareCache, swapOutput } from './swap-output.ts';
import { hasNewLock, isLockStale, refuseStaleLock, writePermalinkLock } from './write-permalink-lock.ts';

/** What a build writes to, and how that is given back. */
interface Output {
  /** The real path of the output folder. */
  out: string;
  lock: FolderLock;
  /** Called when the build ends, however it does. */
  onEnd: (() => void)[];
}

/**
 * Reads the agents and puts a new site in place of the old one, whole or not at all. Gives the exit code; throws a
 * `UserError` where the output folder cannot be used, where somebody else builds there, or where no site can be made.
 */
export async function buildSite(context: Context, settings: Settings): Promise<0 | 1> {
  const { terminal } = context;
  const out = guardOutput(settings.out, settings.sources);
  refuseInSite(out);
  const lock = lockOutput(out);
  const swap = { out, folder: lock.folder };
  const onEnd: Output['onEnd'] = [];
  const end = (): void => {
    for (const each of onEnd.splice(0)) each();
  };
  const finish = (): void => {
    end();
    // Where another build has taken the lock over, what lies there is that build's.
    if (lock.isOurs()) recoverOutput(swap);
    lock.release();
  };
  const release = exitOnSignal(finish);
  try {
    if (lock.takenFrom) terminal.tell('out.takenOver', { host: lock.takenFrom.host, count: STALE_HOURS });
    const recovery = recoverOutput(swap);
    if (recovery !== 'nothing') terminal.tell(`cli.build.${recovery}`);
    await withCache(settings.cacheDir, spareCache(lock.folder), terminal, (cacheDir) => {
      // What a first attempt holds is given back before the second.
      end();
      return makeSite(context, { ...settings, cacheDir }, { out, lock, onEnd });
    });
    terminal.tell('cli.build.done', { out: relative(context.caller, out) || '.' });
    sweepCache(settings.cacheDir, Date.now());
    return 0;
  } catch (error) {
    throw describeFault(error);
  } finally {
    release();
    finish();
  }
}

async function makeSite(context: Context, settings: Settings, { out, lock, onEnd }: Output): Promise<void> {
  const { terminal } = context;
  const carried = settings.previous === undefined ? undefined : findCarried(settings.previous);
  const { loaded, endTurn } = await loadOnTurn(context, settings);
  onEnd.push(endTurn);
  const { catalogue, permalinks, shallow } = loaded;
  const files = listCheckedFiles(loaded, settings, context.caller);
  printBuildSummary(terminal, catalogue, files);
  refuseEmpty(catalogue, files, settings, context);
  const { error } = countSeverities(files);
  if (settings.strict && error > 0) throw new UserError(1, { key: 'cli.build.strict', values: { count: error } });
  if (permalinks) guardAddresses(permalinks, settings, context);
  terminal.tell('cli.progress.writing', { count: catalogue.agents.length });
  const pictures = drawPictures(catalogue, settings);
  onEnd.push(() => rmSync(findOutputCacheDir(settings.cacheDir, out), { recursive: true, force: true }));
  const built = await runAstro(settings, loaded, out);
  placePictures(await pictures, built, terminal);
  if (carried) terminal.tell('cli.build.carried', { count: carryOver(carried, built) });
  reportLinks(built, settings, terminal);
  tellOfArchive(built, terminal);
  markSite(built, catalogue.buildId);
  lock.confirm();
  moveFolder(built, freshFolder(lock.folder));
  // Somebody may have put a file there while the site was made.
  guardOutput(settings.out, settings.sources);
  if (permalinks) keepAddresses(permalinks, context);
  swapOutput({ out, folder: lock.folder }, (old) => refuseForeign(old, settings.out));
  tellOfDates(settings, shallow, context, catalogue.isDated);
  if (settings.site === null) terminal.tell('cli.build.withoutSite');
}

/**
 * Reads the agents. Where that gives addresses to be written, whoever else writes some to the same file is waited for, and what
 * they wrote is built on; nobody else writes there until `endTurn` is called.
 */
async function loadOnTurn(
  { terminal, caller }: Context,
  settings: Settings,
): Promise<{ loaded: LoadedCatalogue; endTurn: () => void }> {
  const loaded = await loadAgents(settings, terminal);
  const { permalinks } = loaded;
  if (!permalinks || terminal.isAutomatic) return { loaded, endTurn: () => {} };
  if (!hasNewLock(permalinks)) {
    clearDeadTurn(permalinks.file);
    return { loaded, endTurn: () => {} };
  }
  const turn = await awaitTurn(permalinks.file, ({ pid, host }, lock) => {
    terminal.tell('cli.lock.waiting', { file: relative(caller, permalinks.file), pid: String(pid), host, lock });
  });
  const endTurn = (): void => turn?.release();
  try {
    return { loaded: isLockStale(permalinks) ? await loadAgents(settings, terminal) : loaded, endTurn };
  } catch (error) {
    endTurn();
    throw error;
  }
}

/** What the system said of a disk, in words that say what to do; any other error as it is. */
function describeFault(error: unknown): unknown {
  if (error instanceof UserError && error.messages.every(({ key }) => key !== 'cli.build.failed')) return error;
  const fault = findDiskFault(error);
  if (fault === null) return error;
  return new UserError(1, { key: `cli.build.${fault.kind}`, values: { message: fault.message } }, error);
}

/** Share pictures are drawn while Astro writes the pages; only with `--site`, since what shows them needs its address. */
async function drawPictures(catalogue: Catalogue, { site, cacheDir }: Settings): Promise<MadeCards | Error> {
  if (site === null) return { made: 0, unchanged: 0, putInto: () => {} };
  try {
    return await makeCards(listCards(catalogue), cacheDir);
  } catch (error) {
    return error as Error;
  }
}

function placePictures(pictures: MadeCards | Error, built: string, terminal: Terminal): void {
  try {
    if (pictures instanceof Error) throw pictures;
    pictures.putInto(built);
  } catch (error) {
    throw new UserError(1, { key: 'cli.build.failed', values: { message: (error as Error).message } }, error);
  }
  const { made, unchanged } = pictures;
  if (made + unchanged > 0) terminal.tell('cli.cards.made', { made, unchanged });
}

/** Nothing is written before it is sure that every published address goes on working. */
function guardAddresses(permalinks: LoadedPermalinks, { sources }: Settings, { caller, terminal }: Context): void {
  const folders = new Map(sources.map(({ name, dir }) => [name, dir]));
  refuseBrokenLinks(permalinks.faults, {
    retired: relative(caller, retiredFile(permalinks.file)),
    agent: (source, file) => relative(caller, join(folders.get(source) ?? '', file)),
  });
  if (terminal.isAutomatic) refuseStaleLock(permalinks, relative(caller, permalinks.file));
}

/** Before the site is put in place: an address that is published must be known. */
function keepAddresses(permalinks: LoadedPermalinks, { caller, terminal }: Context): void {
  // What only a text changed is left to the next build at somebody's desk.
  const count = terminal.isAutomatic ? null : writePermalinkLock(permalinks);
  if (count !== null) terminal.tell('cli.lock.written', { file: relative(caller, permalinks.file), count });
}

/** Says why no agent is there: an empty folder, or files that are none. */
function refuseEmpty(catalogue: Catalogue, files: CheckedFile[], settings: Settings, context: Context): void {
  if (catalogue.agents.length > 0) return;
  const { caller, terminal } = context;
  for (const { row, path } of files.slice(0, 10)) {
    const reason = diagnosticMessage({ code: row.reason ?? '', values: {} }, terminal.t);
    terminal.printError(`  ${showText(path)} ${reason}`);
  }
  const folders = settings.sources.map(({ dir }) => relative(caller, dir) || '.').join(', ');
  const key = files.length === 0 ? 'cli.build.noFiles' : 'cli.build.noAgents';
  throw new UserError(1, { key, values: { folders, count: files.length } });
}

/** The archive of the site, where one was made. */
function tellOfArchive(built: string, { tell, locale }: Terminal): void {
  for (const file of readdirSync(built).filter((name) => /^agentheque-\w+\.zip$/.test(name))) {
    tell('cli.archive.made', { file, size: formatBytes(locale, statSync(join(built, file)).size) });
  }
}

/** Why no date is known, or not all of them. */
function tellOfDates(settings: Settings, shallow: string[], { caller, terminal }: Context, isDated: boolean): void {
  const folders = settings.sources
    .filter(({ name }) => shallow.includes(name))
    .map(({ dir }) => relative(caller, dir) || '.');
  if (folders.length > 0) terminal.tell('cli.build.shallow', { folders: folders.join(', ') });
  else if (settings.site !== null && !isDated) terminal.tell('cli.build.withoutDates');
}

/** Astro's work lies in our cache, which may be on another disk than the output. */
function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFolder(from, to);
    rmSync(from, { recursive: true });
  }
}

/**
 * A disk may fill up here; what was copied is cleared away with the work folder. A file after the other, since `cpSync` calls
 * that an error of input or output.
 */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else copyFileSync(source, target);
  }
}
