import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pairing } from '../../core/schema.ts';
import { translator } from '../../i18n/translate.ts';
import { pairingWords } from './pairing-words.ts';

const detected: Pairing = {
  how: 'detected',
  confidence: 0.97,
  evidence: { sameTools: true, headings: 14, sharedTerms: 61 },
};

test('says by what a pair was found, in the language of the reader', () => {
  assert.equal(
    pairingWords(detected, translator('en')),
    'Paired by content, 0.97: same tools, 14 headings, 61 shared terms.',
  );
  assert.equal(
    pairingWords(detected, translator('fr')),
    'Rapprochées par leur contenu, 0,97\u00a0: mêmes outils, 14 titres, 61 termes communs.',
  );
});

test('says that the neighbours of two files had to speak for them', () => {
  const evidence = { sameTools: false, headings: 9, sharedTerms: 1, neighbours: 12 };
  const found: Pairing = { how: 'detected', confidence: 0.78, evidence };
  assert.equal(
    pairingWords(found, translator('en')),
    'Paired by content, 0.78: different tools, 9 headings, 1 shared term, 12 other pairs in the same folders.',
  );
  assert.equal(
    pairingWords({ ...found, evidence: { ...evidence, neighbours: 1 } }, translator('fr')),
    'Rapprochées par leur contenu, 0,78\u00a0: outils différents, 9 titres, 1 terme commun, 1 autre paire dans les mêmes dossiers.',
  );
});

test('says who put languages together where nothing was to be found', () => {
  assert.match(pairingWords({ how: 'path', confidence: 1 }, translator('en')), /paths/);
  assert.match(pairingWords({ how: 'declared', confidence: 1 }, translator('fr')), /en-têtes/);
});
