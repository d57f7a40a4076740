import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from './outline.ts';
import { anchorAt, headingAnchors } from './section-anchors.ts';

test('a line has the anchor of the heading above it, also of one in an item of a list', () => {
  const anchors = headingAnchors(outline('a\n\n# Quay\n\n- x\n\n  ## Tide\n\n  y\n\n# Quay\n') ?? []);
  assert.deepEqual([...anchors.values()], ['i-quay', 'i-tide', 'i-quay-2']);
  assert.deepEqual(
    [1, 3, 5, 9, 11].map((line) => anchorAt(anchors, line)),
    [undefined, 'i-quay', 'i-quay', 'i-tide', 'i-quay-2'],
  );
});
