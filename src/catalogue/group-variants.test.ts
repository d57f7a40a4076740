import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName } from '../core/fold-name.ts';
import type { GroupInput } from './agent-group.ts';
import { groupVariants } from './group-variants.ts';
import type { Published } from './permalinks/published.ts';

function input(file: string, language: string, more: Partial<GroupInput> = {}): GroupInput {
  const pathHash = Buffer.from(file).toString('hex').padEnd(8, '0').slice(0, 8).repeat(8);
  return { file, language, sourcePrefix: null, translationOf: null, aliases: [], pathHash, ...more };
}

/** Id → its languages and files, and what was found. */
function group(...files: GroupInput[]) {
  const { groups, diagnostics } = groupVariants(files);
  return {
    agents: Object.fromEntries(
      groups.map(({ id, variants }) => [id, Object.fromEntries([...variants].map(([code, { file }]) => [code, file]))]),
    ),
    aliases: Object.fromEntries(
      groups.filter(({ aliases }) => aliases.length > 0).map(({ id, aliases }) => [id, aliases]),
    ),
    how: groups.map(({ how }) => how),
    codes: [...diagnostics].flatMap(([{ file }, found]) => found.map(({ code }) => `${file} ${code}`)),
  };
}

/** No file is lost, whatever was given. */
function count(files: GroupInput[]): number {
  return groupVariants(files).groups.reduce((sum, { variants }) => sum + variants.size, 0);
}

const tagged = (file: string, language: string, tag = language) => input(file, language, { tag });

const translations: [what: string, files: GroupInput[]][] = [
  ['dotted parts', [input('x.en.md', 'en'), input('x.fr.md', 'fr')]],
  ['a dotted part beside none', [input('x.fr.md', 'fr'), input('x.md', 'en')]],
  ['folders', [input('en/x.md', 'en'), input('fr/x.md', 'fr')]],
  ['whole stems', [input('x/en.md', 'en'), input('x/fr.md', 'fr')]],
  ['folders with a region', [input('en-US/x.md', 'en'), input('fr-FR/x.md', 'fr')]],
  ['the same with an underscore', [input('en_GB/x.md', 'en'), input('fr_CA/x.md', 'fr')]],
  ['the same in small letters', [input('en-us/x.md', 'en'), input('fr-fr/x.md', 'fr')]],
];

for (const [what, files] of translations) {
  test(`files whose paths differ in the language alone are one agent: ${what}`, () => {
    const { agents, how, codes } = group(...files);
    assert.deepEqual(Object.keys(agents), ['x']);
    assert.deepEqual(Object.keys(agents['x'] ?? {}).sort(), ['en', 'fr']);
    assert.deepEqual([how, codes], [['path'], []]);
  });
}

test('two files with one id in one language are two agents, and the first keeps the id', () => {
  const [first, second] = [input('a/x.md', 'en'), input('a-x.md', 'en')];
  const { agents, codes } = group(first, second);
  assert.deepEqual(agents, { 'a-x': { en: 'a/x.md' }, 'a-x-612d782e': { en: 'a-x.md' } });
  assert.deepEqual(codes, ['a-x.md id-collision']);
  assert.deepEqual(groupVariants([first, second]).diagnostics.get(second)?.[0]?.values, {
    id: 'a-x',
    own: 'a-x-612d782e',
    other: 'a/x.md',
  });
});

test('variants of one agent are in the order of their languages', () => {
  const files = [
    input('a.md', 'pt'),
    input('b.md', 'de', { translationOf: 'a' }),
    input('c.md', 'en', { translationOf: 'a' }),
  ];
  for (const order of permutations(files)) {
    assert.deepEqual([...(groupVariants(order).groups[0]?.variants.keys() ?? [])], ['de', 'en', 'pt']);
  }
});

test('two files whose paths name no language are two agents, whatever their languages', () => {
  assert.equal(Object.keys(group(input('a/x.md', 'en'), input('a-x.md', 'fr')).agents).length, 2);
});

test('no file takes the place of another by a name like a second id', () => {
  const files = [input('a/x.md', 'en'), input('a-x-612d782e.md', 'en'), input('a-x.md', 'en'), input('a.x.md', 'en')];
  for (const order of [files, files.toReversed(), [files[2], files[1], files[0], files[3]]]) {
    assert.equal(count(order.filter((file) => file !== undefined)), 4);
  }
  const twins = ['s', 'S', 's!'].map((sourcePrefix) => input('x.md', 'en', { sourcePrefix }));
  assert.equal(count(twins), 3);
});

test('a file that says whose translation it is joins that agent, and its id stays an alias', () => {
  const files = [input('architecte.md', 'fr', { translationOf: 'Architect' }), input('architect.md', 'en')];
  for (const order of [files, files.toReversed()]) {
    const { agents, aliases, how, codes } = group(...order);
    assert.deepEqual(agents, { architect: { en: 'architect.md', fr: 'architecte.md' } });
    assert.deepEqual([aliases, how, codes], [{ architect: ['architecte'] }, ['declared'], []]);
  }
});

