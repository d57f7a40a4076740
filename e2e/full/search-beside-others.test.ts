/** The search answers what people ask better than Pagefind and MiniSearch do over the same texts. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openMiniSearch, openOwn, openPagefind } from '../search-quality/ask-engines.ts';
import { judgeAll, loadSet, sets } from '../search-quality/judge-answers.ts';
import { scoreAnswers } from '../search-quality/score-answers.ts';

for (const set of sets) {
  const loaded = await loadSet(set);
  if (!loaded) {
    test(`questions of ${set.name}`, { skip: 'the real agents are not beside the project' }, () => undefined);
    continue;
  }
  const { collection, parts } = loaded;
  const own = openOwn(collection);
  const pagefind = await openPagefind(collection);
  after(() => pagefind.end());
  const others = [openMiniSearch(collection), pagefind];
  for (const part of parts) {
    test(`${part.title} are answered better than by others`, async () => {
      const ours = scoreAnswers((await judgeAll(own, part, collection)).all);
      for (const other of others) {
        const theirs = scoreAnswers((await judgeAll(other, part, collection)).all);
        assert.ok(ours.mrr > theirs.mrr || ours.mrr === 1, `${other.name} ranks as well`);
        assert.ok(ours.success >= theirs.success, `${other.name} finds more`);
      }
    });
  }
}
