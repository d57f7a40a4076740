/**
 * How well the search answers what people ask, beside Pagefind and MiniSearch over the same texts. The place of an answer
 * is counted over both lists as the page shows them: the reader's language first, then the others. `LOOK=1` prints every
 * question whose first answer was none of those expected; questions that are held out are never printed.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Ask, openMiniSearch, openOwn, openPagefind } from './ask-engines.ts';
import { type Collection, folders, loadCollection } from './load-texts.ts';
import { isExpected, type Question, readQuestions } from './read-questions.ts';
import { readSentences } from './read-sentences.ts';
import { formatScore, type Judged, type Score, scoreAnswers } from './score-answers.ts';
import { valuesOf } from './values-of.ts';

/** What the questions of each language must reach, all of them and those that are held out; least of all of each kind. */
const FLOOR = {
  questions: { all: { success: 0.97, mrr: 0.92 }, heldOut: { success: 0.93, mrr: 0.85 } },
  sentences: { all: { success: 0.93, mrr: 0.85 }, heldOut: { success: 0.93, mrr: 0.85 } },
  kind: { success: 0.85, mrr: 0.75 },
};
/** Of fewer questions a share says nothing: this many may always be answered badly. */
const MAY_FAIL = 1;

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

  for (const locale of ['en', 'fr']) {
    const written = readQuestions(file(locale));
    const chosen = name === 'corpora' ? readSentences(locale, collection) : [];
    const isSentence = ({ kind }: Question) => kind === 'sentence';
    const parts = {
      questions: written.filter((question) => !isSentence(question)),
      sentences: [...written.filter(isSentence), ...chosen],
    };
    for (const part of ['questions', 'sentences'] as const) {
      test(`${locale} ${part} of ${name} are answered, and better than by others`, async () => {
        const [, ...others] = engines;
        const ours = await judgeAll(`${name} ${locale} ${part}`, collection, engines[0], parts[part], locale);
        assertReaches(ours, FLOOR[part].all, 'all');
        assertReaches(
          ours.filter(({ question }) => question.isHeldOut),
          FLOOR[part].heldOut,
          'held out',
        );
        for (const [kind, judged] of Map.groupBy(ours, ({ question }) => question.kind)) {
          assertReaches(judged, FLOOR.kind, kind);
        }
        for (const other of others) {
          const theirs = await judgeAll(`${name} ${locale} ${part}`, collection, other, parts[part], locale);
          const [mine, score] = [scoreAnswers(ours), scoreAnswers(theirs)];
          assert.ok(mine.mrr > score.mrr || mine.mrr === 1, `${other[0]} ranks as well`);
          assert.ok(mine.success >= score.success, `${other[0]} finds more`);
        }
      });
    }
  }
}

async function judgeAll(
  title: string,
  collection: Collection,
  engine: [engine: string, ask: Ask] | undefined,
  questions: Question[],
  locale: string,
): Promise<Judged[]> {
  const [name, ask] = engine ?? ['', async () => []];
  const judged: Judged[] = [];
  for (const question of questions) {
    judged.push(judge(question, await ask(question.text, locale), collection));
  }
  const seen = judged.filter(({ question }) => !question.isHeldOut);
  const heldOut = judged.filter(({ question }) => question.isHeldOut);
  const [all, one, other] = [judged, seen, heldOut].map((part) => formatScore(scoreAnswers(part)));
  console.log(`${title} ${name}: ${all}; seen ${one}, held out ${other}`);
  if (name === 'ours' && process.env['LOOK']) look(seen);
  return judged;
}

function judge(question: Question, ids: string[], collection: Collection): Judged {
  const { must } = question;
  const isRight = (id: string) =>
    must ? valuesOf(collection, id, must) : (collection.paths.get(id) ?? []).some((path) => isExpected(question, path));
  const place = ids.findIndex(isRight) + 1;
  // What is asked for by operators must hold for all that is shown first.
  return { question, place: must && !ids.slice(0, 3).every(isRight) ? 0 : place };
}

function assertReaches(judged: Judged[], floor: Pick<Score, 'success' | 'mrr'>, what: string): void {
  const { success, mrr, questions } = scoreAnswers(judged);
  const spare = MAY_FAIL / questions;
  assert.ok(success + spare >= floor.success, `${what}: success at 3 is ${success}`);
  assert.ok(mrr + spare >= floor.mrr, `${what}: the mean reciprocal rank is ${mrr}`);
}

function look(judged: Judged[]): void {
  for (const { question, place } of judged) {
    if (place !== 1) console.log(`  ${place || 'nowhere'}: ${question.kind}: ${question.text}`);
  }
}