test('the English file gives the id, else the one of the lowest language code', () => {
  const cases: [GroupInput[], string][] = [
    [[input('z.md', 'en', { translationOf: 'a' }), input('a.md', 'fr')], 'z'],
    [[input('z.md', 'de', { translationOf: 'a' }), input('a.md', 'fr')], 'z'],
    [[input('z.md', 'pt', { translationOf: 'a' }), input('a.md', 'fr')], 'a'],
  ];
  for (const [files, id] of cases) {
    for (const order of [files, files.toReversed()]) assert.deepEqual(Object.keys(group(...order).agents), [id]);
  }
});

test('translations of translations meet in one agent, in whatever order the files come', () => {
  const files = [
    input('1.md', 'de', { translationOf: '2' }),
    input('2.md', 'fr', { translationOf: '3' }),
    input('3.md', 'en'),
    input('4.md', 'pt', { translationOf: '1' }),
  ];
  for (const order of permutations(files)) {
    const { agents, aliases, codes } = group(...order);
    assert.deepEqual(agents, { '3': { de: '1.md', en: '3.md', fr: '2.md', pt: '4.md' } });
    assert.deepEqual([aliases, codes], [{ '3': ['1', '2', '4'] }, []]);
  }
});

test('files that name each other are one agent, and one that names itself is its own', () => {
  const mutual = group(input('a.md', 'en', { translationOf: 'b' }), input('b.md', 'fr', { translationOf: 'a' }));
  assert.deepEqual([mutual.agents, mutual.codes], [{ a: { en: 'a.md', fr: 'b.md' } }, []]);
  assert.deepEqual(group(input('a.md', 'en', { translationOf: 'a' })).codes, []);
});

test('a second translation into one language stays an agent of its own', () => {
  const { agents, codes } = group(
    input('a.md', 'en'),
    input('b.md', 'fr', { translationOf: 'a' }),
    input('c.md', 'fr', { translationOf: 'a' }),
  );
  assert.deepEqual(agents, { a: { en: 'a.md', fr: 'b.md' }, c: { fr: 'c.md' } });
  assert.deepEqual(codes, ['c.md variant-collision']);
});

const ofOtherScripts = [
  ['项目.en.md', '项目.fr.md'],
  ['项目.md', '项目.fr.md'],
  ['名/en.md', '名/fr.md'],
  ['en/名.md', 'fr/名.md'],
  ['مراجع.en.md', 'مراجع.fr.md'],
  ['проект/обзор.en.md', 'проект/обзор.fr.md'],
  ['έργο.en.md', 'έργο.fr.md'],
  ['😀.en.md', '😀.fr.md'],
];

for (const [english = '', french = ''] of ofOtherScripts) {
  test(`${english} and ${french} are one agent, and each keeps the id that it had alone`, () => {
    const files = [input(english, 'en'), input(french, 'fr')];
    const alone = files.map((file) => groupVariants([file]).groups[0]?.id ?? '');
    for (const order of [files, files.toReversed()]) {
      const { agents, aliases, how, codes } = group(...order);
      assert.deepEqual(agents, { [alone[0] ?? '']: { en: english, fr: french } });
      assert.deepEqual([how, codes], [['path'], []]);
      assert.deepEqual(aliases, alone[0] === alone[1] ? {} : { [alone[0] ?? '']: [alone[1]] });
    }
  });
}

test('files of other scripts are two agents where their paths, sources or languages say no more', () => {
  const prefixed = input('项目.fr.md', 'fr', { sourcePrefix: 'more' });
  for (const other of [prefixed, input('项/目.fr.md', 'fr'), input('事项.fr.md', 'fr'), input('项目.txt', 'fr')]) {
    assert.equal(Object.keys(group(input('项目.md', 'en'), other).agents).length, 2, other.file);
  }
  const same = [tagged('项目.md', 'en'), tagged('项目.fr.md', 'fr'), tagged('fr/项目.md', 'fr')];
  assert.deepEqual(
    Object.values(group(...same).agents)
      .map((files) => Object.keys(files).join())
      .sort(),
    ['en,fr', 'fr'],
  );
});

test('what was published with an id for each path stays there, and is one agent', () => {
  const lock = new Map(
    [tagged('en-us/x.md', 'en', 'en-us'), tagged('fr-fr/x.md', 'fr', 'fr-fr')].map(({ file, language }) => {
      const id = file.replace(/\W/g, '-').replace('-md', '');
      return [id, { addresses: {}, names: [], files: [{ language, source: 's', file, sha256: file }] }] as const;
    }),
  );
  const files = ['en-us/x.md', 'fr-fr/x.md'].map((file) =>
    input(file, file.slice(0, 2), { source: 's', sha256: file, tag: file.slice(0, 5) }),
  );
  const { groups } = groupVariants(files, { lock, retired: [] } as unknown as Published);
  assert.deepEqual(
    groups.map(({ id, aliases, how }) => [id, aliases, how]),
    [['en-us-x', ['fr-fr-x', 'x'], 'path']],
  );
});

