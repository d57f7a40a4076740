import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage } from './detect-language.ts';
import fixture from './fixtures/texts-by-language.json' with { type: 'json' };

const texts: [language: string, text: string][] = [
  ['en', 'You keep the lamp of the lighthouse and write what you see in the log.'],
  ['fr', 'Vous gardez la lampe du phare et vous notez ce que vous voyez dans le journal.'],
  // Without an accent, and among English terms.
  ['fr', 'Agent de revue de code : il lit les pull requests et propose des tests pour le backend.'],
  ['en', 'Reviews the déjà-vu in a café: naïve façades are for the élite.'],
  [
    'de',
    'Du prüfst jede Lieferung am Kai, vergleichst die Papiere mit der Ware und schreibst jede Abweichung sofort in das ' +
      'Buch. Wenn etwas fehlt, rufst du den Hafenmeister und wartest, bis er kommt. Niemand verlässt den Kai vorher, und ' +
      'keine Kiste wird geöffnet, bevor das Siegel gelesen und die Nummer notiert worden ist.',
  ],
  [
    'pt',
    'Você confere cada carga no cais, compara os papéis com a mercadoria e anota imediatamente qualquer diferença no ' +
      'livro. Se faltar alguma coisa, chame o responsável e espere até ele chegar. Ninguém deixa o cais antes disso, e ' +
      'nenhuma caixa é aberta antes que o selo seja lido e o número seja anotado na primeira página.',
  ],
  // Names and terms in Latin letters beside another script.
  ['ja', 'GitHub ActionsとDocker Composeの設定を確認します。'],
  ['el', 'Ρυθμίζει GitHub Actions, Docker Compose και Kubernetes για νέες υπηρεσίες.'],
  // Terms of English without a sentence, which trigrams take for French.
  ['und', 'Compliance automation, audit trails: pipeline execution logs, approval records, configuration management.'],
  ['und', 'När någon öppnar ett ärende läser du det lugnt, letar efter liknande ärende'],
  // Short, and with words that are French too.
  ['ca', 'Llegeix les notes de la reunió i fa un resum de les decisions per a l’equip.'],
  ['es', 'Revisa el código de la aplicación y propone mejoras de seguridad para el equipo que lo mantiene.'],
  ['it', 'Controlla il codice e propone miglioramenti per la sicurezza della squadra che lo mantiene.'],
  ['zh', '你负责检查港口的每一批货物，并记录所有的差异。'],
  ['ja', 'あなたは港の荷物を確認し、違いを記録します。'],
  ['ko', '당신은 항구의 모든 화물을 확인하고 차이를 기록합니다.'],
  ['und', ''],
  ['und', 'API REST JSON'],
  ['und', '12 345 :: -> {}'],
  ['und', '好'],
];

for (const [language, text] of texts) {
  test(`${JSON.stringify(text.slice(0, 40))} is in ${language}`, () => assert.equal(detectLanguage(text), language));
}

test('the beginning of a long text decides', () => {
  const french = 'Vous gardez la lampe du phare et vous notez ce que vous voyez. '.repeat(60);
  assert.equal(detectLanguage(french + 'The lamp is off and it is dark. '.repeat(500)), 'fr');
});

/** Each text as it is and without its code; of a long one also the first and the last 200 characters. */
const samples = Object.entries(fixture).flatMap(([language, { short, long }]) => {
  const prose = [...long.replace(/`[^`]*`/g, ' ')];
  const middle = [prose.slice(0, 200), prose.slice(-200)].map((part) => part.join(''));
  return [
    ...[...short, ...short.map((text) => `${text} src/index.ts`)].map((text) => ({ language, length: 'short', text })),
    ...middle.map((text) => ({ language, length: 'middle', text })),
    ...[long, prose.join('')].map((text) => ({ language, length: 'long', text })),
  ];
});

test('no text of another language is English or French', () => {
  const wrong = samples.filter(
    ({ language, text }) => !['en', 'fr'].includes(language) && ['en', 'fr'].includes(detectLanguage(text)),
  );
  assert.deepEqual(wrong, []);
});

for (const language of ['en', 'fr']) {
  test(`every text in ${language} is`, () => {
    const missed = samples.filter((sample) => sample.language === language && detectLanguage(sample.text) !== language);
    assert.deepEqual(missed, []);
  });
}

test('a script that one language alone is written in decides for the shortest texts', () => {
  const missed = ['he', 'bn', 'ta', 'te', 'th', 'ko', 'ja', 'zh', 'el', 'ka', 'hy'].flatMap((code) =>
    samples.filter(({ language, text }) => language === code && detectLanguage(text) !== code),
  );
  assert.deepEqual(missed, []);
});

/** By length, the shares of `docs/decisions/0018-languages-of-texts.md`, rounded down. */
const floors: [length: string, right: number, wrong: number][] = [
  ['short', 0.69, 0.01],
  ['middle', 0.9, 0],
  ['long', 0.94, 0],
];

for (const [length, right, wrong] of floors) {
  test(`of ${length} texts in ${Object.keys(fixture).length} languages, hardly any is taken for another language`, () => {
    const found = samples
      .filter((sample) => sample.length === length)
      .map(({ language, text }) => ({ language, found: detectLanguage(text), text }));
    const mistaken = found.filter((sample) => sample.found !== 'und' && sample.found !== sample.language);
    const known = found.filter((sample) => sample.found === sample.language);
    assert.ok(mistaken.length <= wrong * found.length, JSON.stringify(mistaken, null, 2));
    assert.ok(known.length >= right * found.length, `${known.length} of ${found.length}`);
  });
}
