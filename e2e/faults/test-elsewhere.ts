import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Setting } from './faults.test.ts';
import { assertBuilt, makeProject, preload, writeAgents } from './project.ts';
import { note } from './table.ts';

/** Ten years, in milliseconds. */
const TEN_YEARS = 10 * 365.25 * 86_400_000;

const elsewhere = preload('elsewhere.ts');

/** All at once: where one of them has an effect, the sites differ, and leaving out one after the other says which. */
const MACHINES = [
  {
    name: 'east',
    umask: '077',
    backwards: true,
    env: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import ${elsewhere}`,
    },
    clock: TEN_YEARS,
  },
  {
    name: 'west of a much longer path, été',
    umask: '000',
    backwards: false,
    env: {
      TZ: 'Pacific/Pago_Pago',
      LANG: 'C',
      LC_ALL: 'C',
      SOURCE_DATE_EPOCH: '1',
      NODE_OPTIONS: `--import ${elsewhere}`,
    },
    clock: -TEN_YEARS,
  },
];

export function testElsewhere({ project, buildWhole }: Setting): void {
  for (const { name, umask, backwards, env, clock } of MACHINES) {
    test(`the same files give the same bytes on another machine: ${name}`, async () => {
      const whole = await buildWhole();
      const place = join(project.place, name);
      mkdirSync(place);
      using moved = makeProject(place);
      const agents = join(place, 'others');
      rmSync(moved.agents.new, { recursive: true });
      writeAgents(agents, 'new', (names) => (backwards ? names.toReversed() : names));
      const at = { out: join(place, 'public', 'deep', 'site'), lock: join(place, 'locks', 'lock.json') };
      cpSync(join(whole.folder, 'lock.json'), at.lock);
      const taskset = spawnSync('taskset', ['-c', '0', 'true']).status === 0 && backwards ? 'taskset -c 0 ' : '';
      const run = await moved.build({
        ...at,
        agents,
        env: { ...env, HOME: join(place, 'nobody'), FAULTS_CLOCK: String(clock), LANGUAGE: 'en', AGENTHEQUE_TEST: '1' },
        before: ['sh', '-c', `umask ${umask}; exec ${taskset}"$@"`, 'sh'],
        cwd: place,
      });
      assertBuilt(run, at.out, whole.files);
      const what = 'time zone, language, home, umask, paths, clock, order of folders';
      note(
        `another machine: ${name.split(' ')[0]}`,
        1,
        `the same ${whole.files.size} files; ${what}${taskset && ', one CPU'}`,
      );
    });
  }
}
