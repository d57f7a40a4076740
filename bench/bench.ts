/**
 * `npm run bench`: is it linear? Each step runs on N and on 2N; the ratio of the times should stay near 2. Times differ
 * between machines and moments, ratios hardly do. `npm run bench -- 200` sets N.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { createConfig } from '../astro.config.mjs';
import { pairVariants } from '../src/catalogue/pair-variants.ts';
import type { PairCandidate } from '../src/catalogue/pairing/pair-candidate.ts';
import type { Settings } from '../src/config/settings.ts';
import { readAgent } from '../src/core/read-agent.ts';
import { loadCatalogue } from '../src/loaders/load-catalogue.ts';
import { makeAgents } from './make-agents.ts';
import { makePairs } from './make-pairs.ts';

/** Damaged letters are undone one by one and take longest; words in code are looked for beside them. */
const hostileUnits = [
  ...Array.from(' \t\n\r`<[](){"|#\u00a0'),
  ...['- ', ': ', '[]', '*a ', '&a ', '> ', '\\n', '# a\n', '<example>', '---\n', 'name: a\n'],
  ...['\u00c3\u00a9', '`\u00c3\u00a9` ', '\u221a\u00a9', '\u2019\u00e9'],
];

const count = Number(process.argv[2] ?? 200);
const scratch = mkdtempSync(join(tmpdir(), 'agentheque-bench-'));

try {
  await benchReading();
  benchHostileInput();
  benchPairing();
  await benchBuild();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function benchReading(): Promise<void> {
  const times: number[] = [];
  for (const size of [count, count * 2]) {
    const settings = settingsFor(size);
    times.push(await measure(`read ${size} agents in two languages`, () => loadCatalogue(settings)));
    await measure(`read ${size} again, from the cache`, () => loadCatalogue(settings));
  }
  printRatio('reading twice as many', times);
}

/** Patterns that backtrack, and parsers that recurse, show here: 1 MB must take twice as long as half of it. */
function benchHostileInput(): void {
  for (const unit of hostileUnits) {
    const times = [500_000, 1_000_000].map((length) => {
      const text = `---\nname: a\ndescription: ${unit.repeat(length / unit.length)}\n---\n${unit.repeat(length / unit.length)}`;
      const bytes = new TextEncoder().encode(text);
      const start = performance.now();
      readAgent({ source: 'default', file: 'a.md', bytes, sha256: '' }, () => []);
      return performance.now() - start;
    });
    printRatio(`1 MB of ${JSON.stringify(unit)}`, times);
  }
}

/** Pairing must stay small beside reading: 5,000 files that nothing but their text brings together. */
function benchPairing(): void {
  const files = makePairs(2500);
  const start = process.cpuUsage().user;
  const candidates = files.flatMap(({ id, bytes }): PairCandidate[] => {
    const read = readAgent({ source: 'default', file: `${id}.md`, bytes, sha256: '' }, () => []);
    if (read.kind !== 'agent') return [];
    return [{ id, language: read.variant.language.code, name: '', fingerprint: read.fingerprint }];
  });
  const reading = (process.cpuUsage().user - start) / 1000;
  const pairs = pairVariants(candidates);
  const pairing = (process.cpuUsage().user - start) / 1000 - reading;
  const right = pairs.filter(({ ids: [one, other] }) => one.slice(3) === other.slice(3)).length;
  console.log(`read ${files.length} files of which two each are translations: ${Math.round(reading)} ms`);
  console.log(
    `pair them: ${Math.round(pairing)} ms, ${(pairing / reading).toFixed(3)} of reading; ${right} pairs right, ${pairs.length - right} wrong`,
  );
}

async function benchBuild(): Promise<void> {
  const times: number[] = [];
  for (const size of [count, count * 2]) {
    const settings = settingsFor(size);
    const config = createConfig({ loaded: await loadCatalogue(settings) });
    const cacheDir = join(scratch, `astro-${size}`);
    const run = () => build({ ...config, configFile: false, outDir: settings.out, cacheDir, logLevel: 'error' });
    times.push(await measure(`build ${size} agents in two languages, read before`, run));
  }
  printRatio('building twice as many', times);
}

function settingsFor(size: number): Settings {
  const dir = join(scratch, `agents-${size}`);
  makeAgents(dir, size);
  return {
    sources: [{ name: 'default', dir }],
    out: join(scratch, `out-${size}`),
    site: null,
    base: '/',
    archive: false,
    strict: false,
    ignore: [],
    limits: { fileBytes: 2_000_000 },
    info: { title: { en: 'Bench', fr: 'Bench' }, description: { en: '', fr: '' } },
    logo: null,
    cacheDir: join(scratch, 'cache'),
    lock: null,
    configFile: null,
  };
}

async function measure(label: string, run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  const time = performance.now() - start;
  console.log(`${label}: ${Math.round(time)} ms`);
  return time;
}

function printRatio(label: string, times: number[]): void {
  const [single = 0, double = 0] = times;
  console.log(`${label}: ${Math.round(double)} ms, × ${(double / Math.max(single, 0.1)).toFixed(2)}`);
}
