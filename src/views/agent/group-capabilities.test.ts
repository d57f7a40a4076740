import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Capability } from '../../core/schema.ts';
import { groupCapabilities } from './group-capabilities.ts';

const shown = (capabilities: Capability[]) =>
  groupCapabilities(capabilities).map(({ group, members }) => [group, members.map(({ text }) => text)]);

test('capabilities are under their headings in the order of the file, also where a heading comes back', () => {
  assert.deepEqual(
    shown([
      { text: 'loose', from: 'list' },
      { text: 'one', group: 'A', from: 'list' },
      { text: 'two', group: 'B', from: 'list' },
      { text: 'three', group: 'A', from: 'list' },
    ]),
    [
      [undefined, ['loose']],
      ['A', ['one', 'three']],
      ['B', ['two']],
    ],
  );
});

test('what title and description say is shown where no list says it', () => {
  assert.deepEqual(
    shown([
      { text: 'Keeper of tides', id: 'tides', from: 'title' },
      { text: 'and of quays', id: 'quays', from: 'text' },
      { text: 'Tides', id: 'tides', group: 'A', from: 'list' },
    ]),
    [
      [undefined, ['and of quays']],
      ['A', ['Tides']],
    ],
  );
});
