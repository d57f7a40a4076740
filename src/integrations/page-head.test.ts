import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPageHead } from './page-head.ts';

const head = (description: string) =>
  `<!doctype html><html><head><meta name="description" content="${description}">` +
  '<link rel="canonical" href="https://a.example/?x=1&amp;y"><link rel="alternate" hreflang="fr" href="/fr/"></head>' +
  '<body><meta name="robots" content="noindex"></body></html>';

for (const words of ['Plain words.', 'Ends a </head> early', 'a > b', '<meta name=robots content=noindex>']) {
  test(`a page is read to the end of its head, whatever an author says: ${words}`, () => {
    assert.deepEqual(readPageHead(head(words)), {
      canonical: 'https://a.example/?x=1&y',
      isHidden: false,
      alternates: [['fr', '/fr/']],
    });
  });
}
