import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentRecord } from '../../catalogue/catalogue.ts';
import { renderInstructions } from '../../core/render/render-instructions.ts';
import { linkRecord } from './link-record.ts';

const html = renderInstructions('[a](b.md) [c](b.md#x) [d](e.md)', [], () => undefined);
const links = [
  { target: 'file:b.md', id: 'b' },
  { target: 'file:b.md#x', id: 'b', anchors: { en: 'i-x', fr: '' } },
];
const record = { rendered: { en: { html, links, header: '', changed: null } } } as unknown as AgentRecord;
const dead = '<span class="no-link">d (e.md)</span></p>\n';

test('links lead to the page of the agent in the language of the reader, below the base', () => {
  const linked = linkRecord(record, 'en', (address) => `/base${address}`).rendered['en']?.html;
  assert.equal(
    linked?.trim(),
    `<p><a href="/base/en/agents/b/">a</a> <a href="/base/en/agents/b/#i-x">c</a> ${dead}`.trim(),
  );
});

test('a heading that the text in that language has not is left out', () => {
  const linked = linkRecord(record, 'fr', (address) => address).rendered['en']?.html;
  assert.equal(linked?.trim(), `<p><a href="/fr/agents/b/">a</a> <a href="/fr/agents/b/">c</a> ${dead}`.trim());
});
