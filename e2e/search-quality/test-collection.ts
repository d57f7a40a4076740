import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openMiniSearch, openOwn, openPagefind } from './ask-engines.ts';
import { judgeAll, type Part, readParts } from './judge-answers.ts';
import { loadCollection } from './load-texts.ts';
import { type Judged, type Score, scoreAnswers } from './score-answers.ts';

/** What the questions of each language must reach, all of them and those that are held out; least of all of each kind. */
const FLOOR = {
  questions: { all: { success: 0.97, mrr: 0.92 }, heldOut: { success: 0.93, mrr: 0.85 } },
  sentences: { all: { success: 0.93, mrr: 0.85 }, heldOut: { success: 0.93, mrr: 0.85 } },
  kind: { success: 0.85, mrr: 0.75 },
};
/** Of fewer questions a share says nothing: this many may always be answered badly. */
const MAY_FAIL = 1;

/**
 * Tests how well the search answers what people ask of a collection, and that Pagefind and MiniSearch over the same texts
 * answer it worse. `folder` is undefined where the collection is not there: its tests are skipped, and say so.
 */
export async function testCollection(name: 'content' | 'corpora', folder: string | undefined): Promise<void> {
  if (folder === undefined) {
    test(`questions of ${name}`, { skip: 'the real agents are not beside the project' }, () => undefined);
    return;
  }
  const collection = await loadCollection(folder);
  const own = openOwn(collection);
  const pagefind = await openPagefind(collection);
  after(() => pagefind.end());
  const others = [openMiniSearch(collection), pagefind];
  for (const part of readParts(name, collection)) {
    test(`${part.title} are answered, and better than by others`, async () => {
      const ours = await judgeAll(own, part, collection);
      assertFloors(part, ours);
      const score = scoreAnswers(ours);
      for (const other of others) {
        const theirs = scoreAnswers(await judgeAll(other, part, collection));
        assert.ok(score.mrr > theirs.mrr || score.mrr === 1, `${other.name} ranks as well`);
        assert.ok(score.success >= theirs.success, `${other.name} finds more`);
      }
    });
  }
}

function assertFloors({ kind }: Part, ours: Judged[]): void {
  assertReaches(ours, FLOOR[kind].all, 'all');
  assertReaches(
    ours.filter(({ question }) => question.isHeldOut),
    FLOOR[kind].heldOut,
    'held out',
  );
  for (const [each, judged] of Map.groupBy(ours, ({ question }) => question.kind)) {
    assertReaches(judged, FLOOR.kind, each);
  }
}

function assertReaches(judged: Judged[], floor: Pick<Score, 'success' | 'mrr'>, what: string): void {
  const { success, mrr, questions } = scoreAnswers(judged);
  const spare = MAY_FAIL / questions;
  assert.ok(success + spare >= floor.success, `${what}: success at 3 is ${success}`);
  assert.ok(mrr + spare >= floor.mrr, `${what}: the mean reciprocal rank is ${mrr}`);
}
