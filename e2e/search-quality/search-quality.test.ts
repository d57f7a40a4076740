/** How well the search answers what people ask. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOwn } from './ask-engines.ts';
import { judgeAll, loadSet, sets } from './judge-answers.ts';
import { type Judged, type Score, scoreAnswers } from './score-answers.ts';

/** What the questions of each language must reach, all of them and those that are held out; least of all of each kind. */
const FLOOR = {
  questions: { all: { success: 0.97, mrr: 0.92 }, heldOut: { success: 0.93, mrr: 0.85 } },
  sentences: { all: { success: 0.93, mrr: 0.85 }, heldOut: { success: 0.93, mrr: 0.85 } },
  kind: { success: 0.85, mrr: 0.75 },
};
/** Of fewer questions a share says nothing: this many may always be answered badly. */
const MAY_FAIL = 1;

for (const set of sets) {
  const loaded = await loadSet(set);
  if (!loaded) {
    test(`questions of ${set.name}`, { skip: 'the real agents are not beside the project' }, () => undefined);
    continue;
  }
  const engine = openOwn(loaded.collection);
  for (const part of loaded.parts) {
    test(`${part.title} are answered`, async () => {
      const { all, heldOut } = await judgeAll(engine, part, loaded.collection);
      assertReaches(all, FLOOR[part.kind].all, 'all');
      assertReaches(heldOut, FLOOR[part.kind].heldOut, 'held out');
      for (const [kind, judged] of Map.groupBy(all, ({ question }) => question.kind)) {
        assertReaches(judged, FLOOR.kind, kind);
      }
    });
  }
}

function assertReaches(judged: Judged[], floor: Pick<Score, 'success' | 'mrr'>, what: string): void {
  const { success, mrr, questions } = scoreAnswers(judged);
  const spare = MAY_FAIL / questions;
  assert.ok(success + spare >= floor.success, `${what}: success at 3 is ${success}`);
  assert.ok(mrr + spare >= floor.mrr, `${what}: the mean reciprocal rank is ${mrr}`);
}
