/**
 * `npm run bench:damage -- FOLDER…`: does damaged text come back? Every file with other than ASCII characters is read
 * in each wrong code page, once and twice, whole and in part, and must come back byte for byte. Trials where the
 * damage leaves the text as it is do not count. `EVERY=10` takes every tenth file only, `SHOW=1` shows what failed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../src/core/decode.ts';
import { codePages } from '../src/core/repair/code-pages.ts';
import { damageParts, damageText } from '../src/core/repair/fixtures/damage-text.ts';
import { repairEncoding } from '../src/core/repair/repair-encoding.ts';

const folders = process.argv.slice(2);
const every = Number(process.env['EVERY'] ?? 1);
const shown = process.env['SHOW'] !== undefined;

const texts = folders.flatMap(readTexts);
const changed = texts.filter(({ text }) => repairEncoding(text).text !== text);
console.log(
  `${texts.length} files as they are: ${changed.length} repaired ${changed.map(({ file }) => file).join(' ')}`,
);

const sample = texts.filter(({ text }) => /[^\0-\x7f]/.test(text)).filter((_, index) => index % every === 0);
console.log(`${'damage'.padEnd(34)} trials  back   share`);
for (const page of codePages) {
  for (const times of [1, 2]) {
    for (const part of damageParts) printRow(`${page}, ${times === 1 ? 'once' : 'twice'}, ${part}`, page, times, part);
  }
}

function printRow(label: string, page: (typeof codePages)[number], times: number, part: (typeof damageParts)[number]) {
  let [trials, back] = [0, 0];
  for (const { file, text } of sample) {
    const damaged = damageText(text, page, times, part);
    if (damaged === text) continue;
    trials++;
    const { text: repaired } = repairEncoding(damaged);
    if (repaired === text) back++;
    else if (shown) showFirstDifference(file, text, damaged, repaired);
  }
  const share = trials === 0 ? '–' : `${((100 * back) / trials).toFixed(2)} %`;
  console.log(`${label.padEnd(34)} ${String(trials).padStart(6)} ${String(back).padStart(5)} ${share.padStart(9)}`);
}

function showFirstDifference(file: string, text: string, damaged: string, repaired: string): void {
  const [sound, broken, repairedLines] = [text, damaged, repaired].map((each) => each.split('\n'));
  const line = sound?.findIndex((each, index) => each !== repairedLines?.[index]) ?? 0;
  console.log(`  ${file}:${line + 1}`);
  for (const lines of [sound, broken, repairedLines])
    console.log(`    ${JSON.stringify(lines?.[line]?.slice(0, 200))}`);
}

function readTexts(folder: string): { file: string; text: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:md|txt)$/.test(file));
  return files.sort().flatMap((file) => {
    const decoded = decode(readFileSync(join(folder, file)));
    return decoded.kind === 'text' ? [{ file, text: decoded.text }] : [];
  });
}
