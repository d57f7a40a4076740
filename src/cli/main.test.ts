import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempDisposableSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { packageRoot } from '../config/package-root.ts';
import { vocabularySchema } from '../exports/vocabulary-json.ts';
import { verbs } from './commands.ts';
import { findCaller } from './context.ts';
import { main } from './main.ts';

interface Run {
  code: number;
  output: string;
  errors: string;
}

/** Runs a command line in a folder and keeps what it says. */
async function run(words: string[], { cwd = tmpdir(), env = {}, input = '' } = {}): Promise<Run> {
  const said = { output: '', errors: '' };
  const code = await main(words, {
    env,
    cwd,
    input: Readable.from([Buffer.from(input)]),
    output: { write: (text) => (said.output += text) },
    errors: { write: (text) => (said.errors += text) },
  });
  return { code, ...said };
}

const good = '---\nname: a\ndescription: Reviews code.\n---\n\nYou review code and say what you see in it.\n';

test('the version is that of the package', async () => {
  const { code, output } = await run(['--version']);
  assert.equal(code, 0);
  assert.match(output, /^\d+\.\d+\.\d+\n$/);
});

test('help names every verb, in the language of the environment', async () => {
  const english = await run(['--help']);
  const french = await run(['--help'], { env: { LANG: 'fr_FR.UTF-8' } });
  assert.equal(english.code, 0);
  for (const verb of verbs) assert.match(english.output, new RegExp(`^  ${verb} `, 'm'));
  assert.match(english.output, /^Usage: /m);
  assert.match(french.output, /^Usage\u00a0: /m);
});

for (const verb of verbs) {
  test(`${verb} has help of its own`, async () => {
    const { code, output } = await run([verb, '--help']);
    assert.equal(code, 0);
    assert.match(output, new RegExp(`agentheque ${verb}`));
  });
}

test('no verb and a wrong one are wrong usage', async () => {
  assert.equal((await run([])).code, 2);
  const { code, output, errors } = await run(['chekc']);
  assert.equal(code, 2);
  assert.equal(output, '');
  assert.match(errors, /Did you mean `check`\?/);
});

test('a word without its flag, under npm, is answered with what npm does', async () => {
  const { errors } = await run(['build', 'agents'], { env: { npm_lifecycle_event: 'build' } });
  assert.match(errors, /npm keeps flags for itself/);
  const { errors: same } = await run(['build', 'agents']);
  assert.doesNotMatch(same, /npm keeps/);
});

test('a missing folder is wrong usage and named, with its control characters written out', async () => {
  const { code, errors } = await run(['build', '--agents', 'no\u001b[2Jwhere']);
  assert.equal(code, 2);
  assert.match(errors, /There is no “no\\u\{1b\}\[2Jwhere”/);
});

test('a folder without files, and one without agents, build nothing and say why', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  mkdirSync(join(folder.path, 'empty.md'));
  const empty = await run(['build', '--agents', 'empty.md'], { cwd: folder.path });
  assert.equal(empty.code, 1);
  assert.match(empty.errors, /There is no file in empty\.md/);
  writeFileSync(join(folder.path, 'empty.md', 'picture.png'), 'x');
  const none = await run(['build', '--agents', 'empty.md'], { cwd: folder.path });
  assert.equal(none.code, 1);
  assert.match(none.errors, /empty\.md\/picture\.png Not an agent file/);
});

test('check prints what it finds, and an error fails it', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  writeFileSync(join(folder.path, 'good.md'), good);
  writeFileSync(join(folder.path, 'bad.md'), good.replace('Reviews code.', 'Reviews: code.'));
  const fine = await run(['check', 'good.md'], { cwd: folder.path });
  assert.deepEqual([fine.code, fine.output], [0, '']);
  const { code, output, errors } = await run(['check', '.'], { cwd: folder.path });
  assert.equal(code, 1);
  assert.match(output, /^bad\.md:3:\d+ error header-unquoted-colon \S/m);
  assert.match(errors, /^2 files: 1 error, /);
});

test('check reads standard input', async () => {
  const { code, output } = await run(['check', '-'], { input: good.replace('Reviews code.', 'Reviews: code.') });
  assert.equal(code, 1);
  assert.match(output, /^-:3:\d+ error header-unquoted-colon /);
});

test('check counts warnings with --strict', async () => {
  const input = 'You review code and say what you see in it.\n';
  assert.equal((await run(['check', '-'], { input })).code, 0);
  assert.equal((await run(['check', '-', '--strict'], { input })).code, 1);
});

test('check gives JSON and nothing else on standard output', async () => {
  const { code, output, errors } = await run(['check', '-', '--format', 'json'], { input: good });
  assert.equal(code, 0);
  assert.equal(errors, '');
  const { files, counts } = JSON.parse(output);
  assert.equal(files[0].outcome, 'read');
  assert.equal(counts.files, 1);
});

