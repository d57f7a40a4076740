import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type AnswerHead, buildOfPage, isOfKind, isWhole, typeOf } from './answers.ts';

const answer = (contentType: string, other: Partial<AnswerHead> = {}): AnswerHead => {
  return {
    status: 200,
    type: 'basic',
    redirected: false,
    headers: new Headers({ 'content-type': contentType }),
    ...other,
  };
};

const cases: [what: string, answer: AnswerHead, address: string, isKept: boolean][] = [
  ['a page', answer('text/html; charset=utf-8'), '/en/agents/x/', true],
  ['a script', answer('application/javascript'), '/_astro/x.js', true],
  ['a file that the host knows no type for', answer(''), '/pagefind/en/1/index/x.pf_index', true],
  ['a log-in page for a script', answer('text/html'), '/_astro/x.js', false],
  ['a log-in page for a part of the index', answer('TEXT/HTML'), '/pagefind/en/1/index/x.pf_index', false],
  ['something else for a page', answer('text/plain'), '/en/', false],
  ['an error', answer('text/html', { status: 500 }), '/en/', false],
  ['a part of a file', answer('text/html', { status: 206 }), '/en/', false],
  ['what another address answered', answer('text/html', { redirected: true }), '/en/', false],
  ['what another site answered', answer('text/html', { type: 'opaque' }), '/en/', false],
];

for (const [what, given, address, isKept] of cases) {
  test(`${what} is ${isKept ? '' : 'not '}kept`, () => assert.equal(isOfKind(given, address), isKept));
}

const page = '<!DOCTYPE html><meta name="agentheque-build" content="0123456789abcdef"><p>Text</p></html>';

test('a page that was cut short is of no build', () => {
  assert.equal(buildOfPage(`${page}\n`), '0123456789abcdef');
  const withScript = `${page}<script type="module" src="/_astro/x.js"></script>`;
  assert.equal(buildOfPage(withScript), '0123456789abcdef');
  assert.equal(buildOfPage(withScript.slice(0, -3)), undefined);
  for (const length of [page.length - 1, 80, 0]) assert.equal(buildOfPage(page.slice(0, length)), undefined);
  assert.equal(buildOfPage('<html>Log in</html>'), undefined);
});

test('a file of the search that was cut short is not whole', async () => {
  const packed = new Uint8Array(gzipSync('pagefind_dcd and more'));
  const json = new TextEncoder().encode('{"a":[1]}');
  assert.equal(await isWhole(packed, '/pagefind/en/1/index/x.pf_index'), true);
  assert.equal(await isWhole(packed.slice(0, -9), '/pagefind/en/1/index/x.pf_index'), false);
  assert.equal(await isWhole(json, '/search/files/1/catalogue.json'), true);
  assert.equal(await isWhole(json.slice(0, -1), '/search/files/1/catalogue.json'), false);
  assert.equal(await isWhole(json, '/pagefind/en/1/pagefind.js'), false, 'nothing says that it is');
});

test('what comes out of a pack has the type of its name, and files of agents are text', () => {
  assert.equal(typeOf('/en/agents/x/'), 'text/html; charset=utf-8');
  assert.equal(typeOf('/files/en/x.json'), 'text/plain; charset=utf-8');
  assert.equal(typeOf('/files/en/x.html'), 'text/plain; charset=utf-8');
  assert.equal(typeOf('/_astro/x.js'), 'text/javascript; charset=utf-8');
  assert.equal(typeOf('/pagefind/en/1/x.pf_meta'), 'application/octet-stream');
});
