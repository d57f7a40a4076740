import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  collator,
  formatBytes,
  formatDate,
  formatList,
  formatListParts,
  formatMessage,
  formatNumber,
  languageName,
  type Message,
  startSentence,
} from './format.ts';

const [NARROW, WIDE] = ['\u202f', '\u00a0'];

test('values take the places of their names, and what has no value stays', () => {
  assert.equal(formatMessage('en', '{a} of {b}, {c}', { a: 'x', b: 2 }), 'x of 2, {c}');
});

test('a value is not filled in again, and keeps its own spaces and quotes', () => {
  assert.equal(
    formatMessage('fr', '« {a} » : {b}', { a: '{b}', b: "l'agent : a ! << {a}" }),
    `«${NARROW}{b}${NARROW}»${WIDE}: l'agent : a ! << {a}`,
  );
});

const message: Message = { one: '{count} fichier', other: '{count} fichiers' };

for (const [locale, count, text] of [
  ['fr', 0, '0 fichier'],
  ['fr', 1, '1 fichier'],
  ['fr', 1.5, '1,5 fichier'],
  ['fr', 2, '2 fichiers'],
  ['fr', 1_000_000, `1${NARROW}000${NARROW}000 fichiers`],
  ['en', 0, '0 fichiers'],
  ['en', 1, '1 fichier'],
  ['en', 1500, '1,500 fichiers'],
] as const) {
  test(`${count} is ${/s$/.test(text) ? 'plural' : 'singular'} in ${locale}`, () => {
    assert.equal(formatMessage(locale, message, { count }), text);
  });
}

test('without a count the form of zero is taken', () => {
  assert.equal(formatMessage('fr', message), '{count} fichier');
  assert.equal(formatMessage('en', message), '{count} fichiers');
});

const typography: [text: string, set: string][] = [
  ['Vraiment ? Oui ! Non ; si.', `Vraiment${NARROW}? Oui${NARROW}! Non${NARROW}; si.`],
  ['Il dit : « oui ».', `Il dit${WIDE}: «${NARROW}oui${NARROW}».`],
  ["L'agent d'aujourd'hui", 'L’agent d’aujourd’hui'],
  ["Le mot 'agent' d'{id}, l'« autre »", `Le mot 'agent' d’{id}, l’«${NARROW}autre${NARROW}»`],
  ['https://example.org/?a=1;b', 'https://example.org/?a=1;b'],
  ['12:30', '12:30'],
];

for (const [text, set] of typography) {
  test(`French is set as French is: ${text}`, () => assert.equal(formatMessage('fr', text), set));
}

test('English stays as it is written', () => {
  const text = "Really ? It's : « this » ; ok !";
  assert.equal(formatMessage('en', text), text);
});

test('numbers are grouped as the language groups them', () => {
  assert.equal(formatNumber('en', 1234567.5), '1,234,567.5');
  assert.equal(formatNumber('fr', 1234567.5), `1${NARROW}234${NARROW}567,5`);
});

test('a date is that day everywhere', () => {
  assert.equal(formatDate('fr', '2026-03-01'), '1er mars 2026');
  assert.equal(formatDate('fr', '2026-03-11'), '11 mars 2026');
  assert.equal(formatDate('en', '2026-03-01T23:59:59Z'), 'March 1, 2026');
  assert.equal(formatDate('en', '2026-03-01T00:00:00+02:00'), 'February 28, 2026');
});

for (const [bytes, en, fr] of [
  [0, '0 bytes', '0 octet'],
  [1, '1 byte', '1 octet'],
  [999, '999 bytes', '999 octets'],
  [2048, '2 kB', '2 ko'],
  [9750, '9.8 kB', '9,8 ko'],
  [33_640, '34 kB', '34 ko'],
  [336_000, '336 kB', '336 ko'],
  [2_500_000, '2.5 MB', '2,5 Mo'],
] as const) {
  test(`${bytes} bytes are ${en}`, () => {
    assert.equal(formatBytes('en', bytes), en);
    assert.equal(formatBytes('fr', bytes).replace(/[\u202f\u00a0]/g, ' '), fr);
  });
}

test('a list ends in a word', () => {
  assert.equal(formatList('fr', ['a', 'b', 'c']), 'a, b et c');
  assert.equal(formatList('en', ['a', 'b']), 'a and b');
  assert.equal(formatList('en', []), '');
});

test('a list in pieces says which of them are items', () => {
  assert.deepEqual(formatListParts('fr', ['a', 'a', 'b']), [
    { text: 'a', item: 0 },
    { text: ', ', item: undefined },
    { text: 'a', item: 1 },
    { text: ' et ', item: undefined },
    { text: 'b', item: 2 },
  ]);
});

test('languages have a name in the reader’s own', () => {
  assert.deepEqual([languageName('fr', 'pt'), languageName('en', 'fr')], ['portugais', 'French']);
  assert.equal(languageName('en', 'xx'), 'xx');
});

test('what stands alone begins with a capital', () => {
  assert.deepEqual(
    ['français', 'Ελλάδα', 'éwé', ''].map((text) => startSentence('fr', text)),
    ['Français', 'Ελλάδα', 'Éwé', ''],
  );
});

test('words are sorted as a dictionary does, numbers by their value', () => {
  const words = ['Zèbre', 'étude', 'Eau', 'agent 10', 'agent 9', 'ètre'];
  assert.deepEqual(words.sort(collator('fr').compare), ['agent 9', 'agent 10', 'Eau', 'ètre', 'étude', 'Zèbre']);
});
