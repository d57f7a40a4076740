import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verb } from './commands.ts';
import { refuseSwallowedFlags } from './swallowed-flags.ts';

/** What npm 11 makes of a command line: the words that reach us, and its settings. */
interface LostFlagsCase {
  typed: string;
  verb: Verb;
  words: string[];
  settings: Record<string, string>;
  right: string;
}

const cases: LostFlagsCase[] = [
  {
    typed: 'npm start --agents x',
    verb: 'start',
    words: ['x'],
    settings: { agents: 'true' },
    right: 'npm start -- --agents x',
  },
  {
    typed: 'npm start --agents=x',
    verb: 'start',
    words: [],
    settings: { agents: 'x' },
    right: 'npm start -- --agents x',
  },
  {
    typed: 'npm run build --strict',
    verb: 'build',
    words: [],
    settings: { strict: 'true' },
    right: 'npm run build -- --strict',
  },
  {
    typed: 'npm run fix a --write',
    verb: 'fix',
    words: ['a'],
    settings: { write: 'true' },
    right: 'npm run fix -- --write a',
  },
  {
    typed: 'npm run build --strict --agents a b --base=/x/',
    verb: 'build',
    words: ['a', 'b'],
    settings: { agents: 'true', base: '/x/', strict: 'true' },
    right: 'npm run build -- --base /x/ --strict --agents a b',
  },
  {
    typed: 'npm run build --out d --agents a',
    verb: 'build',
    words: ['d', 'a'],
    settings: { agents: 'true', out: 'true' },
    right: 'npm run build -- --agents … --out …',
  },
];

for (const { typed, verb, words, settings, right } of cases) {
  test(`“${typed}” is answered with “${right}”`, () => {
    const env = Object.fromEntries(Object.entries(settings).map(([name, value]) => [`npm_config_${name}`, value]));
    assert.throws(
      () => refuseSwallowedFlags(verb, words, { ...env, npm_lifecycle_event: verb }),
      (error: Error) => error.message.endsWith(`Write: ${right}`),
    );
  });
}

test('settings of an npm script that runs us in turn are none of our business', () => {
  refuseSwallowedFlags('build', [], { npm_lifecycle_event: 'test', npm_config_strict: 'true' });
  refuseSwallowedFlags('build', [], { npm_config_strict: 'true' });
});

test('a flag that came through is not missing', () => {
  refuseSwallowedFlags('build', ['--out=x'], { npm_lifecycle_event: 'build', npm_config_out: 'y' });
});
