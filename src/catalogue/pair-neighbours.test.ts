import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../core/body/outline.ts';
import { makeFingerprint } from '../core/fingerprint/make-fingerprint.ts';
import { lampKeeper, ropeMaker, surePair } from './fixtures/few-shared-words.ts';
import { pairVariants } from './pair-variants.ts';
import type { PairCandidate } from './pairing/pair-candidate.ts';

const sure = [
  surePair(1, 'gauge', 'jauge'),
  surePair(2, 'buoy', 'bouée'),
  surePair(3, 'anchor', 'ancre'),
  surePair(4, 'winch', 'treuil'),
  surePair(5, 'barge', 'péniche'),
];

/** Files that teach that `design/` is `conception/`, each pair in a row. */
const known = [
  ...both('design/gauge-reader', 'conception/lecteur-de-jauge', sure[0]),
  ...both('design/buoy-reader', 'conception/lecteur-de-bouee', sure[1]),
];
const knownPairs = [
  'conception/lecteur-de-bouee design/buoy-reader',
  'conception/lecteur-de-jauge design/gauge-reader',
];

const lamp = file('design/lamp-keeper', 'en', lampKeeper.en);
const lampe = file('conception/gardien-du-feu', 'fr', lampKeeper.fr);
const rope = file('design/rope-maker', 'en', ropeMaker.en);
const corde = file('conception/cordier', 'fr', ropeMaker.fr);

test('files that share few words are no pair by themselves', () => {
  assert.deepEqual(pairsOf([lamp, lampe]), []);
  assert.deepEqual(pairsOf([lamp, lampe, rope, corde]), []);
});

test('neighbours that are paired speak for those that are left', () => {
  const found = pairVariants([...known, lamp, lampe, rope, corde]);
  assert.deepEqual(
    found.map(({ ids }) => ids.toSorted().join(' ')).sort(),
    [...knownPairs, 'conception/cordier design/rope-maker', 'conception/gardien-du-feu design/lamp-keeper'].sort(),
  );
  for (const { ids, evidence, confidence } of found) {
    const isLeft = ids.some((id) => id === lamp.id || id === rope.id);
    assert.equal(evidence.neighbours, isLeft ? 2 : undefined);
    if (isLeft) assert.ok(evidence.shared < 3 && confidence < 0.8, `${evidence.shared} ${confidence}`);
  }
});

test('the order of the files changes nothing', () => {
  const files = [...known, lamp, lampe, rope, corde];
  assert.deepEqual(pairsOf(files.toReversed()), pairsOf(files));
});

test('neighbours of other folders do not speak', () => {
  const elsewhere = [
    file('build/lamp-keeper', 'en', lampKeeper.en),
    file('conception/gardien-du-feu', 'fr', lampKeeper.fr),
  ];
  assert.deepEqual(pairsOf([...known, ...elsewhere]), knownPairs);
  const otherSource = { ...lampe, place: { source: 'more', file: 'conception/gardien-du-feu.md' } };
  assert.deepEqual(pairsOf([...known, lamp, otherSource]), knownPairs);
});

test('a file whose translation is not there stays alone, also where it is the last one on its side', () => {
  assert.deepEqual(pairsOf([...known, lampe, rope]), knownPairs);
  assert.deepEqual(pairsOf([...known, lampe]), knownPairs);
  assert.deepEqual(pairsOf([...known, lamp, corde]), knownPairs);
});

test('a folder that is two folders of the other language is both, and one that is met by chance is not', () => {
  const split = [
    ...both('design/winch-reader', 'dessin/lecteur-de-treuil', sure[3]),
    ...both('design/barge-reader', 'dessin/lecteur-de-peniche', sure[4]),
  ];
  const splitPairs = ['design/barge-reader dessin/lecteur-de-peniche', 'design/winch-reader dessin/lecteur-de-treuil'];
  const inSecond = file('dessin/cordier', 'fr', ropeMaker.fr);
  assert.deepEqual(
    pairsOf([...known, ...split, lamp, lampe, rope, inSecond]),
    [
      ...knownPairs,
      ...splitPairs,
      'conception/gardien-du-feu design/lamp-keeper',
      'design/rope-maker dessin/cordier',
    ].sort(),
  );
  // One pair of five leads from `design` to `tri`: the others say where its files are.
  const many = sure.slice(0, 4).flatMap((pair, at) => both(`design/reader-${at}`, `conception/lecteur-${at}`, pair));
  const strayed = both('design/barge-reader', 'tri/lecteur-de-peniche', sure[4]);
  const found = pairsOf([...many, ...strayed, lamp, file('tri/gardien-du-feu', 'fr', lampKeeper.fr)]);
  assert.equal(found.length, 5);
  assert.ok(!found.some((pair) => pair.includes('lamp-keeper')));
});

