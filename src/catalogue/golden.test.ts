/**
 * Pairing on published files, where a copy of them lies beside the checkout: they belong to their authors and are not
 * part of this project. `golden/pairs.json` lists the files that are translations of each other, by their paths.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { outline } from '../core/body/outline.ts';
import { decode } from '../core/decode.ts';
import { makeFingerprint } from '../core/fingerprint/make-fingerprint.ts';
import { splitFrontMatter } from '../core/front-matter/split-front-matter.ts';
import { readLanguage } from '../core/language/read-language.ts';
import { readAgent } from '../core/read-agent.ts';
import { pairVariants } from './pair-variants.ts';
import type { PairCandidate } from './pairing/pair-candidate.ts';

interface GoldenPairs {
  /** Where the originals lie, and where their translations do. */
  collections: [string, string];
  pairs: [string, string][];
}

const folder = new URL('../../../shared/corpora/', import.meta.url);
const golden: GoldenPairs[] = JSON.parse(readFileSync(new URL('./golden/pairs.json', import.meta.url), 'utf8'));
const truth = golden.map(({ collections: [left, right], pairs }) =>
  pairs.map(([one, other]): [string, string] => [`${left}/${one}`, `${right}/${other}`]),
);
const isHere = existsSync(folder);
const options = { skip: isHere ? false : `the published files are not at ${folder.pathname}` };
const candidates = isHere ? listFiles().flatMap(toCandidate) : [];

test('finds at least 183 of 185 translations by what is in them alone, and nothing else', options, () => {
  const collections: string[] = golden[0]?.collections ?? [];
  const found = pairsOf(candidates.filter(({ id }) => collections.includes(id.split('/')[0] ?? '')));
  const expected = known(truth.slice(0, 1));
  assert.equal(expected.size, 185);
  assert.deepEqual(
    found.filter((pair) => !expected.has(pair)),
    [],
  );
  assert.ok(found.length >= 183, `${found.length} of 185`);
});

test('pairs nothing wrong in nineteen collections at once', options, () => {
  const expected = known(truth);
  const found = pairsOf(candidates);
  assert.deepEqual(
    found.filter((pair) => !expected.has(pair)),
    [],
  );
  assert.ok(found.length >= 190, `${found.length} of ${expected.size}`);
});

test('pairs nothing where every translation is in another collection', options, () => {
  const [pairs = []] = truth;
  // A derivative of this one is translated too, and is all that is left of it.
  const kept = pairs.filter(([one]) => !one.includes('backend-architect'));
  const left = new Set(kept.map((pair, index) => pair[index % 2]));
  const strangers = candidates.filter(({ id }) => left.has(id) || !truth.flat(2).includes(id));
  assert.ok(strangers.length > 1400);
  assert.deepEqual(pairsOf(strangers), []);
});

test(
  'finds by their neighbours translations that share no term, and no other where one side is not there',
  options,
  () => {
    const byPath = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const [pairs = []] = truth;
    const files = pairs.flatMap((pair, index): PairCandidate[] => {
      const both = pair.flatMap((path) => byPath.get(path) ?? []);
      // Of three pairs one is whole, one has no terms, and of one a single file is left.
      const bare = both.map((file) => ({ ...file, fingerprint: { ...file.fingerprint, terms: {} } }));
      return [both, bare, bare.slice(index % 2, (index % 2) + 1)][index % 3] ?? [];
    });
    const wrong = (list: string[]) => list.filter((pair) => !known(truth).has(pair));
    const found = pairVariants(files).filter(({ evidence }) => evidence.neighbours !== undefined);
    const named = found.map(({ ids }) => ids.toSorted().join('\n'));
    assert.deepEqual(wrong(named), []);
    assert.ok(found.every(({ evidence }) => evidence.shared === 0));
    assert.ok(found.length >= 40, `${found.length} of 62`);
  },
);

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const hasSeeds = existsSync(seeds);

test('finds the original, and not what was made of it', {
  skip: hasSeeds ? false : `no files at ${seeds.pathname}`,
}, () => {
  const files = readdirSync(seeds).map((file): PairCandidate => {
    const read = readAgent({ source: '', file, bytes: readFileSync(new URL(file, seeds)), sha256: '' }, () => []);
    assert.ok(read.kind === 'agent');
    const { variant, fingerprint } = read;
    return { id: file.slice(0, 3), language: variant.language.code, name: variant.name, fingerprint };
  });
  assert.deepEqual(pairsOf(files), ['001\n002']);
});

function pairsOf(files: PairCandidate[]): string[] {
  return pairVariants(files).map(({ ids }) => ids.toSorted().join('\n'));
}

function known(groups: [string, string][][]): Set<string> {
  return new Set(groups.flat().map((pair) => pair.toSorted().join('\n')));
}

function listFiles(): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => /\/.*\.(?:md|txt)$/.test(path)).sort();
}

/** Without names, and only what pairing needs of a file: the whole reader takes a minute for all. */
function toCandidate(path: string): PairCandidate[] {
  const decoded = decode(readFileSync(new URL(path.split('/').map(encodeURIComponent).join('/'), folder)));
  if (decoded.kind === 'binary') return [];
  const blocks = outline(splitFrontMatter(decoded.text).body) ?? [];
  const { language } = readLanguage({ declared: null, file: 'x.md', summary: '', blocks });
  return [
    {
      id: path,
      language: language.code,
      name: '',
      fingerprint: makeFingerprint(blocks),
      place: { source: '', file: path },
    },
  ];
}
