import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { awaitTurn } from '../../src/cli/output/await-turn.ts';
import type { Setting } from './faults.test.ts';
import { assertBuilt, assertTidy } from './project.ts';
import { note } from './table.ts';

const ROUNDS = 10;

export function testAtOnce({ project, clean }: Setting): void {
  test('of builds at once into one folder one is done, and the others say that they come too late', async () => {
    const folder = join(project.place, 'at-once');
    const at = { out: join(folder, 'site'), lock: join(folder, 'lock.json') };
    let done = 0;
    let busy = 0;
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(folder, { recursive: true, force: true });
      cpSync(clean.old.folder, folder, { recursive: true });
      const count = 2 + (round % 3);
      const runs = await Promise.all(Array.from({ length: count }, () => project.buildQuickly('new', at)));
      for (const { code, said } of runs) {
        if (code === 0) done++;
        else {
          assert.equal(code, 1, said);
          assert.match(said, /^Busy: another build is writing .*site \(process \d+ on .*remove .*lock/m);
          busy++;
        }
      }
      const run = runs.find(({ code }) => code === 0);
      assert.ok(run, `nobody built in round ${round}`);
      assertBuilt(run, at.out, clean.new.files);
      assertTidy(at.out, project.cache);
    }
    note(
      'two to four builds at once',
      done + busy,
      `${done} built the bytes of a clean one, ${busy} said that they were busy`,
    );
  });

  test('of two sites with one lock that are built at once, the second waits and builds on what the first wrote', async () => {
    const folder = join(project.place, 'one-lock');
    const lock = join(folder, 'lock.json');
    cpSync(clean.old.folder, folder, { recursive: true });
    // The first is this process: it has the turn until the second says that it waits.
    const turn = await awaitTurn(lock, () => assert.fail('nobody else writes there'));
    let hasWaited = false;
    const out = join(folder, 'second');
    const run = await project.buildQuickly('new', {
      out,
      lock,
      onSaid: (said) => {
        if (hasWaited || !/^Waiting: another build is writing addresses to .*lock\.json \(process/m.test(said)) return;
        hasWaited = true;
        cpSync(join(clean.new.folder, 'lock.json'), lock);
        turn?.release();
      },
    });
    assert.ok(hasWaited, run.said);
    assertBuilt(run, out, clean.new.files);
    assert.doesNotMatch(run.said, /^Written: /m);
    const pair = ['site', 'third'].map((name) => ({ out: join(folder, name), lock }));
    cpSync(join(clean.old.folder, 'lock.json'), lock);
    const runs = await Promise.all(pair.map((at) => project.buildQuickly('new', at)));
    for (const [index, each] of runs.entries()) assertBuilt(each, pair[index]?.out ?? '', clean.new.files);
    assert.equal(readFileSync(lock, 'utf8'), readFileSync(join(clean.new.folder, 'lock.json'), 'utf8'));
    assertTidy(out, project.cache);
    note('two sites with one lock', 2, 'the second waits, says so, and builds on what the first wrote');
  });
}
