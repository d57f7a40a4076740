import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuiltCatalogue } from '../build-catalogue.ts';
import { agentText, catalogueOf } from '../fixtures/catalogue-of.ts';
import type { Lock } from './lock.ts';
import type { RetiredEntry } from './published.ts';

type Files = Record<string, string>;

/** Builds of one site, each with the lock that the one before left. */
function site() {
  let lock: Lock = new Map();
  return {
    build(files: Files, retired: RetiredEntry[] = []) {
      const built = catalogueOf(files, {}, { lock, retired });
      if (built.permalinks.faults.length === 0) lock = built.permalinks.lock;
      return describe(built);
    },
    get lock() {
      return lock;
    },
  };
}

function describe({ agents, names, permalinks }: BuiltCatalogue) {
  return {
    /** Id → its files. */
    ids: Object.fromEntries(
      agents.map(({ agent }) => [agent.id, Object.values(agent.variants).map(({ file }) => file)]),
    ),
    aliases: Object.fromEntries(
      agents.flatMap(({ agent }) => (agent.aliases.length > 0 ? [[agent.id, agent.aliases]] : [])),
    ),
    names,
    faults: permalinks.faults,
    former: permalinks.former.map(({ id, agent, languages }) => `${languages} ${id} -> ${agent}`),
    retired: permalinks.retired,
    codes: agents.flatMap(({ agent }) =>
      Object.values(agent.variants).flatMap(({ file, diagnostics }) =>
        diagnostics.map(({ code }) => `${file} ${code}`).filter((code) => /id-|alias/.test(code)),
      ),
    ),
  };
}

const clerk = agentText({ name: 'clerk' }, 'You keep the log of the harbour.\n');
const pilot = agentText({ name: 'pilot' }, 'You bring ships in.\n');
const greffier = agentText({ name: 'greffier', lang: 'fr' }, 'Vous tenez le journal du port.\n');
const of = (header: Record<string, unknown>, body?: string) => agentText({ name: 'clerk', ...header }, body);

test('a file that is moved as it is keeps its id, and the new path leads to it as well', () => {
  const { build } = site();
  build({ 'clerk.md': clerk });
  const { ids, aliases, faults } = build({ 'harbour/clerk.md': clerk });
  assert.deepEqual([ids, aliases, faults], [{ clerk: ['harbour/clerk.md'] }, { clerk: ['harbour-clerk'] }, []]);
  const later = build({ 'harbour/clerk.md': of({}, 'You keep another log.\n') });
  assert.deepEqual([later.ids, later.aliases], [ids, aliases]);
});

test('files in another script have ids of their own, whichever comes first, and their names lead to them', () => {
  const [review, plan] = [of({ name: '代码审查' }), of({ name: '' }, 'You keep the plan.\n')];
  const [one, both] = [site(), site()];
  const { ids, names } = one.build({ 'team/项目管理.md': plan });
  const later = both.build({ 'team/代码审查.md': review, 'team/项目管理.md': plan });
  assert.deepEqual(ids, { 'team-0tocxtt': ['team/项目管理.md'] });
  assert.deepEqual(later.ids, { ...ids, 'team-1nga0qv': ['team/代码审查.md'] });
  assert.deepEqual(
    [names, later.names],
    [{ '0tocxtt': ['team-0tocxtt'] }, { '0tocxtt': ['team-0tocxtt'], '1nga0qv': ['team-1nga0qv'] }],
  );
  assert.deepEqual(later.codes, []);
});

test('such a file keeps the id of its folder where that was published', () => {
  const file = { source: 'default', file: 'team/项目管理.md', sha256: '0'.repeat(64), language: 'en' };
  const lock: Lock = new Map([['team', { addresses: { team: ['en'] }, names: [], files: [file] }]]);
  const built = catalogueOf({ 'team/代码审查.md': clerk, 'team/项目管理.md': pilot }, {}, { lock, retired: [] });
  const { ids, aliases, faults } = describe(built);
  assert.deepEqual(
    [ids, aliases, faults],
    [{ team: ['team/项目管理.md'], 'team-1nga0qv': ['team/代码审查.md'] }, { team: ['team-0tocxtt'] }, []],
  );
});

