/** What is written and printed, looked at without a browser. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, test } from 'playwright/test';
import { SaxesParser } from 'saxes';
import { translator } from '../../src/i18n/translate.ts';
import { posixHash, posixInstall, powershellHash, powershellInstall } from '../../src/views/agent/install-lines.ts';
import { findPageFaults } from './find-page-faults.ts';
import { compareTrees, listTree } from './list-tree.ts';
import { count, readState } from './state.ts';
import { hostiles } from './strings/all.ts';
import type { Sink } from './strings/family.ts';

const root = join(import.meta.dirname, '../..');
/** Control and format characters, line separators and halves of surrogate pairs: none may reach a terminal. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** What runners of GitHub, Azure and TeamCity look for. */
const COMMANDS = /::|##\w*\[/;

const read = (path: string) => readFileSync(join(readState().folder, path), 'utf8');

/** Of a file that was printed, the lines that a terminal or a CI service would obey. */
function findOrders(text: string, isCommand = (line: string) => COMMANDS.test(line)): string[] {
  return text.split('\n').filter((line) => CONTROLS.test(line.replaceAll('\t', '')) || isCommand(line));
}

/** A text between tags as readers see it. */
function decodeText(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function run(words: string[]): { status: number | null; stdout: string; stderr: string } {
  const { folder } = readState();
  const options = {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    env: { ...process.env, HOME: join(folder, 'home') },
  } as const;
  return spawnSync(process.execPath, [join(root, 'bin/agentheque.js'), ...words], options);
}

test('what looks through pages and logs sees the strings where nothing defends', () => {
  const own = (...sinks: Sink[]) => hostiles.filter(({ sink }) => sinks.includes(sink));
  const origin = 'http://localhost';
  const frame =
    '<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="x"><title>x</title>';
  expect(findPageFaults(`${frame}<p>x`, origin)).toEqual([]);
  const raw = own('body', 'svg');
  const seen = raw.filter(({ text }) => findPageFaults(`${frame}<body>${text}`, origin).length > 0);
  expect(seen.length / raw.length).toBeGreaterThan(0.95);
  const printed = own('terminal', 'log');
  expect(printed.filter(({ text }) => findOrders(text.replaceAll('\n', ' ')).length > 0).length).toBe(printed.length);
  count('strings that the gate of parse5 sees where nothing defends', seen.length);
});

test('the build leaves nothing outside of the site, and its log holds no command', () => {
  const { left, log } = readState();
  expect(left).toEqual([]);
  expect(findOrders(log)).toEqual([]);
  count('lines of logs and reports without a command', log.split('\n').length);
});

for (const format of ['text', 'json', 'sarif', 'github']) {
  test(`check says nothing as ${format} that a terminal or a CI service obeys`, () => {
    const { stdout, stderr, status } = run(['check', '--format', format, 'agents']);
    expect(status, stderr).toBeLessThan(2);
    expect(stdout.length).toBeGreaterThan(10_000);
    // Its own commands: one at the beginning of a line, and one mark that ends what it says of the place.
    const isForeign = (line: string) => COMMANDS.test(line.replace(/^::(?:error|warning|notice) [^:]*::/, ''));
    expect(findOrders(stdout, format === 'github' ? isForeign : undefined).slice(0, 10)).toEqual([]);
    expect(findOrders(stderr).slice(0, 10)).toEqual([]);
    if (format === 'json' || format === 'sarif') expect(JSON.stringify(JSON.parse(stdout))).not.toMatch(/\\ud[89a-f]/);
    count('lines of logs and reports without a command', stdout.split('\n').length);
  });
}

test('fix shows nothing that a terminal or a CI service obeys, and writes nothing but the files', () => {
  test.setTimeout(300_000);
  const { folder } = readState();
  const { stdout, stderr } = run(['fix', 'agents']);
  expect(stdout.length).toBeGreaterThan(1000);
  expect(findOrders(stdout + stderr).slice(0, 10)).toEqual([]);
  count('lines of logs and reports without a command', stdout.split('\n').length);
  const copy = mkdtempSync(join(folder, 'copy-'));
  cpSync(join(folder, 'agents'), copy, { recursive: true });
  const before = listTree(folder, ['counts']);
  const written = run(['fix', '--write', copy]);
  expect(findOrders(written.stdout + written.stderr).slice(0, 10)).toEqual([]);
  const changed = compareTrees(before, listTree(folder, ['counts']));
  expect(changed.length).toBeGreaterThan(10);
  expect(changed.filter((path) => !before.has(path) || !path.startsWith(copy.slice(folder.length + 1)))).toEqual([]);
});

test('no page holds anything that runs, loads or leads elsewhere by itself', () => {
  test.setTimeout(600_000);
  const { folder, served } = readState();
  const { origin } = new URL(served.ours);
  const pages = globSync('**/*.html', { cwd: join(folder, 'site') });
  expect(pages.length).toBeGreaterThan(500);
  const faults = pages.flatMap((page) =>
    findPageFaults(read(`site/${page}`), origin).map((fault) => `${page}: ${fault}`),
  );
  count('pages through the gate of parse5', pages.length);
  expect(faults.slice(0, 20)).toEqual([]);
});

test('what programs read is well formed, and holds no half of a character', () => {
  const { folder } = readState();
  const files = globSync('**/*.{json,xml,svg}', { cwd: join(folder, 'site') });
  expect(files.length).toBeGreaterThan(500);
  for (const file of files) {
    const text = read(`site/${file}`);
    if (file.endsWith('.json')) expect(JSON.stringify(JSON.parse(text)), file).not.toMatch(/\\ud[89a-f]/);
    else new SaxesParser({ xmlns: true }).write(text).close();
  }
  count('JSON, XML and SVG files that are well formed', files.length);
});

test('what a page offers to copy is ours: a path that shells take as it is, and HTML that loads nothing of an agent', () => {
  const { folder, served } = readState();
  const { origin, pathname } = new URL(served.ours);
  const t = translator('en');
  const words = { exists: t('take.exists'), wrong: t('take.wrong') };
  const paths: string[] = [];
  for (const id of readdirSync(join(folder, 'site/en/agents'))) {
    const file = `site/en/agents/${id}/index.html`;
    if (!existsSync(join(folder, file))) continue;
    const html = read(file);
    const path = /<code id="use-path"[^>]*>([^<]*)</.exec(html)?.[1];
    if (path === undefined) continue;
    expect(path).toMatch(/^(?:\.[a-z]+\/(?:agents|commands)\/[a-z0-9-]+(?:\.agent)?\.(?:md|toml|json)|\.roomodes)$/);
    paths.push(path);
    const fixed = /href="([^"]*\.fixed\.md)"/.exec(html.slice(html.indexOf('id="use"')))?.[1] ?? '';
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, 'site', fixed.slice(pathname.length))))
      .digest('hex');
    const installed = { id, address: new URL(fixed, origin).href, sha256 };
    const lines = (name: string) => decodeText(new RegExp(`<code id="${name}"[^>]*>([^<]*)<`).exec(html)?.[1] ?? '');
    expect(lines('use-install-sh')).toBe(posixInstall(installed, words));
    expect(lines('use-install-ps')).toBe(powershellInstall(installed, words));
    expect([lines('use-hash-sh'), lines('use-hash-ps')]).toEqual([posixHash(id), powershellHash(id)]);
    const snippets = [...html.matchAll(/<code id="use-(?:frame|badgeMarkdown|badgeHtml)"[^>]*>([^<]*)</g)];
    expect(snippets.length).toBe(3);
    for (const [, snippet = ''] of snippets) {
      // The name of the site is ours as well.
      expect(snippet.replaceAll('Agenthèque · ', '')).toMatch(/^[\x20-\x7e]+$/);
      const written = parse(decodeText(snippet));
      expect(JSON.stringify(written, (key, value) => (key === 'parentNode' ? undefined : value))).not.toMatch(
        /"name":"on/,
      );
      for (const [address] of snippet.matchAll(/https?:[^"&)\s]+/g))
        expect(address.startsWith(`${origin}/`), address).toBe(true);
    }
  }
  expect(paths.length).toBeGreaterThan(100);
  const shells = ['sh', 'bash', 'dash'].filter((shell) => spawnSync(shell, ['-c', 'true']).status === 0);
  expect(shells).toContain('sh');
  for (const shell of shells) {
    const before = listTree(folder, ['counts']);
    // As a reader pastes it: after a command, without quotes.
    const { stdout } = spawnSync(shell, ['-c', `printf '%s\\n' ${paths.join(' ')}`], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe(`${paths.join('\n')}\n`);
    expect(compareTrees(before, listTree(folder, ['counts']))).toEqual([]);
  }
  count('paths to copy, in each of the shells', paths.length * shells.length);
});
