/** Work that is done for each line or heading of a file grows with their number, and not with its square. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthOf } from '../fixtures/count-work.ts';
import { createAnchors, nameHeadings } from './anchors.ts';
import { misread } from './repair/code-pages.ts';
import { repairEncoding } from './repair/repair-encoding.ts';

test('growth is near two for a pass over a list, and near four for one within another', () => {
  const list = (size: number) => Array.from({ length: size }, (_, at) => at);
  assert.ok(growthOf((size) => list(size).map((at) => new Set([at]).has(at)), 300) < 2.2);
  assert.ok(growthOf((size) => list(size).map((at) => list(size).indexOf(at)), 300) > 3.5);
});

const damaged = misread('windows-1252', 'Été déjà là, à l’école — « prêt »');
const lines: [what: string, line: string][] = [
  ['damaged lines', `${damaged}\n`],
  ['one damaged line', `${damaged} `],
  ['lines damaged twice', `${misread('windows-1252', damaged)}\n`],
  ['lines in Mac Roman', `${misread('macintosh', 'Été déjà là')}\n`],
  ['sound lines', 'Été déjà là, à l’école\n'],
  ['damage in code', `\`${misread('windows-1252', 'é')}\` `],
  ['lead bytes alone', 'Ã'],
];

for (const [what, line] of lines) {
  test(`twice as much text takes twice the work: ${what}`, () => {
    const growth = growthOf((size) => repairEncoding(line.repeat(size)), 400);
    assert.ok(growth < 2.2, String(growth));
  });
}

const headings: [what: string, name: (at: number) => string][] = [
  ['alike', () => 'Rules'],
  ['all different', (at) => `Rule ${at} of the house`],
  ['numbered as the anchors of others are', (at) => (at % 2 ? 'Rules' : `Rules ${at}`)],
  ['alike in Latin letters alone', (at) => `API ${String.fromCodePoint(0x4e00 + (at % 900))}`],
  ['of nothing that ASCII has', () => '🏗️'],
];

for (const [what, name] of headings) {
  test(`twice as many headings take twice the work: ${what}`, () => {
    const listOf = (size: number) => Array.from({ length: size }, (_, at) => name(at));
    const anchors = growthOf((size) => listOf(size).map(createAnchors(listOf(size))), 400);
    const names = growthOf((size) => nameHeadings(listOf(size).map((text) => ({ text, anchor: 'i-a' }))), 400);
    assert.ok(anchors < 2.2 && names < 2.2, `${anchors} ${names}`);
  });
}
