import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageLinks } from './language-links.ts';

const cases: [string, Parameters<typeof languageLinks>, Record<string, string | undefined>][] = [
  ['the only language leads nowhere', ['en', 'x', ['pt'], 'pt'], { pt: undefined }],
  [
    'a language of the interface has its own page',
    ['en', 'x', ['en', 'fr'], 'en'],
    { en: undefined, fr: '/fr/agents/x/' },
  ],
  [
    'another language is beside the one that is shown',
    ['fr', 'x', ['en', 'fr', 'pt'], 'fr'],
    { en: '/en/agents/x/', fr: undefined, pt: '/fr/agents/x/side-by-side/fr-pt/' },
  ],
  [
    'of languages that the interface does not speak, each is beside the one that is shown',
    ['en', 'x', ['ar', 'pt', 'zh'], 'ar'],
    { ar: undefined, pt: '/en/agents/x/side-by-side/', zh: '/en/agents/x/side-by-side/ar-zh/' },
  ],
  [
    'a language that could not be told has a link as well',
    ['en', 'x', ['und', 'vi', 'zh'], 'und'],
    { und: undefined, vi: '/en/agents/x/side-by-side/vi-und/', zh: '/en/agents/x/side-by-side/zh-und/' },
  ],
];

for (const [title, given, links] of cases) {
  test(title, () => assert.deepEqual(Object.fromEntries(languageLinks(...given)), links));
}