test('two copies that are moved apart are not guessed at, unless their names are the same', () => {
  const { build } = site();
  build({ 'a.md': clerk, 'b.md': clerk });
  assert.deepEqual(build({ 'x/a.md': clerk, 'x/b.md': clerk }).ids, { a: ['x/a.md'], b: ['x/b.md'] });
  assert.deepEqual(
    build({ 'c.md': clerk, 'd.md': clerk }).faults.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('copies are told apart by what is left of their paths', () => {
  const { build } = site();
  build({ 'one/sea/clerk.md': clerk, 'one/land/clerk.md': clerk });
  const { ids, faults } = build({ 'two/sea/clerk.md': clerk, 'two/land/clerk.md': clerk });
  assert.deepEqual(
    [ids, faults],
    [{ 'one-land-clerk': ['two/land/clerk.md'], 'one-sea-clerk': ['two/sea/clerk.md'] }, []],
  );
});

test('a file that is moved and changed is missed, and the alias that the fault asks for brings it back', () => {
  const { build } = site();
  build({ 'clerk.md': clerk });
  const files = { 'log/keeper.md': of({}, 'You keep another log.\n') };
  const { faults } = build(files);
  assert.deepEqual(faults, [
    {
      type: 'gone',
      id: 'clerk',
      files: ['clerk.md'],
      likely: { source: 'default', file: 'log/keeper.md', aliases: ['clerk'] },
    },
  ]);
  const repaired = build({ 'log/keeper.md': of({ aliases: ['clerk'] }, 'You keep another log.\n') });
  assert.deepEqual(
    [repaired.ids, repaired.aliases],
    [{ 'log-keeper': ['log/keeper.md'] }, { 'log-keeper': ['clerk'] }],
  );
  assert.deepEqual([repaired.faults, repaired.codes], [[], []]);
  assert.deepEqual(repaired.former, ['en clerk -> log-keeper']);
  const forgotten = build({ 'log/keeper.md': of({}, 'You keep another log.\n') });
  assert.deepEqual(forgotten.aliases, { 'log-keeper': ['clerk'] }, 'the lock keeps what a header forgets');
});

test('a fault names all that the header of one file would have to say', () => {
  const { build } = site();
  build({ 'clerk.md': clerk, 'pilot.md': of({}, 'You bring ships in.\n') });
  const { faults } = build({ 'all.md': of({ aliases: ['first'] }, 'You do everything.\n') });
  const lines = faults.map((fault) => fault.type === 'gone' && fault.likely?.aliases);
  assert.deepEqual(lines, [
    ['first', 'clerk', 'pilot'],
    ['first', 'clerk', 'pilot'],
  ]);
});

test('a file whose header calls its id a former one gets the id of its path', () => {
  const { build } = site();
  build({ 'clrk.md': clerk });
  build({ 'clerk.md': clerk });
  const { ids, aliases } = build({ 'clerk.md': of({ aliases: ['clrk'] }, 'You keep the log of the harbour.\n') });
  assert.deepEqual([ids, aliases], [{ clerk: ['clerk.md'] }, { clerk: ['clrk'] }]);
});

test('a path that gives the same id continues the agent, whatever the file says', () => {
  const { build } = site();
  build({ 'clerk.md': clerk });
  const { ids, faults } = build({ 'clerk.en.md': pilot, 'clerk.fr.md': greffier });
  assert.deepEqual([ids, faults], [{ clerk: ['clerk.en.md', 'clerk.fr.md'] }, []]);
});

test('two agents that become one lead on from both ids, with the files of both', () => {
  const { build } = site();
  build({ 'clerk.md': clerk, 'greffier.md': greffier });
  const french = agentText({ name: 'greffier', lang: 'fr', translationOf: 'clerk' });
  const { ids, aliases, former } = build({ 'clerk.md': clerk, 'greffier.md': french });
  assert.deepEqual([ids, aliases], [{ clerk: ['clerk.md', 'greffier.md'] }, { clerk: ['greffier'] }]);
  assert.deepEqual(former, ['fr greffier -> clerk']);
  const apart = build({ 'clerk.md': clerk, 'greffier.md': greffier });
  assert.deepEqual([apart.ids, apart.aliases], [{ clerk: ['clerk.md'], greffier: ['greffier.md'] }, {}]);
  assert.deepEqual(apart.former, ['fr clerk -> clerk'], 'the French file of the pair was published too');
});

test('the id of a pair is the locked one, also when an English file joins later', () => {
  const { build } = site();
  build({ 'greffier.md': greffier });
  const { ids, aliases } = build({ 'greffier.md': greffier, 'clerk.md': of({ translationOf: 'greffier' }) });
  assert.deepEqual([ids, aliases], [{ greffier: ['clerk.md', 'greffier.md'] }, { greffier: ['clerk'] }]);
});

test('an agent that loses a language keeps its ids and says which files it had', () => {
  const { build } = site();
  const french = agentText({ name: 'greffier', lang: 'fr', translationOf: 'clerk' });
  build({ 'clerk.md': clerk, 'greffier.md': french });
  const { ids, aliases, former, faults } = build({ 'greffier.md': greffier });
  assert.deepEqual([ids, aliases, faults], [{ clerk: ['greffier.md'] }, { clerk: ['greffier'] }, []]);
  assert.deepEqual(former, ['en clerk -> clerk']);
});

test('an agent whose file is deleted into another one leads on by that one', () => {
  const { build } = site();
  build({ 'clerk.md': clerk, 'pilot.md': pilot });
  const { ids, aliases, faults } = build({ 'pilot.md': of({ name: 'pilot', aliases: ['clerk'] }) });
  assert.deepEqual([ids, aliases, faults], [{ pilot: ['pilot.md'] }, { pilot: ['clerk'] }, []]);
});

test('a newcomer gets neither a published id nor a former one', () => {
  const { build } = site();
  build({ 'b-c.md': clerk, 'old.md': pilot });
  build({ 'b-c.md': clerk, 'new.md': of({ name: 'pilot', aliases: ['old'] }) });
  const { ids, codes } = build({
    'b/c.md': of({ name: 'x' }, 'You count the barrels.\n'),
    'b-c.md': clerk,
    'new.md': of({ name: 'pilot' }),
    'old.md': of({ name: 'y' }, 'You count the ropes.\n'),
  });
  assert.deepEqual(ids['b-c'], ['b-c.md']);
  assert.deepEqual(ids['new'], ['new.md']);
  assert.deepEqual(Object.keys(ids).length, 4);
  assert.deepEqual(codes.sort(), ['b/c.md id-collision', 'old.md id-reserved']);
});

test('a retired agent keeps its addresses and names, and names its successor as it is called today', () => {
  const { build } = site();
  build({ 'clerk.md': clerk, 'old.md': of({ name: 'Old Pilot', aliases: ['older'] }, 'You did it.\n') });
  const retired = [{ id: 'old', successor: 'clerk', reason: { en: 'Two were too many.', fr: 'Un de trop.' } }];
  const { ids, faults, retired: shown } = build({ 'keeper.md': of({ aliases: ['clerk'] }) }, retired);
  assert.deepEqual([Object.keys(ids), faults], [['keeper'], []]);
  assert.deepEqual(shown, [
    { ...retired[0], addresses: { old: ['en'], older: [] }, names: ['old-pilot'], successor: 'keeper' },
  ]);
});

test('a file that comes back does so under its old id once it is no longer retired, and under another one before', () => {
  const { build } = site();
  build({ 'clerk.md': clerk, 'pilot.md': pilot });
  const retired = [{ id: 'pilot' }];
  build({ 'clerk.md': clerk }, retired);
  const early = build({ 'clerk.md': clerk, 'pilot.md': pilot }, retired);
  assert.deepEqual(early.codes, ['pilot.md id-reserved']);
  const [second = ''] = Object.keys(early.ids).filter((id) => id !== 'clerk');
  assert.match(second, /^pilot-[0-9a-f]{8}$/);
  const late = build({ 'clerk.md': clerk, 'pilot.md': pilot });
  assert.deepEqual([late.ids['pilot'], late.aliases], [['pilot.md'], { pilot: [second] }]);
  assert.deepEqual([late.faults, late.codes], [[], []]);
});

test('a retired id that no entry speaks of any more is missed', () => {
  const { build } = site();
  build({ 'clerk.md': clerk, 'pilot.md': pilot });
  build({ 'clerk.md': clerk }, [{ id: 'pilot' }]);
  assert.deepEqual(build({ 'clerk.md': clerk }).faults, [{ type: 'gone', id: 'pilot', files: [], likely: null }]);
});

test('entries of retired agents that contradict what is there are faults', () => {
  const { build } = site();
  const files = { 'clerk.md': of({ aliases: ['scribe'] }), 'pilot.md': pilot };
  build(files);
  const faults = (entry: RetiredEntry) => build(files, [entry]).faults;
  assert.deepEqual(faults({ id: 'pilot' }), [{ type: 'still-here', id: 'pilot', files: ['pilot.md'] }]);
  assert.deepEqual(faults({ id: 'scribe' }), [{ type: 'leads-on', id: 'scribe', agent: 'clerk' }]);
  assert.deepEqual(faults({ id: 'gone', successor: 'plot' }), [
    { type: 'no-successor', id: 'gone', successor: 'plot' },
  ]);
  assert.deepEqual(faults({ id: 'gone', successor: 'scribe' }), []);
});

test('a translation finds its original by a former id', () => {
  const { build } = site();
  const french = agentText({ name: 'greffier', lang: 'fr', translationOf: 'clerk' });
  build({ 'clerk.md': clerk, 'greffier.md': french });
  const { ids, aliases } = build({ 'keeper.md': of({ aliases: ['clerk'] }), 'greffier.md': french });
  assert.deepEqual([ids, aliases], [{ keeper: ['keeper.md', 'greffier.md'] }, { keeper: ['clerk', 'greffier'] }]);
});

test('an alias that a header names goes to it, not to the translation that is left of the agent', () => {
  const { build } = site();
  build({ 'clerk.md': clerk, 'greffier.md': agentText({ name: 'greffier', lang: 'fr', translationOf: 'clerk' }) });
  const { ids, aliases, codes } = build({ 'keeper.md': of({ aliases: ['clerk'] }), 'greffier.md': greffier });
  assert.deepEqual([ids, aliases], [{ keeper: ['keeper.md'], greffier: ['greffier.md'] }, { keeper: ['clerk'] }]);
  assert.deepEqual(codes, []);
});

test('variants whose files are moved apart stay one agent', () => {
  const { build } = site();
  build({ 'clerk.en.md': clerk, 'clerk.fr.md': greffier });
  const { ids, faults } = build({ 'anglais/a.md': clerk, 'francais/b.md': greffier });
  assert.deepEqual([ids, faults], [{ clerk: ['anglais/a.md', 'francais/b.md'] }, []]);
});

test('a name goes on leading to the agent that had it, beside those that have it today', () => {
  const { build } = site();
  build({ '1.md': of({ name: 'Harbour Clerk' }) });
  assert.deepEqual(build({ '1.md': of({ name: 'Scribe' }) }).names, { 'harbour-clerk': ['1'], scribe: ['1'] });
  const { names } = build({ '1.md': of({ name: 'Scribe' }), '2.md': of({ name: 'harbour clerk' }, 'You sing.\n') });
  assert.deepEqual(names, { 'harbour-clerk': ['1', '2'], scribe: ['1'] });
});

test('the key of a text stays, whatever texts of its language come and go', () => {
  const brazil = of({ lang: 'pt-BR' }, 'Você anota as cargas.\n');
  const portugal = of({ lang: 'pt-PT' }, 'Anotas as cargas.\n');
  const keys = (files: Files, lock: Lock) =>
    catalogueOf(files, {}, { lock, retired: [] }).agents.map(({ agent }) =>
      Object.entries(agent.variants).map(([key, { file }]) => `${key} ${file}`),
    );
  const alone = site();
  alone.build({ 'x.md': clerk, 'x.pt-PT.md': portugal });
  assert.deepEqual(keys({ 'x.md': clerk, 'x.pt-BR.md': brazil, 'x.pt-PT.md': portugal }, alone.lock), [
    ['en x.md', 'pt x.pt-PT.md', 'pt-br x.pt-BR.md'],
  ]);
  const both = site();
  both.build({ 'x.md': clerk, 'x.pt-BR.md': brazil, 'x.pt-PT.md': portugal });
  assert.deepEqual(keys({ 'x.md': clerk, 'x.pt-PT.md': portugal }, both.lock), [['en x.md', 'pt-pt x.pt-PT.md']]);
});

test('a file that has an id of its own keeps it, even where its path would make it a variant today', () => {
  const { build } = site();
  const general = of({ lang: 'pt' }, 'Anota as cargas.\n');
  build({ 'x.md': of({ lang: 'pt-BR' }, 'Você anota.\n'), 'y.md': general });
  assert.deepEqual(build({ 'x.pt-BR.md': of({ lang: 'pt-BR' }, 'Você anota.\n'), 'x.pt.md': general }).ids, {
    x: ['x.pt-BR.md'],
    y: ['x.pt.md'],
  });
});
