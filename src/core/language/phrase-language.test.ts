import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../body/outline.ts';
import { createPhraseLanguage } from './phrase-language.ts';

const blocks = outline('Before\n\n# Phare\n\n- **Lampe** : feu\n- Radio\n\n## Night\n\n- Lamp control\n- Radio') ?? [];

test('a phrase is in the language of the section that it is in', () => {
  const languageOf = createPhraseLanguage(blocks, [undefined, 'en']);
  assert.deepEqual(['Lamp control', 'Lampe', 'Night'].map(languageOf), ['en', undefined, 'en']);
});

test('a phrase that is in sections of both languages, or in none, is of neither', () => {
  const languageOf = createPhraseLanguage(blocks, [undefined, 'en']);
  assert.deepEqual(['Radio', 'Elsewhere', 'amp'].map(languageOf), [undefined, undefined, undefined]);
});

test('what is above the first heading counts too', () => {
  assert.equal(createPhraseLanguage(blocks, [undefined, undefined], { opening: 'en' })('Before'), 'en');
});

test('what the summary says is in its language', () => {
  const languageOf = createPhraseLanguage(blocks, [undefined, undefined], { summary: 'en' }, 'Keeps lamps and gauges.');
  assert.deepEqual(['lamps', 'Lampe'].map(languageOf), ['en', undefined]);
});

test('a text in one language has no phrase in another', () => {
  assert.equal(createPhraseLanguage(blocks, [undefined, undefined])('Lamp control'), undefined);
});

test('phrases in other scripts are compared by their letters', () => {
  const chinese = outline('# A\n\n## B\n\n- 潮汐预报\n- 数据核对') ?? [];
  assert.equal(createPhraseLanguage(chinese, [undefined, 'zh'])('潮汐预报'), 'zh');
});
