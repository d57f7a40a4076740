import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromIndexText, toIndexText } from './index-text.ts';
import { straighten } from './straighten.ts';

const pairs: [what: string, text: string, straight: string][] = [
  ['curly apostrophes', 'l’exécution, ‘mot’, ʼn, 5′', "l'exécution, 'mot', 'n, 5'"],
  ['curly quotes and guillemets', '“a” „b‟ «c»', '"a" "b" "c"'],
  ['hyphens and dashes', 'back‑end, front‐end, 3–4, mot—mot, −1', 'back-end, front-end, 3-4, mot-mot, -1'],
  ['spaces that do not break', 'qui\u202f! 10\u00a0000\u2009km\u3000x', 'qui ! 10 000 km x'],
  ['ligatures', 'cœur Œuvre nævus Æther', 'coeur Oeuvre naevus Aether'],
  ['unseen characters', 'in\u00advi\u200bsi\u2060ble\ufeff\u202e\u0007', 'invisible'],
  ['letters with accents of their own', 'e\u0301xe\u0301cution', 'éxécution'],
  ['separators without spaces', 'développeur·euse a→b ✅API x…y', 'développeur · euse a → b ✅ API x...y'],
];

for (const [what, text, straight] of pairs) {
  test(`${what} are straightened`, () => assert.equal(straighten(text), straight));
}

test('words, case, accents, lines and names of languages stay', () => {
  const text = "Écrire du C++ et du C# :\n\tl'API `/v1/users` de Node.js @nom";
  assert.equal(straighten(text), text);
});

test('straightening twice is straightening once', () => {
  for (const [, text, straight] of pairs) assert.equal(straighten(straighten(text)), straight);
});

test('the index holds elided words and ligatures apart, and an excerpt shows them together', () => {
  const text = "L'œuvre, qu'il, aujourd'hui, agent's, presqu'île, d'API, c'est le cœur, Œil";
  assert.equal(toIndexText("l'exécution"), "l_'\u2060 exécution");
  assert.equal(toIndexText('qu’il'), "qu_'\u2060 il");
  assert.equal(toIndexText("agent's aujourd'hui"), "agent's aujourd'hui");
  assert.equal(toIndexText('cœur'), 'co\u2060eur');
  assert.equal(fromIndexText(toIndexText(text)), text);
});

test('an excerpt that begins or ends at a mark shows no trace of it', () => {
  assert.equal(fromIndexText("de l_'\u2060"), "de l'");
  assert.equal(fromIndexText('\u2060eur'), 'eur');
});

test('a mark that an author wrote is no mark', () => {
  assert.equal(toIndexText('o\u2060e'), 'oe');
});
