/**
 * How well the search answers what people ask, beside Pagefind and MiniSearch over the same texts. The place of an answer
 * is counted over both lists as the page shows them: the reader's language first, then the others. `LOOK=1` prints every
 * question whose first answer was none of those expected; questions that are held out are never printed.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Ask, openMiniSearch, openOwn, openPagefind } from './ask-engines.ts';
import { folders, loadCollection } from './load-texts.ts';
import { isExpected, type Question, readQuestions } from './read-questions.ts';
import { formatScore, type Judged, scoreAnswers } from './score-answers.ts';
import { valuesOf } from './values-of.ts';

/** What the questions of each language must reach. */
const FLOOR = { success: 0.95, mrr: 0.85 };

const sets = [
  { name: 'content', folder: folders.content, file: (locale: string) => `content.${locale}.txt` },
  { name: 'corpora', folder: folders.corpora, file: (locale: string) => `${locale}.txt` },
];

for (const { name, folder, file } of sets) {
  if (folder === undefined) {
    test(
      `questions of ${name}`,
      { skip: 'the collections of real agents are not beside the project' },
      () => undefined,
    );
    continue;
  }
  const collection = await loadCollection(folder);
  const pagefind = await openPagefind(collection);
  after(() => pagefind.end());
  const engines: [engine: string, ask: Ask][] = [
    ['ours', openOwn(collection)],
    ['MiniSearch', openMiniSearch(collection)],
    ['Pagefind', pagefind.ask],
  ];
  const judge = async (ask: Ask, question: Question, locale: string): Promise<Judged> => {
    const ids = await ask(question.text, locale);
    const { must } = question;
    const isRight = (id: string) =>
      must
        ? valuesOf(collection, id, must)
        : (collection.paths.get(id) ?? []).some((path) => isExpected(question, path));
    const place = ids.findIndex(isRight) + 1;
    // What is asked for by operators must hold for all that is shown first.
    return { question, place: must && !ids.slice(0, 3).every(isRight) ? 0 : place };
  };

  for (const locale of ['en', 'fr']) {
    test(`${locale} questions of ${name} are answered, and better than by others`, async () => {
      const scores = new Map<string, ReturnType<typeof scoreAnswers>>();
      for (const [engine, ask] of engines) {
        const judged: Judged[] = [];
        for (const question of readQuestions(file(locale))) judged.push(await judge(ask, question, locale));
        const seen = judged.filter(({ question }) => !question.isHeldOut);
        const heldOut = judged.filter(({ question }) => question.isHeldOut);
        scores.set(engine, scoreAnswers(judged));
        const parts = [judged, seen, heldOut].map((part) => formatScore(scoreAnswers(part)));
        console.log(`${name} ${locale} ${engine}: ${parts[0]}; seen ${parts[1]}, held out ${parts[2]}`);
        if (engine === 'ours' && process.env['LOOK']) look(seen);
      }
      const ours = scores.get('ours');
      assert.ok(ours && ours.success >= FLOOR.success, `success at 3 is ${ours?.success}`);
      assert.ok(ours.mrr >= FLOOR.mrr, `the mean reciprocal rank is ${ours.mrr}`);
      for (const [engine, score] of scores) {
        assert.ok(engine === 'ours' || ours.success > score.success, `${engine} finds as many`);
        assert.ok(engine === 'ours' || ours.mrr > score.mrr, `${engine} ranks as well`);
      }
    });
  }
}

function look(judged: Judged[]): void {
  for (const { question, place } of judged) {
    if (place !== 1) console.log(`  ${place || 'nowhere'}: ${question.kind}: ${question.text}`);
  }
}