test('a translation says whose it is in any script, by an id, a former one, or the name of the one original', () => {
  const original = input('项目管理.md', 'en', { name: '项目管理', aliases: ['项目'] });
  for (const translationOf of ['项目管理', '「项目管理」', '项目']) {
    const { groups, diagnostics } = groupVariants([
      input('gestion.md', 'fr', { translationOf, name: '项目管理' }),
      original,
    ]);
    assert.deepEqual([groups.length, diagnostics.size], [1, 0], translationOf);
  }
  const byName = group(
    input('a/x.md', 'en', { name: 'Quay Clerk' }),
    input('b/y.md', 'fr', { translationOf: 'quay-clerk', name: 'Quay Clerk' }),
    input('b/z.md', 'es', { translationOf: 'Quay Clerk', name: 'Quay Clerk' }),
  );
  assert.deepEqual(byName.agents, { 'a-x': { en: 'a/x.md', es: 'b/z.md', fr: 'b/y.md' } });
  const doubtful = group(
    input('a/x.md', 'en', { name: 'clerk' }),
    input('c/x.md', 'en', { name: 'clerk' }),
    input('b/y.md', 'fr', { translationOf: 'clerk' }),
  );
  assert.deepEqual([Object.keys(doubtful.agents).length, doubtful.codes], [3, ['b/y.md translation-of-unknown']]);
});

test('of several texts of one language the general one has the plain key, else the first', () => {
  const brazil = tagged('x.pt-BR.md', 'pt', 'pt-br');
  const portugal = tagged('x.pt-PT.md', 'pt', 'pt-pt');
  const general = tagged('x.pt.md', 'pt');
  assert.deepEqual(group(brazil).agents, { x: { pt: 'x.pt-BR.md' } });
  assert.deepEqual(group(brazil, portugal).agents, { x: { pt: 'x.pt-BR.md', 'pt-pt': 'x.pt-PT.md' } });
  const all = { x: { 'pt-br': 'x.pt-BR.md', 'pt-pt': 'x.pt-PT.md', pt: 'x.pt.md' } };
  assert.deepEqual(group(brazil, portugal, general).agents, all);
  assert.deepEqual(group(tagged('x.fr.md', 'fr'), tagged('fr/x.md', 'fr')).codes, ['fr/x.md id-collision']);
});

test('a translation that says whose it is may be of another region', () => {
  const { agents, codes } = group(
    tagged('a.md', 'en'),
    input('b.md', 'pt', { tag: 'pt-br', translationOf: 'a' }),
    input('c.md', 'pt', { tag: 'pt', translationOf: 'a' }),
  );
  assert.deepEqual([agents, codes], [{ a: { en: 'a.md', pt: 'c.md', 'pt-br': 'b.md' } }, []]);
});

test('a translation of an unknown agent is reported', () => {
  assert.deepEqual(group(input('b.md', 'fr', { translationOf: 'nobody' })).codes, ['b.md translation-of-unknown']);
});

test('an alias in which no letter is takes no translation of an unknown agent', () => {
  const files = [input('a.md', 'en', { aliases: ['!'] }), input('b.md', 'fr', { translationOf: 'nobody' })];
  assert.deepEqual(group(...files).agents, { a: { en: 'a.md' }, b: { fr: 'b.md' } });
  assert.deepEqual(group(...files).codes, ['b.md translation-of-unknown']);
});

test('within its source a file finds the id without the prefix, and ids of the first source too', () => {
  const second = { sourcePrefix: 'more' };
  const { agents } = group(
    input('a.md', 'en'),
    input('c.md', 'en'),
    input('a.md', 'en', second),
    input('b.md', 'fr', { ...second, translationOf: 'a' }),
    input('d.md', 'fr', { ...second, translationOf: 'c' }),
  );
  assert.deepEqual(Object.keys(agents), ['a', 'c', 'more-a']);
});

test('former ids lead on, unless a file or an earlier agent has them', () => {
  const { aliases, codes } = group(
    input('a.md', 'en', { aliases: ['Old A', 'b', 'a', 'shared', '日本'] }),
    input('b.md', 'en', { aliases: ['shared'] }),
  );
  assert.deepEqual(aliases, { a: [foldName('日本'), 'old-a', 'shared'] });
  assert.deepEqual(codes, ['a.md alias-taken', 'b.md alias-taken']);
});

function permutations<T>(items: T[]): T[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}
