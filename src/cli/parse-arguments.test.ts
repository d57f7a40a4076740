import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../config/user-error.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';

const rest = {
  paths: [],
  archive: false,
  strict: false,
  host: false,
  quiet: false,
  write: false,
  pairs: false,
  verbose: false,
  help: false,
  version: false,
};

const good: [line: string, expected: Partial<Arguments>][] = [
  ['', { verb: null }],
  ['--help', { verb: null, help: true }],
  ['-v', { verb: null, version: true }],
  ['build', { verb: 'build' }],
  ['build --agents a b --out site', { verb: 'build', agents: ['a', 'b'], out: 'site' }],
  ['build --agents a --strict --agents b c', { verb: 'build', agents: ['a', 'b', 'c'], strict: true }],
  [
    'build --agents=-a --base /x/ --site https://x.org',
    { verb: 'build', agents: ['-a'], base: '/x/', site: 'https://x.org' },
  ],
  ['build --archive --strict', { verb: 'build', archive: true, strict: true }],
  ['start --port 0 --host', { verb: 'start', port: 0, host: true }],
  ['check a b - --format json --quiet', { verb: 'check', paths: ['a', 'b', '-'], format: 'json', quiet: true }],
  ['check -- --odd', { verb: 'check', paths: ['--odd'] }],
  ['fix a --write b', { verb: 'fix', paths: ['a', 'b'], write: true }],
  ['clean --lang fr', { verb: 'clean', lang: 'fr' }],
  ['check --verbose', { verb: 'check', verbose: true }],
];

for (const [line, expected] of good) {
  test(`“${line}” is understood`, () => {
    assert.deepEqual(parseArguments(line.split(' ').filter(Boolean)), { ...rest, ...expected });
  });
}

const bad: [line: string, message: string][] = [
  ['biuld', 'There is no verb “biuld”. Did you mean `build`?'],
  ['publish', 'There is no verb “publish”. Known: start, build, dev, check, fix, vocabulary, mcp, clean.'],
  ['build --agent a', 'There is no flag --agent here. Did you mean --agents?'],
  ['build --zip', 'There is no flag --zip here.'],
  ['build --port 80', '--port is not a flag of this verb; it belongs to: start, dev.'],
  ['build --agents', '--agents needs a value: --agents PATH…'],
  ['build --out --strict', '--out needs a value: --out DIR'],
  ['build --strict=no', '--strict takes no value, but “no” was given.'],
  ['build dist', '“dist” belongs to no flag; expected a flag, such as --agents in front of a path.'],
  ['build --out dist more', '“more” belongs to no flag; expected a flag, such as --agents in front of a path.'],
  ['start --port 4x', '--port is “4x”; expected a whole number from 0 to 65535.'],
  ['start --port 65536', '--port is “65536”; expected a whole number from 0 to 65535.'],
  ['check --format xml', '--format is “xml”; expected one of: text, json, sarif, github.'],
  ['check --write', '--write is not a flag of this verb; it belongs to: fix.'],
  ['check --lang de', '--lang is “de”; expected one of: en, fr.'],
  ['--out dist', '--out is not a flag of this verb; it belongs to: start, build.'],
];

for (const [line, message] of bad) {
  test(`“${line}” is wrong usage`, () => {
    assert.throws(
      () => parseArguments(line.split(' ')),
      (error) => {
        assert.ok(error instanceof UserError);
        assert.equal(error.exitCode, 2);
        assert.equal(error.message.split('\n')[0], message);
        return true;
      },
    );
  });
}
