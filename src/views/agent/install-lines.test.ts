import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import {
  editorLinks,
  isPlainAddress,
  posixHash,
  posixInstall,
  powershellHash,
  powershellInstall,
} from './install-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'agentheque-install-'));
after(() => rmSync(folder, { recursive: true }));
/** In place of the download: says what it was called with, and writes what is to be served. */
const bin = join(folder, 'bin');
mkdirSync(bin);
writeFileSync(
  join(bin, 'curl'),
  '#!/bin/sh\nfor each in "$@"; do printf "%s\\n" "$each" >>"$CALLS"; done\ncp "$SERVED" "$3"\n',
  { mode: 0o755 },
);

const published = '---\nname: "$(id) `id`"\n---\n\u202e../\n';
const installed = {
  id: 'quay-master',
  address: 'https://example.org/team/files/en/quay-master.fixed.md',
  sha256: createHash('sha256').update(published).digest('hex'),
};
const words = { exists: 'Refused, exists', wrong: 'Refused, wrong' };
const target = '.claude/agents/quay-master.md';
const shells = ['sh', 'bash', 'dash'].filter((shell) => spawnSync(shell, ['-c', 'true']).status === 0);

/** Runs the lines as a reader who pastes them, in a project of its own. */
function run(shell: string, { served = published, prepare = (_project: string) => undefined as unknown } = {}) {
  const project = mkdtempSync(join(folder, 'project-'));
  prepare(project);
  const [calls, file] = [join(project, 'calls'), join(project, 'served')];
  writeFileSync(file, served);
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, CALLS: calls, SERVED: file };
  const { status, stderr } = spawnSync(shell, [], {
    cwd: project,
    env,
    input: posixInstall(installed, words),
    encoding: 'utf8',
  });
  const agents = join(project, '.claude/agents');
  return {
    status,
    stderr,
    called: existsSync(calls) ? readFileSync(calls, 'utf8').trimEnd().split('\n') : [],
    left: existsSync(agents) ? readdirSync(agents) : [],
    text: existsSync(join(project, target)) ? readFileSync(join(project, target), 'utf8') : undefined,
  };
}

test('there is a shell to try the lines in', { skip: process.platform === 'win32' }, () => {
  assert.ok(shells.includes('sh'));
});

for (const shell of shells) {
  test(`${shell} installs what was published, and leaves nothing else`, () => {
    const { status, stderr, called, left, text } = run(shell);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal(text, published);
    assert.deepEqual(left, ['quay-master.md']);
    const [flags, output, temporary, address, ...others] = called;
    assert.deepEqual([flags, output, address, others], ['-fsSL', '-o', installed.address, []]);
    assert.match(temporary ?? '', /^\.claude\/agents\/\.new\.\w{6}$/);
  });

  test(`${shell} refuses a download that is not the published one`, () => {
    const { status, stderr, left } = run(shell, { served: `${published} ` });
    assert.deepEqual([status, stderr, left], [1, 'Refused, wrong\n', []]);
  });

  test(`${shell} downloads nothing where the file is there already, be it a link that leads nowhere`, () => {
    const own = run(shell, {
      prepare(project) {
        mkdirSync(join(project, '.claude/agents'), { recursive: true });
        writeFileSync(join(project, target), 'mine');
      },
    });
    assert.deepEqual([own.status, own.stderr, own.text, own.called], [1, 'Refused, exists\n', 'mine', []]);
    const link = run(shell, {
      prepare(project) {
        mkdirSync(join(project, '.claude/agents'), { recursive: true });
        symlinkSync('nowhere', join(project, target));
      },
    });
    assert.deepEqual([link.status, link.called, link.left], [1, [], ['quay-master.md']]);
  });
}

test('the hash that is shown is the published one', { skip: process.platform === 'win32' }, () => {
  const project = mkdtempSync(join(folder, 'project-'));
  mkdirSync(join(project, '.claude/agents'), { recursive: true });
  writeFileSync(join(project, target), published);
  const { stdout } = spawnSync('sh', ['-c', posixHash(installed.id)], { cwd: project, encoding: 'utf8' });
  assert.equal(stdout.split(' ')[0], installed.sha256);
});

test('an address that a shell could take for something else is in no line', () => {
  for (const address of [
    "https://e.org/a'b",
    'https://e.org/$(id)',
    'https://e.org/`id`',
    'https://e.org/a b',
    'https://e.org/\n',
    'https://e.org/a;b',
    'file:///x',
  ])
    assert.equal(isPlainAddress(address), false, address);
  for (const address of [installed.address, 'http://[::1]:4321/%E2%80%AE/x.md'])
    assert.equal(isPlainAddress(address), true);
});

test('the words of each language can be in the lines of each shell', () => {
  for (const locale of localeCodes) {
    const t = translator(locale);
    const own = { exists: t('take.exists'), wrong: t('take.wrong') };
    for (const text of Object.values(own)) assert.match(text, /^[A-Za-z0-9 ,-]+$/);
    for (const lines of [posixInstall(installed, own), powershellInstall(installed, own)])
      assert.match(lines, /^[\x20-\x7e\n]+$/);
  }
});

test('PowerShell is told the same: nothing is replaced, and nothing put in place before its hash is looked at', () => {
  const lines = powershellInstall(installed, words);
  const at = [
    'Test-Path',
    'Invoke-WebRequest',
    `-ne '${installed.sha256}'`,
    'Move-Item -LiteralPath $t -Destination $f\n',
    'Remove-Item',
  ].map((part) => lines.indexOf(part));
  assert.ok(!at.includes(-1));
  assert.deepEqual(
    at.toSorted((a, b) => a - b),
    at,
  );
  assert.ok(!lines.includes('Move-Item -Force') && lines.includes(`'${installed.address}'`));
  assert.ok(powershellHash('x').includes('.claude/agents/x.md'));
});

test('editors get the address through two encodings, each once', () => {
  const address = 'https://example.org/files/en/x.fixed.md?a=1&b=%20';
  assert.deepEqual(
    editorLinks(address).map(({ href }) => {
      const outer = new URL(href);
      const inner = outer.searchParams.get('url') ?? '';
      return [outer.origin, inner.split('?')[0], new URLSearchParams(inner.slice(inner.indexOf('?'))).get('url')];
    }),
    [
      ['https://vscode.dev', 'vscode:chat-agent/install', address],
      ['https://insiders.vscode.dev', 'vscode-insiders:chat-agent/install', address],
    ],
  );
});