test('of copies that lie side by side none is taken', () => {
  const copy = file('design/lamp-keeper-two', 'en', lampKeeper.en.replace('Lend the key', 'Lend the key to anybody'));
  assert.deepEqual(pairsOf([...known, lamp, copy, lampe]), knownPairs);
  const copie = file('conception/gardien-du-feu-bis', 'fr', lampKeeper.fr.replace('Prêter la clé', 'Prêter vos clés'));
  assert.deepEqual(pairsOf([...known, lamp, lampe, copie]), knownPairs);
});

test('a file that looks as much like a paired one is not paired', () => {
  // The original of this translation has it already; its copy is what is left.
  const left = file('conception/autre-veilleur', 'fr', lampKeeper.fr.replace('Gardien de la lampe', 'Veilleur'));
  assert.deepEqual(pairsOf([...known, lamp, lampe, left, rope]), knownPairs);
});

test('a copy with a translated heading is no translation, whatever its neighbours are', () => {
  const copy = file('conception/gardien-du-feu', 'fr', lampKeeper.en.replace('What you do at dusk', 'Le soir'));
  assert.deepEqual(pairsOf([...known, lamp, copy]), knownPairs);
});

test('files of one language are no pair, whatever their folders say', () => {
  const twin = file('conception/lamp-keeper', 'en', lampKeeper.en);
  assert.deepEqual(pairsOf([...known, lamp, twin]), knownPairs);
});

test('words that mean the same in paths that are paired speak for others', () => {
  // Cut to a few parts, outlines alone are alike by chance.
  const cut = (text: string) => text.split('\n').slice(0, 18).join('\n');
  const [short, courte] = [cut(lampKeeper.en), cut(lampKeeper.fr)];
  const named = [file('design/lantern-reader', 'en', short), file('conception/lecteur-de-lanterne', 'fr', courte)];
  const unnamed = [file('design/dusk', 'en', short), file('conception/soir', 'fr', courte)];
  assert.equal(pairsOf([...known, ...named, rope]).length, 3);
  assert.deepEqual(pairsOf([...known, ...unnamed, rope]), knownPairs);
});

test('a name in the folder of a file with a fixed name counts', () => {
  const inFolders = [...known, lamp, lampe].map((each) => ({
    ...each,
    place: { source: '', file: `${each.id}/SKILL.md` },
  }));
  assert.deepEqual(pairsOf(inFolders), [...knownPairs, 'conception/gardien-du-feu design/lamp-keeper'].sort());
});

test('where a hundred files are left on both sides neighbours say nothing', () => {
  const many = Array.from({ length: 100 }, (_, index) => [
    file(`design/x${index}`, 'en', `${lampKeeper.en}\n${'again '.repeat(index)}`),
    file(`conception/y${index}`, 'fr', `${lampKeeper.fr}\n${'encore '.repeat(index)}`),
  ]).flat();
  assert.deepEqual(pairsOf([...known, ...many]), knownPairs);
});

function both(english: string, french: string, texts?: { en: string; fr: string }): PairCandidate[] {
  return [file(english, 'en', texts?.en ?? ''), file(french, 'fr', texts?.fr ?? '')];
}

function file(id: string, language: string, body: string): PairCandidate {
  return {
    id,
    language,
    name: '',
    fingerprint: makeFingerprint(outline(body) ?? []),
    place: { source: '', file: `${id}.md` },
  };
}

function pairsOf(files: PairCandidate[]): string[] {
  return pairVariants(files)
    .map(({ ids }) => ids.toSorted().join(' '))
    .sort();
}
