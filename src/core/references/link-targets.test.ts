import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileTarget, findWikiLinks, parseTarget } from './link-targets.ts';

const file = (name: string, heading = '') => ({ kind: 'file', name, heading });

const addresses: [address: string, target: object][] = [
  ['tide-clerk.md', file('tide-clerk.md')],
  ['./tide-clerk.md', file('./tide-clerk.md')],
  ['../quay/clerk.md#at-dawn', file('../quay/clerk.md', 'at-dawn')],
  ['/quay/clerk.md', file('/quay/clerk.md')],
  ['old%20clerk%20%28retired%29.md', file('old clerk (retired).md')],
  ['old clerk (retired).md', file('old clerk (retired).md')],
  ['100%.md#%zz', file('100%.md', '%zz')],
  ['clerk%2523.md', file('clerk%23.md')],
  ['clerk%23.md', file('clerk#.md')],
  ['clerk.md?plain=1#a%20b#c', file('clerk.md', 'a b#c')],
  ['%2e%2e/%2E%2E%2fclerk.md', file('../../clerk.md')],
  ['\ud800.md', file('\ufffd.md')],
  ['pêcheur.md', file('pêcheur.md')],
];

for (const [address, target] of addresses) {
  test(`${JSON.stringify(address)} names a file`, () => {
    const written = fileTarget(address) ?? '';
    assert.deepEqual(parseTarget(written), target);
    assert.match(written, /^file:[\w.!~*'()%-]+(?:#[\w.!~*'()%-]+)?$/);
  });
}

const elsewhere = ['https://b.org', 'JavaScript:alert(1)', 'mailto:a@b.org', '//b.org/x.md', '#at-dawn', '?x', ''];

for (const address of elsewhere) {
  test(`${JSON.stringify(address)} names no file`, () => assert.equal(fileTarget(address), undefined));
}

const wiki: [text: string, name: string, heading: string, label: string][] = [
  ['[[tide-clerk]]', 'tide-clerk', '', 'tide-clerk'],
  ['[[ Tide Clerk ]]', 'Tide Clerk', '', 'Tide Clerk'],
  ['[[tide-clerk|the clerk]]', 'tide-clerk', '', 'the clerk'],
  ['[[tide-clerk#At dawn|at dawn]]', 'tide-clerk', 'At dawn', 'at dawn'],
  ['[[écluse]]', 'écluse', '', 'écluse'],
];

for (const [text, name, heading, label] of wiki) {
  test(`${text} names an agent`, () => {
    const [found, ...others] = findWikiLinks(`See ${text}.`);
    assert.ok(found && others.length === 0);
    assert.deepEqual([found.start, found.end, found.label], [4, 4 + text.length, label]);
    assert.deepEqual(parseTarget(found.target), { kind: 'name', name, heading });
  });
}
