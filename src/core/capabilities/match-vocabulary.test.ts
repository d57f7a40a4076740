import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VocabularyEntry } from '../schema.ts';
import { createMatcher } from './match-vocabulary.ts';

function entry(id: string, en: string[], fr: string[] = []): VocabularyEntry {
  return { id, label: { en: id, fr: id }, description: { en: id, fr: id }, match: { en, fr } };
}

const match = createMatcher([
  entry('api-design', ['api design'], ["conception d'API"]),
  entry('api-security', ['api security']),
  entry('api-security-testing', ['api security testing']),
  entry('security', ['security'], ['sécurité']),
  entry('security-audit', ['security audit'], ['audit de sécurité']),
  entry('security-training', ['security training']),
  entry('design-systems', ['design-system']),
  entry('incident-response', ['incident response plan']),
  entry('terraform', ['terraform']),
  entry('refactoring', ['refactor*'], ['refactoris*']),
  entry('logging', ['=log']),
]);

test('A phrase in either language means its capability', () => {
  assert.deepEqual(match('API Design & Implementation'), ['api-design']);
  assert.deepEqual(match('Conception d’API robustes'), ['api-design']);
});

test('Words of one language are understood in a text of the other', () => {
  assert.deepEqual(match('Les bases du design d’API'), ['api-design']);
});

test('Words in another order must be side by side', () => {
  assert.deepEqual(match('Design of APIs'), ['api-design']);
  assert.deepEqual(match('Design interfaces for the API'), []);
});

test('Two words are side by side, or share the end of an enumeration', () => {
  assert.deepEqual(match('API and schema design'), ['api-design']);
  assert.deepEqual(match('API contract design'), []);
  assert.deepEqual(match('API monitoring and schema design'), []);
  assert.deepEqual(match('incident review and public response'), []);
  assert.deepEqual(match('Design and API'), []);
});

test('Three words may have two between them', () => {
  assert.deepEqual(match('incident and outage response and communication plan'), ['incident-response']);
});

test('Words joined by a hyphen are together in their order', () => {
  assert.deepEqual(match('Design systems'), ['design-systems']);
  assert.deepEqual(match('design of a system'), ['design-systems']);
  assert.deepEqual(match('System design'), []);
  assert.deepEqual(match('Design the whole system'), []);
});

test('The longest match comes first and hides those within it', () => {
  assert.deepEqual(match('API security testing'), ['api-security-testing']);
  assert.deepEqual(match('API security and testing, security audit'), ['api-security-testing', 'security-audit']);
});

test('Of equal matches the one that is said first comes first', () => {
  assert.deepEqual(match('Security audit, API design'), ['security-audit', 'api-design']);
  assert.deepEqual(match('Security audit and API design'), ['security-audit', 'api-design']);
  assert.deepEqual(match('API design et audit de sécurité'), ['api-design', 'security-audit']);
});

test('Of equal matches in one breath the order of words does not decide, as it differs between the languages', () => {
  assert.deepEqual(match('Terraform refactoring'), ['terraform', 'refactoring']);
  assert.deepEqual(match('Refactorisation Terraform'), ['terraform', 'refactoring']);
});

test('Words on the two sides of a comma, a bracket or a relative pronoun make no phrase', () => {
  assert.deepEqual(match('API, design'), []);
  assert.deepEqual(match('an API (design)'), []);
  assert.deepEqual(match('the API that design needs'), []);
});

test('A word that many capabilities use is the subject where nothing but neutral words are beside it', () => {
  assert.deepEqual(match('Security management'), ['security']);
  assert.deepEqual(match('Terraform and security'), ['terraform', 'security']);
  assert.deepEqual(match('Security guards'), []);
  assert.deepEqual(match('Sécurité'), ['security']);
  assert.deepEqual(match('Ship payment flows where security rests on hardware tokens'), []);
  assert.deepEqual(match('Coordinate release trains and security desk rotation'), []);
});

test('A name is found in a longer phrase, but not in a paragraph', () => {
  assert.deepEqual(match('Keep Terraform versions and providers current'), ['terraform']);
  const many = 'one thing, another matter, third subject, fourth question, fifth topic, sixth affair, Terraform';
  assert.deepEqual(match(many), []);
});

test('A phrase that asks to be alone is found alone, or beside neutral words', () => {
  assert.deepEqual(match('Logs'), ['logging']);
  assert.deepEqual(match('Log management'), ['logging']);
  assert.deepEqual(match('Evolution log'), []);
});

test('The beginning of a word finds every word that begins so', () => {
  assert.deepEqual(match('Refactored code'), ['refactoring']);
  assert.deepEqual(match('Refactoriser le code'), ['refactoring']);
});

test('A capability is named once', () => {
  assert.deepEqual(match('Security audit and audit of security'), ['security-audit']);
});

test('What is refused or asked is not a capability', () => {
  for (const phrase of [
    'Never skip the API design',
    "Don't touch API design",
    'Ne négligez jamais la conception d’API',
    'Évitez la conception d’API',
    'Without API design',
    'Is the API design settled?',
  ]) {
    assert.deepEqual(match(phrase), [], phrase);
  }
});

test('An id means itself', () => {
  assert.deepEqual(match('logging'), ['logging']);
  assert.deepEqual(match('api-security-testing'), ['api-security-testing']);
});

test('A phrase of nothing known, or of nothing, means nothing', () => {
  assert.deepEqual(match('Beekeeping in winter'), []);
  assert.deepEqual(match(''), []);
  assert.deepEqual(match('…'), []);
});

test('Words beyond the first hundred and twenty are not read', () => {
  const filler = Array.from({ length: 119 }, (_, i) => `word${i}`).join(' ');
  assert.deepEqual(match(`${filler} API design`), []);
  assert.deepEqual(match(`API design ${filler}`), ['api-design']);
});

test('An entry without phrases, and one of stop words alone, match nothing', () => {
  const none = createMatcher([entry('empty', []), entry('stop', ['best practices', '*'])]);
  assert.deepEqual(none('best practices for *'), []);
});

test('A capability is of the field that it or the nearest above it names', () => {
  const fields = createMatcher([
    { ...entry('a', ['aaa']), field: 'software' },
    { ...entry('b', ['bbb']), parent: 'a' },
    { ...entry('c', ['ccc']), parent: 'b', field: 'business' },
    { ...entry('d', ['ddd']), parent: 'gone' },
    { ...entry('e', ['eee']), parent: 'e' },
  ]);
  assert.deepEqual(
    ['a', 'b', 'c', 'd', 'e', 'unknown'].map((id) => fields.fieldOf?.(id)),
    ['software', 'software', 'business', undefined, undefined, undefined],
  );
});