const damaged = good.replace('Reviews code.', 'Reviews: code.');

test('fix shows the difference, says how many files and writes nothing', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  writeFileSync(join(folder.path, 'good.md'), good);
  writeFileSync(join(folder.path, 'bad.md'), damaged);
  const { code, output, errors } = await run(['fix', '.'], { cwd: folder.path });
  assert.equal(code, 0);
  assert.match(output, /^-description: Reviews: code\.\n\+description: "Reviews: code\."$/m);
  assert.doesNotMatch(output, /good\.md/);
  assert.match(errors, /Files to fix: 1 of 2/);
  assert.equal(readFileSync(join(folder.path, 'bad.md'), 'utf8'), damaged);
});

test('fix --write changes files that need it, and a second run finds nothing', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const at = (name: string): string => join(folder.path, name);
  const past = new Date(2020, 0, 1);
  for (const name of ['good.md', 'README.md']) {
    writeFileSync(at(name), name === 'good.md' ? good : 'Nothing but words.\n');
    utimesSync(at(name), past, past);
  }
  writeFileSync(at('bad.md'), damaged);
  writeFileSync(at('crlf.md'), damaged.replaceAll('\n', '\r\n'));
  writeFileSync(at('latin.md'), Buffer.from(good.replace('code', 'caf\u00e9'), 'latin1'));
  symlinkSync('bad.md', at('link.md'));
  const first = await run(['fix', '--write', '.'], { cwd: folder.path });
  assert.equal(first.code, 0);
  assert.deepEqual(first.output.split('\n'), ['Fixed bad.md', 'Fixed crlf.md', 'Fixed latin.md', '']);
  const fixed = good.replace('Reviews code.', '"Reviews: code."');
  assert.equal(readFileSync(at('bad.md'), 'utf8'), fixed);
  assert.equal(readFileSync(at('crlf.md'), 'utf8'), fixed.replaceAll('\n', '\r\n'));
  assert.equal(readFileSync(at('latin.md'), 'utf8'), good.replace('code', 'caf\u00e9'));
  assert.ok(lstatSync(at('link.md')).isSymbolicLink());
  for (const name of ['good.md', 'README.md']) assert.equal(statSync(at(name)).mtimeMs, past.getTime());
  const second = await run(['fix', '--write', '.'], { cwd: folder.path });
  assert.deepEqual([second.code, second.output], [0, '']);
  assert.match(second.errors, /4 files: nothing to fix/);
});

test('fix --write leaves a link alone, and what it leads to', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  writeFileSync(join(folder.path, 'bad.md'), damaged);
  symlinkSync('bad.md', join(folder.path, 'link.md'));
  const { code, errors } = await run(['fix', '--write', 'link.md'], { cwd: folder.path });
  assert.equal(code, 1);
  assert.match(errors, /link\.md is a link and was left alone/);
  assert.equal(readFileSync(join(folder.path, 'bad.md'), 'utf8'), damaged);
});

for (const format of ['json', 'sarif', 'github']) {
  test(`check --format ${format} says the same twice, and fails with an error`, async () => {
    const words = ['check', '-', '--format', format];
    const first = await run(words, { input: damaged });
    assert.equal(first.code, 1);
    assert.match(first.output, /header-unquoted-colon/);
    assert.equal((await run(words, { input: damaged })).output, first.output);
  });
}

test('vocabulary prints what nothing covers with a file each, then what no agent has, and finds no fault', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  writeFileSync(
    join(folder.path, 'a.md'),
    `${good}\n## Skills\n\n- Beekeeping\n- Code review\n- Night\u001b[2J watch\n`,
  );
  writeFileSync(join(folder.path, 'b.md'), `${good}\n## Skills\n\n- beekeeping\n`);
  const { code, output, errors } = await run(['vocabulary', '.'], { cwd: folder.path });
  assert.equal(code, 0);
  assert.match(output, /^2 {2}Beekeeping {2}a\.md\n/);
  assert.ok(!output.includes('Code review') && !output.includes('\u001b'));
  assert.match(output, /^\d+ capabilities of the vocabulary that no agent has:$/m);
  assert.match(output, /^ {2}kubernetes$/m);
  assert.match(errors, /^2 files: \d+ phrases, \d+% of them covered$/m);
});

test('vocabulary --format json says the same to programs, and knows no other format', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  writeFileSync(join(folder.path, 'a.md'), `${good}\n## Skills\n\n- Beekeeping\n`);
  const { code, output, errors } = await run(['vocabulary', '--format', 'json', 'a.md'], { cwd: folder.path });
  assert.deepEqual([code, errors], [0, '']);
  const { uncovered, unused, counts } = vocabularySchema.parse(JSON.parse(output));
  assert.deepEqual(uncovered, [{ text: 'Beekeeping', count: 1, path: 'a.md' }]);
  assert.ok(unused.includes('kubernetes') && !unused.includes('code-review'));
  assert.equal(counts.files, 1);
  const wrong = await run(['vocabulary', '--format', 'sarif']);
  assert.equal(wrong.code, 2);
  assert.match(wrong.errors, /expected one of: text, json/);
  assert.equal((await run(['vocabulary', 'nowhere'])).code, 2);
});

