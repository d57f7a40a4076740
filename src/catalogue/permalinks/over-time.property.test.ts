/** Whatever happens to the files: either a build says what it would break, and what it says puts it right, or nothing breaks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { BuiltCatalogue } from '../build-catalogue.ts';
import { agentText, catalogueOf } from '../fixtures/catalogue-of.ts';
import { findDouble, formatLock, type Lock, lockSchema } from './lock.ts';
import type { PermalinkFault, RetiredEntry } from './published.ts';

interface Draft {
  header: { name: string; lang: string; aliases: string[]; translationOf?: string };
  body: string;
}

interface World {
  files: Map<string, Draft>;
  retired: RetiredEntry[];
}

const word = fc.constantFrom('a', 'b', 'c', 'd', 'a-b', 'x');
const path = fc.constantFrom(
  'a.md',
  'b.md',
  'c.md',
  'a/b.md',
  'a-b.md',
  'a.en.md',
  'a.fr.md',
  'en/d.md',
  'fr/d.md',
  'x.md',
);
const draft = fc.record({
  header: fc.record({
    name: word,
    lang: fc.constantFrom('en', 'fr', 'pt'),
    aliases: fc.array(word, { maxLength: 2 }),
    translationOf: fc.option(word, { nil: undefined }),
  }),
  body: fc.constantFrom('You sing.\n', 'You row.\n', 'You count.\n'),
}) as fc.Arbitrary<Draft>;

const step = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('put' as const), path, draft) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('move' as const), path, path) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('delete' as const), path) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('retire' as const), word, fc.option(word, { nil: undefined })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('bring back' as const), word) },
);
type WorldChange = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function change({ files, retired }: World, [what, one, more]: WorldChange): World {
  const next = new Map(files);
  if (what === 'put') next.set(one, more);
  const moved = files.get(one);
  if (what === 'move' && moved) {
    next.delete(one);
    next.set(more, moved);
  }
  if (what === 'delete') next.delete(one);
  const others = retired.filter(({ id }) => id !== one);
  if (what === 'retire') return { files, retired: [...others, { id: one, ...(more && { successor: more }) }] };
  return { files: next, retired: what === 'bring back' ? others : retired };
}

function build({ files, retired }: World, lock: Lock): BuiltCatalogue {
  const texts = Object.fromEntries([...files].map(([file, { header, body }]) => [file, agentText(header, body)]));
  return catalogueOf(texts, {}, { lock, retired });
}

/** Does what the message of a fault says. */
function obey({ files, retired }: World, fault: PermalinkFault): World {
  if (fault.type === 'gone') {
    const found = fault.likely && files.get(fault.likely.file);
    if (!fault.likely || !found) return { files, retired: [...retired, { id: fault.id }] };
    const header = { ...found.header, aliases: fault.likely.aliases };
    return { files: new Map([...files, [fault.likely.file, { ...found, header }]]), retired };
  }
  const others = retired.filter(({ id }) => id !== fault.id);
  return { files, retired: fault.type === 'no-successor' ? [...others, { id: fault.id }] : others };
}

/** Address → what it leads to. */
function listAddresses({ agents, names, permalinks }: BuiltCatalogue): Map<string, string> {
  const retired = permalinks.retired.flatMap((one) =>
    [...Object.keys(one.addresses), ...one.names].map((address) => [address, `retired ${one.id}`] as const),
  );
  const ids = agents.flatMap(({ agent }) =>
    [agent.id, ...agent.aliases].map((address) => [address, agent.id] as const),
  );
  return new Map([...retired, ...Object.entries(names).map(([name, all]) => [name, all.join()] as const), ...ids]);
}

test('no published address ever breaks', () => {
  const seen = { faults: 0, retired: 0, former: 0 };
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 7 }), (history) => {
      let world: World = { files: new Map(), retired: [] };
      let lock: Lock = new Map();
      const published = new Set<string>();
      for (const steps of history) {
        world = steps.reduce(change, world);
        let built = build(world, lock);
        for (let turn = 0; built.permalinks.faults.length > 0; turn++) {
          assert.ok(turn < 10, JSON.stringify(built.permalinks.faults));
          seen.faults++;
          world = built.permalinks.faults.reduce(obey, world);
          built = build(world, lock);
        }
        seen.retired += built.permalinks.retired.length;
        seen.former += built.permalinks.former.length;
        const addresses = listAddresses(built);
        for (const address of published) assert.ok(addresses.has(address), `${address} leads nowhere`);
        for (const address of addresses.keys()) published.add(address);
        const files = built.agents.flatMap(({ inputs }) => [...inputs.values()]);
        assert.equal(files.length, world.files.size, 'no file is lost');
        lock = built.permalinks.lock;
        assert.equal(findDouble(lock), undefined);
        const text = formatLock(lock);
        assert.deepEqual(new Map(Object.entries(lockSchema.parse(JSON.parse(text)).ids)), new Map(sorted(lock)));
        const again = build(world, lock);
        assert.deepEqual(again.permalinks.faults, []);
        assert.equal(formatLock(again.permalinks.lock), text, 'a second build changes nothing');
        assert.deepEqual(listAddresses(again), addresses);
      }
    }),
    { numRuns: 150, seed: 7 },
  );
  for (const [what, count] of Object.entries(seen)) assert.ok(count > 20, `${what}: ${count}`);
});

function sorted(lock: Lock): Lock {
  return new Map(Object.entries(JSON.parse(formatLock(lock)).ids)) as Lock;
}
