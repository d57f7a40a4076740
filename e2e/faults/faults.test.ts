/**
 * Faults of the output: builds that are killed, disks that are full or may not be written, builds at once, other machines, damaged
 * caches. Prints what it tried. Whole sites are compared, byte for byte; most are of a stand-in for Astro, since the faults are ours.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listBytes } from './list-bytes.ts';
import { mountDisk, whyNoDisk } from './mount-disk.ts';
import { assertBuilt, clearAwayDead, type Edition, makeProject, type Project } from './project.ts';
import { formatTable } from './table.ts';
import { testAtOnce } from './test-at-once.ts';
import { testDamagedCache } from './test-damaged-cache.ts';
import { testElsewhere } from './test-elsewhere.ts';
import { testFullDisk } from './test-full-disk.ts';
import { testKills } from './test-kills.ts';
import { testNotWritable } from './test-not-writable.ts';

/** What the faults are tried on. */
export interface Setting {
  project: Project;
  /** Sites that nothing disturbed, with the lock beside: `FOLDER/site` and `FOLDER/lock.json`. */
  clean: Record<Edition, { folder: string; files: Map<string, string> }>;
  /** The same of the new edition as Astro writes it, built when it is first asked for. */
  buildWhole(): Promise<{ folder: string; files: Map<string, string> }>;
}

clearAwayDead();
const project = makeProject();
process.on('exit', () => project[Symbol.dispose]());
// Who is ended by a signal passes by `exit` only so.
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const folders = { old: join(project.place, 'clean-old'), new: join(project.place, 'clean-new') };
const setting: Setting = {
  project,
  clean: { old: { folder: folders.old, files: new Map() }, new: { folder: folders.new, files: new Map() } },
  buildWhole: () => {
    whole ??= buildWhole();
    return whole;
  },
};
let whole: ReturnType<Setting['buildWhole']> | undefined;

async function buildWhole(): ReturnType<Setting['buildWhole']> {
  const folder = join(project.place, 'whole');
  const run = await project.build(placesIn(folder));
  const files = listBytes(placesIn(folder).out);
  assertBuilt(run, placesIn(folder).out, files);
  return { folder, files };
}

function placesIn(folder: string): { out: string; lock: string } {
  return { out: join(folder, 'site'), lock: join(folder, 'lock.json') };
}

before(async () => {
  for (const edition of ['old', 'new'] as const) {
    const at = placesIn(folders[edition]);
    // The addresses of the old site are known when the new one is built.
    if (edition === 'new') cpSync(placesIn(folders.old).lock, at.lock);
    const run = await project.buildQuickly(edition, at);
    setting.clean[edition].files = listBytes(at.out);
    assertBuilt(run, at.out, setting.clean[edition].files);
  }
});

after(() => console.log(`\n${formatTable()}\n`));

test('the sites that are compared are sites, and differ', async () => {
  const { clean, buildWhole } = setting;
  const whole = await buildWhole();
  assert.ok(whole.files.size > 200);
  for (const name of ['_headers', 'en/feed.xml', 'cards/en/tide-clerk.png', 'en/index.html'])
    assert.ok(whole.files.has(name), name);
  assert.ok([...whole.files.keys()].some((name) => name.startsWith('pagefind/')));
  assert.ok([...clean.old.files].filter(([path, hash]) => clean.new.files.get(path) !== hash).length > 40);
});

test('what a run left that was ended by force is cleared away by the next one', {
  skip: whyNoDisk(project.place),
}, () => {
  const { pid } = spawnSync('true');
  const left = mkdtempSync(join(realpathSync(tmpdir()), `agentheque-faults-${pid}-`));
  const disk = mountDisk(join(left, 'a disk'), '64k');
  writeFileSync(join(disk.path, 'file'), '');
  clearAwayDead();
  assert.equal(existsSync(left), false);
  assert.ok(existsSync(project.place));
});

testKills(setting);
testFullDisk(setting);
testNotWritable(setting);
testAtOnce(setting);
testElsewhere(setting);
testDamagedCache(setting);
