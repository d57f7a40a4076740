import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeSkeleton } from './code-skeleton.ts';

const words = (language: string, text: string) => codeSkeleton(language, text)?.join(' ');

/** Code as it is, and with what a translator changes in it. */
const translated: [language: string, original: string, translation: string][] = [
  [
    'python',
    'def tide(gauge):\n    """Read it."""\n    return gauge  # metres',
    'def tide(gauge):\n    """Le lire."""\n    return gauge  # des mètres',
  ],
  [
    'js',
    "// Wait\nlog('High tide'); /* so */ call(`it is x`)",
    "// Attendre\nlog('Marée haute'); /* ainsi */ call(`il est x`)",
  ],
  ['ts {3}', 'const url = "https://a.test"; // slow', 'const url = "https://b.test"; // lent'],
  [
    'sql',
    "SELECT hour FROM tides -- by day\nWHERE port = 'High'",
    "SELECT hour FROM tides -- par jour\nWHERE port = 'Haut'",
  ],
  ['bash', 'curl -s "$URL" # fetch\necho "Done"', 'curl -s "$URL" # chercher\necho "Terminé"'],
  ['yaml', 'name: Read the tide\non: push', 'name: Lire la marée\non: push'],
  ['json', '{\n  "title": "High tide"\n}', '{\n  "title": "Marée haute"\n}'],
  ['tsx', '<h1 className="big">High tide</h1>', '<h1 className="big">Marée haute</h1>'],
  ['html', '<!-- hidden --><p>High tide</p>', '<!-- caché --><p>Marée haute</p>'],
  ['rust', "fn tide<'a>(x: &'a str) {} // it's low", "fn tide<'a>(x: &'a str) {} // c'est bas"],
  ['lua', 'local tide = read() --[[ low ]]', 'local tide = read() --[[ basse ]]'],
];

for (const [language, original, translation] of translated) {
  test(`${language} with its comments and texts translated is the same code`, () => {
    assert.ok(words(language, original));
    assert.equal(words(language, original), words(language, translation));
  });
}

const changed: [language: string, original: string, other: string][] = [
  ['python', 'tide = read(gauge)', 'maree = lire(gauge)'],
  ['js', 'call(one, two)', 'call(one)'],
  ['yaml', 'name: a\nsteps: b', 'name: a'],
  ['html', '<p class="a">x</p>', '<p title="a">x</p>'],
  ['sql', 'SELECT hour FROM tides', 'SELECT height FROM tides'],
];

for (const [language, original, other] of changed) {
  test(`${language} with other names is other code`, () => {
    assert.notEqual(words(language, original), words(language, other));
  });
}

test('what is in no language, or in one that is not known, may be prose', () => {
  for (const language of ['', 'markdown', 'text', 'mermaid', 'diff'])
    assert.equal(codeSkeleton(language, 'a b'), undefined);
});

test('texts that nothing closes end, and the time stays linear', () => {
  for (const piece of ['/*', '<!--', '"', "'", '`', '"""', '\\', '>', '# ']) {
    for (const language of ['js', 'python', 'tsx', 'html', 'sql']) {
      assert.ok(codeSkeleton(language, piece.repeat(60_000)));
    }
  }
});
