/** The vocabulary as it is in `content/capabilities`: what the schema cannot say. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { textsOf } from '../../i18n/per-locale.ts';
import { foldWords } from '../../words/fold-words.ts';
import { rootForms } from '../../words/word-roots.ts';
import { type VocabularyEntry, vocabularyEntrySchema } from '../schema.ts';
import { createMatcher } from './match-vocabulary.ts';
import { type MatchWord, parseMatchPhrase } from './parse-match-phrase.ts';

const FOLDER = new URL('../../../content/capabilities/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const vocabulary = files.flatMap((name) =>
  vocabularyEntrySchema.array().parse(parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
);
const byId = new Map(vocabulary.map((entry) => [entry.id, entry]));
const phrasesOf = ({ match }: VocabularyEntry) => textsOf(match).flat();
/** A match phrase as an author would write it. */
const plain = (phrase: string) => phrase.replace(/^=|\*/g, '');

/** The same for two phrases that fold to the same words, in whatever order. */
function meaningOf(phrase: string): string {
  const { groups } = parseMatchPhrase(phrase);
  return groups
    .map((group) => group.map(({ text, prefix }) => (prefix ? `${text}*` : text)).join('-'))
    .toSorted()
    .join(' ');
}

test('Every id is used once', () => {
  assert.ok(vocabulary.length >= 160);
  assert.equal(byId.size, vocabulary.length);
});

test('Every parent exists, and no entry is its own ancestor', () => {
  for (const entry of vocabulary) {
    const seen = new Set([entry.id]);
    for (let { parent } = entry; parent !== undefined; parent = byId.get(parent)?.parent) {
      assert.ok(byId.has(parent), `${entry.id}: ${parent} is missing`);
      assert.ok(!seen.has(parent), `${entry.id}: ${parent} is an ancestor of itself`);
      seen.add(parent);
    }
  }
});

test('Every entry is labelled, described and matched in both languages', () => {
  for (const { id, label, description, match } of vocabulary) {
    for (const language of ['en', 'fr'] as const) {
      assert.ok(label[language]?.trim(), `${id}: label`);
      assert.match(description[language] ?? '', /\S\.$/, `${id}: description`);
      assert.ok((match[language] ?? []).length > 0, `${id}: match`);
    }
  }
});

test('No match phrase belongs to two entries', () => {
  const owners = new Map<string, string>();
  for (const entry of vocabulary) {
    for (const phrase of phrasesOf(entry)) {
      const meaning = meaningOf(phrase) + (phrase.startsWith('=') ? ' alone' : '');
      assert.equal(owners.get(meaning) ?? entry.id, entry.id, `“${phrase}”`);
      owners.set(meaning, entry.id);
    }
  }
});

test('No match phrase shrinks to one word because its others are stop words', () => {
  for (const entry of vocabulary) {
    for (const phrase of phrasesOf(entry)) {
      const { size } = parseMatchPhrase(phrase);
      assert.ok(size > 1 || size === foldWords(phrase).length, `${entry.id}: “${phrase}” says no more than one word`);
    }
  }
});

test('Every match phrase and every label finds its own entry first', () => {
  const match = createMatcher(vocabulary);
  for (const entry of vocabulary) {
    for (const phrase of [...phrasesOf(entry).map(plain), ...textsOf(entry.label)]) {
      assert.equal(match(phrase)[0], entry.id, `“${phrase}”`);
    }
  }
});

test('What authors really write is understood', () => {
  const match = createMatcher(vocabulary);
  const expected: [phrase: string, id: string][] = [
    ['API Design & Implementation', 'api-design'],
    ['Conception et implémentation d’API', 'api-design'],
    ['Gestion d’état (Redux, Zustand)', 'state-management'],
    ['CI/CD pipelines', 'ci-cd'],
    ['Tests unitaires et d’intégration', 'unit-testing'],
    ['Modern C++ and ownership', 'c-cpp'],
    ['Écoconception et sobriété numérique', 'sustainability'],
    ['Objection handling', 'negotiation'],
    ['Droit du travail', 'employment-law'],
    ['Mécaniques de jeu', 'game-design'],
    ['Revue de littérature', 'research'],
  ];
  for (const [phrase, id] of expected) assert.equal(match(phrase)[0], id, phrase);
});

test('Words that look alike in the two languages are not confused', () => {
  const match = createMatcher(vocabulary);
  const forbidden: [phrase: string, id: string][] = [
    ['Identifier les coûts cachés', 'caching'],
    ['Prendre en charge plusieurs vues', 'vue'],
    ['Les défis d’intégration', 'blockchain'],
    ['Managing multiple concurrent sockets', 'market-research'],
    ['Semi-connected scenario', 'storytelling'],
    ['System design', 'design-systems'],
    ['Utilisez cet agent lors de la conception d’API', 'agent-development'],
  ];
  for (const [phrase, id] of forbidden) assert.ok(!match(phrase).includes(id), phrase);
});

test('No word stands for another that a match phrase looks for by its beginning', () => {
  const prefixes = vocabulary
    .flatMap(phrasesOf)
    .flatMap((phrase) => parseMatchPhrase(phrase).groups.flat())
    .filter((word: MatchWord) => word.prefix);
  for (const [form, root] of rootForms()) {
    const lost = prefixes.filter(({ text }) => form.startsWith(text) && !root.startsWith(text));
    assert.deepEqual(lost, [], `${form} is read as ${root}`);
  }
});
