import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, languageTag, textLanguage } from './foreign-language.ts';

test('a part says its language and direction where they are not those around it', () => {
  assert.deepEqual(textLanguage('en', 'en'), {});
  assert.deepEqual(textLanguage('fr', 'en'), { lang: 'fr' });
  assert.deepEqual(textLanguage('ar', 'en'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(textLanguage('en', 'ar'), { lang: 'en', dir: 'ltr' });
  assert.deepEqual(textLanguage('und', 'en'), { lang: '', dir: 'auto' });
});

test('the tag of a text says more than its language where its file does', () => {
  assert.equal(languageTag({ code: 'zh', how: 'path', mixed: [] }), 'zh');
  assert.equal(languageTag({ code: 'zh', tag: 'zh-hant', how: 'path', mixed: [] }), 'zh-hant');
  assert.deepEqual(textLanguage('zh-hant', 'en'), { lang: 'zh-hant' });
  assert.deepEqual(textLanguage('ar-eg', 'en'), { lang: 'ar-eg', dir: 'rtl' });
  assert.deepEqual(textLanguage('en-us', 'en'), {});
});

test('letters of another direction than the language have their own', () => {
  assert.deepEqual(textLanguage('en', 'en', 'שלום'), { dir: 'rtl' });
  assert.deepEqual(textLanguage('ar', 'ar', 'Claude'), { dir: 'ltr' });
  assert.deepEqual(textLanguage('ar', 'en', 'Claude'), { lang: 'ar' });
  assert.deepEqual(textLanguage('ar', 'en', 'Claude يراجع'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(textLanguage('en', 'en', 'Say hello.'), {});
  assert.deepEqual(textLanguage('und', 'en', 'Say hello.'), { lang: '', dir: 'auto' });
});

test('on a page from left to right, only the other direction is said', () => {
  assert.deepEqual(
    [directionOf('ar'), directionOf('fr'), directionOf(''), directionOf(undefined)],
    ['rtl', undefined, 'auto', undefined],
  );
  assert.deepEqual([directionOf(undefined, 'שלום'), directionOf('ar', 'Claude')], ['rtl', undefined]);
});