test('the caller is where npm was called, if npm runs the script of this package', () => {
  const env = { INIT_CWD: '/home/me', npm_lifecycle_event: 'build' };
  assert.equal(findCaller(packageRoot, env), '/home/me');
  assert.equal(findCaller('/elsewhere', env), '/elsewhere');
  assert.equal(findCaller(packageRoot, { INIT_CWD: '/home/me' }), packageRoot);
});

test('a fault of ours is said to be one, and where it lies is shown on request', async () => {
  const output = {
    write: () => {
      throw new TypeError('x is not a\u001b function', { cause: new Error('the cause') });
    },
  };
  for (const words of [['--version'], ['--version', '--verbose']]) {
    let errors = '';
    const streams = { output, errors: { write: (text: string) => (errors += text) }, input: Readable.from([]) };
    assert.equal(await main(words, { env: {}, cwd: tmpdir(), ...streams }), 1);
    assert.match(errors, /^Something went wrong that should not have: x is not a\\u\{1b\} function\n/);
    const isVerbose = words.includes('--verbose');
    assert.equal(/^ {4}at .*main\.test\.ts/m.test(errors) && errors.includes('the cause'), isVerbose);
    assert.equal(errors.includes('a fault of Agenthèque'), !isVerbose);
  }
});

test('nothing of a file or its name is a command to what runs the build, in any format', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const header =
    'name: ::x\ndescription: a: ::error::b\nmodel: b,##vso[task.prependpath]/w/evil\ntools: ::stop::, ##[group]';
  writeFileSync(join(folder.path, '##vso[x]::y.md'), `---\n${header}\nz: "a" ::b,##vso[c]/w\n  ::d\n---\n\nBody.\n`);
  const runs = [
    ['fix'],
    ['vocabulary'],
    ...['text', 'json', 'sarif', 'github'].map((form) => ['check', '--format', form]),
  ];
  for (const words of runs) {
    const { output, errors } = await run([...words, folder.path], { cwd: folder.path });
    // GitHub's form has one command of ours a line, which its data cannot leave.
    const lines = `${output}\n${errors}`
      .split('\n')
      .map((line) => line.replace(/^::(?:error|warning|notice) [^:]+::/, ''));
    for (const line of lines) assert.doesNotMatch(line, /::|##\w*\[/, words.join(' '));
    if (words[0] !== 'vocabulary') assert.match(output, /\\u\{23\}#vso|\\u0023#vso|%23%23vso/, words.join(' '));
  }
});

/** A project whose configuration leaves a file when it is run, with agents in it and beside it. */
function createProject() {
  const place = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const cwd = join(place.path, 'clone');
  for (const folder of ['clone/agents', 'mine']) {
    mkdirSync(join(place.path, folder), { recursive: true });
    writeFileSync(join(place.path, folder, 'a.md'), good);
  }
  const ran = join(place.path, 'ran');
  const code = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(ran)}, '');\n`;
  writeFileSync(
    join(cwd, 'agentheque.config.ts'),
    `${code}export default { sources: [{ dir: 'agents' }], limits: { fileBytes: 7 } };\n`,
  );
  return { cwd, hasRun: () => existsSync(ran), [Symbol.dispose]: () => place.remove() };
}

const runsConfig: [words: string[], isRun: boolean][] = [
  [['check'], false],
  [['check', '.'], false],
  [['check', 'agents'], false],
  [['check', '--format', 'json'], false],
  [['check', '-'], false],
  [['fix'], true],
  [['fix', 'agents'], false],
  [['vocabulary'], true],
  [['vocabulary', '../mine'], false],
  [['build', '--agents', '../mine', '--out', '../mine'], false],
  // Each is refused once the configuration has been read.
  [['build', '--out', 'agents'], true],
  [['build', '--agents', 'agents', '--out', 'agents'], true],
];

for (const [words, isRun] of runsConfig) {
  test(`the configuration of a folder is ${isRun ? 'run' : 'not run, and named,'} by ${words.join(' ')}`, async () => {
    using project = createProject();
    const { output, errors } = await run(words, { cwd: project.cwd, input: good });
    assert.equal(project.hasRun(), isRun);
    assert.equal(/^agentheque\.config\.ts is code and was not run/m.test(errors), !isRun, errors);
    if (words.includes('json')) {
      assert.deepEqual(
        JSON.parse(output).files.map(({ path }: { path: string }) => path),
        ['agentheque.config.ts', 'agents/a.md'],
      );
    }
  });
}
