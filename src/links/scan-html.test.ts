import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanHtml } from './scan-html.ts';

const cases: [html: string, links: string[], ids: string[]][] = [
  ['<a href="/x/?a=1&amp;b=2#y">', ['/x/?a=1&b=2#y'], []],
  ["<a\n href='a'  id=b>", ['a'], ['b']],
  ['<A HREF = "a" ID = "&#233;&#xe9;">', ['a'], ['éé']],
  ['<a href="?a=1&copy=2&amp;b=&eacute;&period;">', ['?a=1&copy=2&b=é.'], []],
  ['<img src=a.png srcset="b.png 1x, c.png 2x"/>', ['a.png', 'b.png', 'c.png'], []],
  ['<meta http-equiv="refresh" content="0; url=/en/">', ['/en/'], []],
  ['<meta name="description" content="see url=/en/">', [], []],
  ['<a name="old"></a><p name="p">', [], ['old']],
  ['<!-- <a href="no"> --><a href="yes">', ['yes'], []],
  ['<script src="/x.js">"<a href=no>"</script><a href="yes">', ['/x.js', 'yes'], []],
  ['<p>1 < 2 and href="no" id="no"</p>', [], []],
  ['<p title="<a href=no>" data-x=\'>\' id="i">', [], ['i']],
  ['<svg><use href="#shape"/></svg>', ['#shape'], []],
  ['<a href="one" href>', ['one', ''], []],
  ['<a href="never closed', [], []],
  ['<a <b href="x">', ['x'], []],
  ['<', [], []],
  ['<a href=', [''], []],
];

for (const [html, links, ids] of cases) {
  test(`links and ids of ${JSON.stringify(html)}`, () => {
    const page = scanHtml(html);
    assert.deepEqual([[...page.links], [...page.ids]], [links, ids]);
  });
}

test('the work is linear in the page', () => {
  for (const part of ['<a ', '<!--', '<', '<a href="', '<script>', '<a b=', '&', '<title></titl']) {
    assert.ok(scanHtml(part.repeat(200_000)).links.size < 2, part);
  }
});
