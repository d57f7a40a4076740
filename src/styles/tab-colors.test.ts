import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { badgeColors } from '../exports/badge/badge-svg.ts';
import { cardColors } from '../share-pictures/lay-out-card.ts';
import { tabColors } from './tab-colors.ts';

const read = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
const colours = (css: string) =>
  new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, day, night]) => [name, [day, night]]),
  );
const tokens = colours(read('tokens.css'));

test('pictures have the colours of the pages', () => {
  for (const [tab, colour] of Object.entries(tabColors)) assert.equal(colour, tokens.get(tab)?.[0], tab);
  assert.equal(Object.keys(tabColors).length, [...tokens.keys()].filter((name) => name?.startsWith('tab-')).length);
  const { card, ink, pencil, edge, rule } = badgeColors;
  const names = { card, ink, pencil, 'firm-line': edge, 'ruled-red': rule };
  for (const [name, colour] of Object.entries(names)) assert.equal(colour, tokens.get(name)?.[0], name);
});

test('so have share pictures', () => {
  const { ruledBlue, ruledRed, ...others } = cardColors;
  const names = { 'ruled-blue': ruledBlue, 'ruled-red': ruledRed, ...others };
  for (const [name, colour] of Object.entries(names)) assert.equal(colour, tokens.get(name)?.[0], name);
});

test('a card in a frame has the colours of the pages, by day and by night', () => {
  const css = read('embed.css');
  const named = colours(css);
  for (const [name, role] of [
    ['rule', 'ruled-blue'],
    ['rule-head', 'ruled-red'],
  ] as const)
    assert.deepEqual(named.get(name), tokens.get(role), name);
  for (const name of ['card', 'ink', 'pencil', 'blue-ink', 'line', 'tab-plain'])
    assert.deepEqual(named.get(name), tokens.get(name), name);
  const tabs = [...css.matchAll(/\.(tab-\w+) \{\n {2}--tab: light-dark\((#\w+), (#\w+)\);/g)];
  for (const [, tab, day, night] of tabs) assert.deepEqual([day, night], tokens.get(tab), tab);
  assert.equal(tabs.length, Object.keys(tabColors).length - 1);
});
