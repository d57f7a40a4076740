import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namespaceAnchors } from './namespace-anchors.ts';

test('anchors and the links to them begin with the language', () => {
  assert.equal(
    namespaceAnchors('<h3 id="i-a" lang="en">A</h3><p><a href="#i-a">see</a></p>', 'fr'),
    '<h3 id="fr-i-a" lang="en">A</h3><p><a href="#fr-i-a">see</a></p>',
  );
});

test('what an author wrote stays', () => {
  const html = '<p>&lt;h3 id="i-a"> <a href="https://example.org/#i-a" rel="nofollow">#i-a</a></p>';
  assert.equal(namespaceAnchors(html, 'fr'), html);
});
