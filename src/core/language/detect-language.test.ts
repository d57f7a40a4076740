import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage } from './detect-language.ts';

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
  // Short, and with words that are French too.
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
