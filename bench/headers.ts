/**
 * `npm run bench:headers -- FOLDER…`: what is read of headers with a fault? In every header that strict readers accept
 * each fault is made that it has room for; the file must give the values and the body of the intact one. White space at
 * the ends of values and the folding of their lines do not count. Of every tenth file (`FIX=1`: of every file) the fixed
 * copy is tried too, as they are and with each fault. `SHOW=1` shows the first failure of each fault,
 * `ONLY=indent` tries those faults only whose name has it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { decode } from '../src/core/decode.ts';
import { parseHeader } from '../src/core/front-matter/parse-header.ts';
import { readMapping } from '../src/core/front-matter/read-mapping.ts';
import { splitFrontMatter } from '../src/core/front-matter/split-front-matter.ts';
import { headerFaults, type IntactFile } from './header-faults.ts';
import { findFixFault } from './is-fixed.ts';

const files = process.argv.slice(2).flatMap(readIntactFiles);
const fixStep = Number(process.env['FIX'] ?? 10);
console.log(`${files.length} files with a header that is right`);
console.log(`${'fault'.padEnd(44)} trials  same    share  fixed`);
for (const [fault, make] of Object.entries(headerFaults).filter(([name]) => name.includes(process.env['ONLY'] ?? ''))) {
  let [trials, same, shown, fixTrials, fixed] = [0, 0, 0, 0, 0];
  for (const { file, intact } of files) {
    const meant = structuredClone(intact);
    const damaged = make(meant);
    if (damaged === undefined) continue;
    trials++;
    if (trials % fixStep === 0) {
      fixTrials++;
      const wrong = findFixFault(file, new TextEncoder().encode(damaged));
      if (wrong === undefined) fixed++;
      else if (process.env['SHOW']) console.log(`  ${file}: ${wrong}`);
    }
    const read = readBack(damaged);
    const isSame = isDeepStrictEqual(plain(read.values), plain(meant.values)) && read.body.trim() === meant.body.trim();
    if (isSame) same++;
    else if (process.env['SHOW'] && shown++ < Number(process.env['SHOW'])) show(file, damaged, read, meant);
  }
  const share = trials === 0 ? '–' : `${((100 * same) / trials).toFixed(2)} %`;
  console.log(
    `${fault.padEnd(44)} ${String(trials).padStart(6)} ${String(same).padStart(5)} ${share.padStart(9)}  ${fixed} of ${fixTrials}`,
  );
}

function readBack(text: string): { values: Record<string, unknown>; body: string } {
  const decoded = decode(new TextEncoder().encode(text));
  const { header, headerLine, body } = splitFrontMatter(decoded.kind === 'text' ? decoded.text : '');
  const { fields } = parseHeader(header ?? '', headerLine);
  return { values: Object.fromEntries([...fields].map(([key, { value }]) => [key, value])), body };
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function show(
  file: string,
  damaged: string,
  read: { values: Record<string, unknown>; body: string },
  meant: IntactFile,
) {
  console.log(`  ${file}`);
  console.log(
    damaged
      .split('\n')
      .slice(0, 12)
      .map((line) => `    | ${line.slice(0, 150)}`)
      .join('\n'),
  );
  for (const key of new Set([...Object.keys(read.values), ...Object.keys(meant.values)])) {
    const [one, other] = [plain(read.values[key]), plain(meant.values[key])];
    if (!isDeepStrictEqual(one, other)) {
      console.log(
        `    ${key}: ${JSON.stringify(one)?.slice(0, 200)}\n    meant: ${JSON.stringify(other)?.slice(0, 200)}`,
      );
    }
  }
  if (read.body.trim() !== meant.body.trim()) console.log(`    body: ${JSON.stringify(read.body.slice(0, 150))}`);
}

function readIntactFiles(folder: string): { file: string; intact: IntactFile }[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:md|txt)$/.test(file));
  return names.sort().flatMap((file) => {
    const decoded = decode(readFileSync(join(folder, file)));
    const match = decoded.kind === 'text' ? /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(decoded.text) : null;
    const values = readMapping(match?.[1] ?? '');
    if (!match || !values) return [];
    return [
      {
        file,
        intact: { header: (match[1] ?? '').split('\n'), body: match[2] ?? '', values: Object.fromEntries(values) },
      },
    ];
  });
}
