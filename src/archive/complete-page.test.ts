import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completePage } from './complete-page.ts';
import { marks } from './download-marks.ts';

const page = `<h2>A</h2><p data-archive-case="site"><a href="/x-${marks.hash}.zip">get</a> ${marks.size}</p><p data-archive-case="copy">here</p><ul><li>b</li><li data-archive-case="kept">${marks.kept} <ul><li>c</li></ul></li><li data-archive-case="indexed">${marks.indexed}</li></ul>`;

test('of the cases, those that hold are left, whole', () => {
  assert.equal(
    completePage(page, ['site'], { hash: 'abc', size: '1 MB' }),
    '<h2>A</h2><p data-archive-case="site"><a href="/x-abc.zip">get</a> 1 MB</p><ul><li>b</li></ul>',
  );
  assert.equal(
    completePage(page, ['copy', 'kept'], { kept: '5,000' }),
    '<h2>A</h2><p data-archive-case="copy">here</p><ul><li>b</li><li data-archive-case="kept">5,000 <ul><li>c</li></ul></li></ul>',
  );
});

test('a page without cases is as it was, and a value is text', () => {
  assert.equal(completePage('<p>a</p>', [], {}), '<p>a</p>');
  assert.equal(completePage(`<p>${marks.size}</p>`, [], { size: '<b>' }), '<p>&lt;b&gt;</p>');
});
