import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePage, type PageText } from './page-text.ts';

for (const [locale, text, words] of [
  ['en', undefined, 'English: this page in English'],
  ['en', { code: 'en', mixed: [] }, 'English: this page in English'],
  ['en', { code: 'fr', mixed: [] }, 'English: the page in English, the agent’s text in French'],
  ['en', { code: 'en', mixed: ['fr'] }, 'English: this page in English, some sections in French'],
  ['fr', { code: 'en', mixed: [] }, 'Français\u00a0: la page en français, le texte de l’agent en anglais'],
  ['fr', { code: 'fr', mixed: ['en'] }, 'Français\u00a0: cette page en français, certaines sections en anglais'],
  ['fr', { code: 'und', mixed: [] }, 'Français\u00a0: la page en français, le texte de l’agent en langue inconnue'],
] as ['en' | 'fr', PageText | undefined, string][]) {
  test(`a link to a page in ${locale} with ${text ? `${text.code} ${text.mixed}` : 'no text of its own'} says so`, () => {
    assert.equal(describePage(locale, text), words);
  });
}
