import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorInView, counterpartOf, type View } from './section-in-view.ts';

const anchors = [
  { id: 'summary', top: -900 },
  { id: 'examples', top: -600 },
  { id: 'example-1', top: -500 },
  { id: 'example-2', top: 40 },
  { id: 'copied-text', top: 60 },
  { id: 'capabilities', top: 700 },
  { id: 'instructions', top: 1400 },
  { id: 'i-gauges', top: 1500 },
];
const view: View = { hash: '', anchors, height: 600, isAtTop: false };

test('the hash of the address is kept where its place is in the window', () => {
  assert.equal(anchorInView({ ...view, hash: 'example-2' }), 'example-2');
});

test('a reader who has moved on from the hash takes along what is being read', () => {
  assert.equal(anchorInView({ ...view, hash: 'summary' }), 'example-2');
  assert.equal(anchorInView({ ...view, hash: 'i-gauges' }), 'example-2');
});

test('a reader who went up to the controls keeps the hash', () => {
  assert.equal(anchorInView({ ...view, hash: 'i-gauges', isAtTop: true }), 'i-gauges');
  assert.equal(anchorInView({ ...view, isAtTop: true }), '');
});

test('a hash that leads nowhere is kept', () => {
  assert.equal(anchorInView({ ...view, hash: 'elsewhere' }), 'elsewhere');
});

test('without a hash the section at the reading line is taken', () => {
  assert.equal(anchorInView(view), 'example-2');
  assert.equal(anchorInView({ ...view, height: 90 }), 'example-1');
});

test('headings of the instructions are places too', () => {
  const scrolled = anchors.map(({ id, top }) => ({ id, top: top - 1490 }));
  assert.equal(anchorInView({ ...view, anchors: scrolled }), 'i-gauges');
});

test('the beginning of a page needs no hash', () => {
  assert.equal(anchorInView({ ...view, anchors: [{ id: 'summary', top: 50 }] }), '');
  assert.equal(anchorInView({ ...view, anchors: [{ id: 'summary', top: 300 }] }), '');
});

const headings = ['instructions', 'i-title', 'i-gauges', 'i-only-here', 'i-alarms'].map((id) => ({ id }));
const counterparts = { 'i-gauges': 'i-maregraphes', 'i-alarms': 'i-alertes' };

for (const [anchor, expected] of [
  ['', ''],
  ['example-2', 'example-2'],
  ['i-gauges', 'i-maregraphes'],
  ['i-only-here', 'i-maregraphes'],
  ['i-title', 'instructions'],
  ['i-unknown', 'instructions'],
] as const) {
  test(`"${anchor}" leads to "${expected}" in the other language`, () => {
    assert.equal(counterpartOf(anchor, headings, counterparts), expected);
  });
}

test('where the other page shows the same text, its headings are the same', () => {
  assert.equal(counterpartOf('i-gauges', headings, undefined), 'i-gauges');
});

test('a heading that is called like something of every object has no counterpart', () => {
  assert.equal(counterpartOf('i-constructor', [{ id: 'i-constructor' }], {}), 'instructions');
});
