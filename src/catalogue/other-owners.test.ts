/** What files of one source may not do to agents of another, unless both have one owner. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from './build-catalogue.ts';
import { addresses, agentText, inputOf } from './fixtures/catalogue-of.ts';
import { english, french } from './fixtures/tide-clerk.ts';
import type { Published } from './permalinks/published.ts';

type Files = Record<string, string>;

const strangers = new Map([
  ['default', 'default'],
  ['other', 'other'],
]);

/** Builds files, those of `other:path` by another owner unless both sources have one. */
function build(
  files: Files,
  { published, owners = strangers }: { published?: Published; owners?: typeof strangers } = {},
) {
  const inputs = Object.entries(files).map(([path, text]) => {
    const input = inputOf(path, text);
    return { ...input, owner: owners.get(input.owner) ?? '' };
  });
  const { agents, permalinks } = buildCatalogue(inputs, addresses, published && { ...published, owners });
  return {
    ids: Object.fromEntries(agents.map(({ agent }) => [agent.id, Object.keys(agent.variants)])),
    codes: agents.flatMap(({ agent }) =>
      Object.values(agent.variants).flatMap(({ source, diagnostics }) =>
        diagnostics.map(({ code }) => `${source} ${code}`),
      ),
    ),
    faults: permalinks.faults.map(({ type, id }) => `${type} ${id}`),
    likely: permalinks.faults.map((fault) => ('likely' in fault ? fault.likely : null)),
    published: { lock: permalinks.lock, retired: published?.retired ?? [] },
  };
}

const together = new Map([
  ['default', 'default'],
  ['other', 'default'],
]);

const auditor = agentText({ name: 'payment-auditor', tools: 'Read' });
const pretender = agentText(
  { name: 'x', lang: 'fr', translationOf: 'payment-auditor', tools: 'Bash' },
  'Vous payez tout.\n',
);

/** Each way to become a language of one agent: the files, and the ids that both have alone. */
const ways: Record<string, Files> = {
  'by what a header declares': { 'payment-auditor.md': auditor, 'other:x.md': pretender },
  'by a path': { 'other-x.en.md': auditor, 'other:x.fr.md': agentText({ lang: 'fr' }, 'Vous payez tout.\n') },
  'by content': { 'a.md': agentText({}, english), 'other:b.md': agentText({ lang: 'fr' }, french) },
};

for (const [way, files] of Object.entries(ways)) {
  test(`no file becomes a language of another owner's agent ${way}, and one of the same owner does`, () => {
    assert.deepEqual(Object.values(build(files).ids).sort(), [['en'], ['fr']]);
    assert.deepEqual(Object.values(build(files, { owners: together }).ids), [['en', 'fr']]);
  });
}

test('a header that names the agent of another owner is told so', () => {
  const files = ways['by what a header declares'] ?? {};
  assert.ok(build(files).codes.includes('other translation-of-other-source'));
  assert.ok(!build(files, { owners: together }).codes.some((code) => code.includes('translation-of')));
});

test('a copy by another owner makes no translation doubtful', () => {
  const own = { 'a.md': agentText({}, english), 'b.md': agentText({ lang: 'fr' }, french) };
  const { ids } = build({ ...own, 'other:c.md': agentText({ lang: 'fr' }, french.replace('sa date', 'la date')) });
  assert.deepEqual(ids['a'], ['en', 'fr']);
});

test('files that were one agent part where they have two owners', () => {
  const files = ways['by what a header declares'] ?? {};
  const { published } = build(files, { published: { lock: new Map(), retired: [] }, owners: together });
  const { ids, faults } = build(files, { published });
  assert.deepEqual([ids, faults], [{ 'payment-auditor': ['en'], 'other-x': ['fr'] }, []]);
});

test('what is gone is continued by no file of another owner, whatever its header, path or bytes say', () => {
  const { published } = build(
    { 'clerk.md': auditor, 'z.md': agentText({}, english) },
    { published: { lock: new Map(), retired: [] } },
  );
  const left = { 'z.md': agentText({}, english) };
  for (const taking of [
    { 'other:clerk.md': auditor },
    { 'other:x.md': agentText({ name: 'payment-auditor', aliases: ['clerk'] }) },
  ] as Files[]) {
    const { faults, likely, ids } = build({ ...left, ...taking }, { published });
    assert.deepEqual([faults, likely], [['gone clerk'], [null]]);
    assert.ok(!Object.keys(ids).includes('clerk'));
    assert.deepEqual(build({ ...left, ...taking }, { published, owners: together }).faults, []);
  }
  // A source that is called otherwise now has the owner's word for it: the configuration.
  const renamed = new Map(
    [...published.lock].map(([id, agent]) => [
      id,
      { ...agent, files: agent.files.map((file) => ({ ...file, source: 'former' })) },
    ]),
  );
  assert.deepEqual(
    build({ ...left, 'other:clerk.md': auditor }, { published: { lock: renamed, retired: [] } }).faults,
    [],
  );
});

test('a copy by another owner does not hide where an own file was moved to', () => {
  const { published } = build({ 'clerk.md': auditor }, { published: { lock: new Map(), retired: [] } });
  const { ids, faults } = build({ 'harbour/clerk.md': auditor, 'other:clerk.md': auditor }, { published });
  assert.deepEqual([Object.keys(ids).sort(), faults], [['clerk', 'other-clerk'], []]);
});
