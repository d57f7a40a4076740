import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rewriteStyle } from './rewrite-style.ts';

test('fonts lie beside a style, whatever the base of the site', () => {
  assert.equal(rewriteStyle('a{src:url(/_astro/f.woff2)}', '/'), 'a{src:url(f.woff2)}');
  assert.equal(rewriteStyle('a{src:url(/team/_astro/f.woff2)}', '/team/'), 'a{src:url(f.woff2)}');
});

test('pages do not move into each other', () => {
  const css = '@media (a){@view-transition{navigation:auto}}b{c:d}';
  assert.equal(rewriteStyle(css, '/'), '@media (a){}b{c:d}');
});
