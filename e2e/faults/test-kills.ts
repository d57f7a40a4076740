import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Setting } from './faults.test.ts';
import { areSame, listBytes } from './list-bytes.ts';
import { assertBuilt, assertTidy, preload } from './project.ts';
import { note } from './table.ts';

/** Every call of the end of a build, in which sites are exchanged, and others of it by chance. */
const LAST = 36;
const BY_CHANCE = 24;

/** How often a build with Astro itself is killed. */
const OF_ASTRO = 3;

/** After so many kills, and after each that leaves no site in place, the next build is let to its end. */
const EVERY = 6;

export function testKills({ project, clean, buildWhole }: Setting): void {
  test('a build that is killed leaves the site before or the new one, and the next one is as if nothing had been', async () => {
    const folder = join(project.place, 'killed');
    const at = { out: join(folder, 'site'), lock: join(folder, 'lock.json') };
    const putOld = () => {
      rmSync(folder, { recursive: true, force: true });
      cpSync(clean.old.folder, folder, { recursive: true });
    };
    const outcomes = { before: 0, new: 0, between: 0 };
    let recovered = 0;
    putOld();
    const countFile = join(project.place, 'count');
    const kill = [preload('kill-at.ts')];
    const counted = await project.buildQuickly('new', { ...at, preload: kill, env: { FAULTS_COUNT: countFile } });
    assertBuilt(counted, at.out, clean.new.files);
    const count = Number(readFileSync(countFile, 'utf8'));
    assert.ok(count > 100, String(count));
    putOld();
    for (const [number, moment] of chooseMoments(count).entries()) {
      const { signal, said } = await project.buildQuickly('new', {
        ...at,
        preload: kill,
        env: { FAULTS_KILL_AT: String(moment) },
      });
      assert.equal(signal, 'SIGKILL', said);
      const found = listBytes(at.out);
      const isNew = areSame(found, clean.new.files);
      const isBetween = !existsSync(at.out);
      assert.ok(isNew || isBetween || areSame(found, clean.old.files), `killed at ${moment} of ${count}: a mixture`);
      outcomes[isNew ? 'new' : isBetween ? 'between' : 'before']++;
      if (!isBetween && number % EVERY > 0) {
        if (isNew) putOld();
        continue;
      }
      assertBuilt(await project.buildQuickly('new', at), at.out, clean.new.files);
      assertTidy(at.out, project.cache);
      recovered++;
      putOld();
    }
    // Between two renames, for which no system has a single call that Node offers.
    assert.ok(outcomes.between <= 1, `${outcomes.between} kills left no site in place`);
    assert.ok(outcomes.before > 40 && outcomes.new > 0);
    const { before, new: after, between } = outcomes;
    note(
      'kill -9',
      LAST + BY_CHANCE,
      `${before} the site before, ${after} the new one, ${between} put in place by the next`,
    );
    note('a build after a kill', recovered, 'the bytes of a clean one, nothing left over');
  });

  test('so does one with Astro at work', async () => {
    const whole = await buildWhole();
    const folder = join(project.place, 'killed-astro');
    const at = { out: join(folder, 'site'), lock: join(folder, 'lock.json') };
    cpSync(clean.old.folder, folder, { recursive: true });
    for (let number = 1; number <= OF_ASTRO; number++) {
      const moment = whole.files.size * number;
      const { signal, said } = await project.build({
        ...at,
        preload: [preload('kill-at.ts')],
        env: { FAULTS_KILL_AT: String(moment) },
      });
      assert.equal(signal, 'SIGKILL', said);
      assert.ok(areSame(listBytes(at.out), clean.old.files), String(moment));
    }
    assertBuilt(await project.build(at), at.out, whole.files);
    assertTidy(at.out, project.cache);
    note('kill -9 while Astro writes', OF_ASTRO, 'the site before; then the bytes of a clean one');
  });
}

/** The same moments each time, spread over a build of so many calls, in their order. */
function chooseMoments(count: number): number[] {
  const moments = new Set(Array.from({ length: LAST }, (_, index) => count - index));
  // A linear congruential generator (Numerical Recipes), with a seed that is always the same.
  let state = 13;
  while (moments.size < LAST + BY_CHANCE) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    moments.add(1 + (state % (count - LAST)));
  }
  return [...moments].sort((a, b) => a - b);
}
