import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLocale } from './choose-locale.ts';

const cases: [words: string[], env: Record<string, string>, locale: string][] = [
  [[], {}, 'en'],
  [[], { LANG: 'fr_FR.UTF-8' }, 'fr'],
  [[], { LANG: 'fr_CA' }, 'fr'],
  [[], { LANG: 'C.UTF-8' }, 'en'],
  [[], { LANG: 'de_DE.UTF-8' }, 'en'],
  [[], { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
  [[], { LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'en_US' }, 'fr'],
  [['check', '--lang', 'en'], { LANG: 'fr_FR' }, 'en'],
  [['check', '--lang=fr'], {}, 'fr'],
  [['check', '--lang', 'de'], { LANG: 'fr_FR' }, 'fr'],
];

for (const [words, env, locale] of cases) {
  test(`${JSON.stringify(words)} with ${JSON.stringify(env)} is spoken to in ${locale}`, () => {
    assert.equal(chooseLocale(words, env), locale);
  });
}
