import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSearch } from './describe-search.ts';

const labels: Record<string, string> = { bash: 'Bash', 'api-design': 'Conception d’API' };

for (const [search, address, words] of [
  ['', '', ''],
  ['?q=+s%C3%A9curit%C3%A9+', '?q=s%C3%A9curit%C3%A9', 'sécurité'],
  ['?tool=bash&q=a&capability=api-design', '?q=a&capability=api-design&tool=bash', 'a, Conception d’API, Bash'],
  ['?tool=nobody-has-it', '?tool=nobody-has-it', 'nobody-has-it'],
  ['?sort=name', '?sort=name', ''],
  ['?from=mail&q=x', '?q=x', 'x'],
] as const) {
  test(`${search || 'the whole catalogue'} is shared as "${words}"`, () => {
    assert.deepEqual(
      describeSearch(search, (_facet, value) => labels[value]),
      { search: address, words },
    );
  });
}
