/** What an engine asks for, when, and what it says before everything is there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VocabularyEntry } from '../core/schema.ts';
import type { Bundle } from './catalogue/search-catalogue.ts';
import { type Answer, createEngine, type SearchParts } from './create-engine.ts';
import { memorySearch, sourceOf } from './fixtures/memory-search.ts';
import { type TextIndex, TextsRefused } from './full-text.ts';
import { parseQuery } from './query/parse-query.ts';

const vocabulary: VocabularyEntry[] = [
  {
    id: 'piloting',
    label: { en: 'Piloting', fr: 'Pilotage' },
    description: { en: '', fr: '' },
    match: { en: ['piloting'], fr: ['pilotage'] },
  },
];

const parts = memorySearch(
  [
    sourceOf('buoy', 'en', 'Buoy', 'Marks a lamp. Un phare.', { changed: '2026-03-02T10:00:00Z', models: ['opus'] }),
    sourceOf('lighthouse', 'en', 'Lighthouse', 'Keeps a lamp.'),
    sourceOf('lighthouse', 'fr', 'Phare', 'Entretient une lampe, le phare et le quai.'),
    sourceOf('gardien', 'fr', 'Gardien', 'Un phare, un quai.', { capabilities: ['piloting'] }),
    sourceOf('quai', 'fr', 'Quai', 'Du quai on voit le phare, phare des phares.'),
    sourceOf('faro', 'pt', 'Farol', 'Um phare no cais.'),
  ],
  vocabulary,
  (phrase) => (/pilot/i.test(phrase) ? ['piloting'] : []),
);

/** What there was to show of a question: the parts that have anybody, and the whole. */
async function ask(text: string, { own = parts, locale = 'fr', selection = {} } = {}): Promise<Answer[]> {
  const shown: Answer[] = [];
  const engine = createEngine(own);
  const onPart = (part: () => Answer) => {
    const answer = part();
    if (answer.own.length + answer.others.length > 0) shown.push(answer);
  };
  const answer = await engine.find(parseQuery(text), { locale, selection, onPart });
  // Parts without anybody are not shown.
  return [...shown.filter(({ own: mine, others }) => mine.length + others.length > 0), answer];
}
const ids = (hits: Answer['own'] | undefined) => (hits ?? []).map(({ agent }) => parts.catalogue.agents[agent]);
const stages = (answers: Answer[]) => answers.map(({ stage }) => stage);

/** Parts whose bundles open as `open` says. */
function opening(open: (bundle: Bundle, usual: () => Promise<TextIndex>) => Promise<TextIndex>): SearchParts {
  return { ...parts, texts: (bundle) => open(bundle, () => parts.texts(bundle)) };
}

test('an agent of that name is known first, then the reader’s language, then everything', async () => {
  const answers = await ask('phare');
  assert.deepEqual(stages(answers), ['names', 'own', 'all']);
  assert.deepEqual(
    answers.map(({ own, others }) => [ids(own), ids(others)]),
    [
      [['lighthouse'], []],
      [['lighthouse', 'quai', 'gardien'], []],
      [
        ['lighthouse', 'quai', 'gardien'],
        ['buoy', 'faro'],
      ],
    ],
  );
});

test('only the whole answer counts what agents have in common', async () => {
  const answers = await ask('phare');
  assert.deepEqual(
    answers.map(({ counts }) => counts?.language.get('fr')),
    [undefined, undefined, 3],
  );
});

const shownStages: [question: string, options: Parameters<typeof ask>[1], stages: string[], because: string][] = [
  ['entretient', {}, ['own', 'all'], 'no agent has that name'],
  ['entretient qwxz', {}, ['all'], 'a word that no text has so far may be one of another language, or misspelt'],
  ['marks', {}, ['all'], 'the reader’s language does not have it'],
  ['phrae', {}, ['all'], 'what it is taken for is known at the end'],
  ['cais', { locale: 'de' }, ['all'], 'there are no texts of the reader’s language'],
  ['', {}, ['all'], 'nothing is asked'],
];

for (const [question, options, expected, because] of shownStages) {
  test(`${question || 'no question'} is answered in ${expected.join(' and ')}: ${because}`, async () => {
    assert.deepEqual(stages(await ask(question, options)), expected);
  });
}

test('in a single language there is nothing to wait for between a part and the whole', async () => {
  const one = memorySearch([sourceOf('quai', 'fr', 'Quai', 'Un phare.')]);
  assert.deepEqual(stages(await ask('phare', { own: one })), ['all']);
});

test('agents of the reader’s language stay in their order when others arrive', async () => {
  for (const question of ['phare', 'quai', 'un phare et un quai', 'gardien de phare']) {
    const answers = await ask(question);
    const part = answers.find(({ stage }) => stage === 'own');
    const whole = ids(answers.at(-1)?.own);
    assert.deepEqual(
      ids(part?.own).filter((id) => whole.includes(id)),
      whole,
      question,
    );
  }
});

test('a part has only what is chosen', async () => {
  const answers = await ask('phare', { selection: { language: ['en'] } });
  assert.deepEqual(
    answers.map(({ own, others }) => [ids(own), ids(others)]),
    [
      [['lighthouse'], []],
      [['lighthouse'], []],
      [['lighthouse'], ['buoy']],
    ],
  );
});

test('a part that is looked at late says the same of the reader’s language', async () => {
  for (const question of ['phare', 'un phare et un quai']) {
    const [early, late]: [(string | undefined)[][], (() => Answer)[]] = [[], []];
    await createEngine(parts).find(parseQuery(question), {
      locale: 'fr',
      onPart(part) {
        early.push(ids(part().own));
        late.push(part);
      },
    });
    assert.deepEqual(
      late.map((part) => ids(part().own)),
      early,
    );
  }
});

test('bundles are asked one after the other, that of the reader’s language first', async () => {
  const [asked, pending]: [string[], string[]] = [[], []];
  let most = 0;
  const own = opening(async ({ key }, usual) => {
    asked.push(key);
    pending.push(key);
    most = Math.max(most, pending.length);
    await new Promise((resolve) => setTimeout(resolve, 2));
    pending.pop();
    return usual();
  });
  await ask('phare', { own });
  assert.deepEqual([asked, most], [['fr', 'en', 'pt'], 1]);
  asked.length = 0;
  await ask('phrae', { own, locale: 'en' });
  assert.deepEqual([asked.slice(0, 3), most], [['en', 'fr', 'pt'], 1]);
});

test('a question without words asks no text', async () => {
  const own = opening(() => assert.fail('no text is needed'));
  const [answer] = await ask('', { own });
  assert.deepEqual(ids(answer?.own), ['gardien', 'lighthouse', 'quai']);
  const [chosen] = await ask('langue:pt', { own });
  assert.deepEqual(ids(chosen?.others), ['faro']);
});

test('where texts are refused, titles and capabilities answer, and that is said', async () => {
  const own = opening(() => Promise.reject(new TextsRefused('no WebAssembly')));
  const named = (await ask('phare', { own })).at(-1);
  assert.deepEqual([ids(named?.own), named?.areTextsRefused], [['lighthouse'], true]);
  const able = (await ask('pilotage', { own })).at(-1);
  assert.deepEqual([ids(able?.own), able?.areTextsRefused], [['gardien'], true]);
  const inText = (await ask('entretient', { own })).at(-1);
  assert.deepEqual([ids(inText?.own), inText?.areTextsRefused], [[], true]);
  // Some text may have it.
  assert.deepEqual(inText?.unknown, []);
});

test('texts that were refused once are asked again', async () => {
  let isRefused = true;
  const own = opening(async (_, usual) => {
    if (isRefused) throw new TextsRefused('no WebAssembly');
    return usual();
  });
  const engine = createEngine(own);
  const find = () => engine.find(parseQuery('entretient'), { locale: 'fr' });
  assert.equal((await find()).areTextsRefused, true);
  isRefused = false;
  const answer = await find();
  assert.deepEqual([ids(answer.own), answer.areTextsRefused], [['lighthouse'], false]);
});

/** Parts of which one fails when it is asked for the first time. */
const failing: [part: string, once: (fail: () => void) => Partial<SearchParts>][] = [
  [
    'bundle',
    (fail) => ({
      async texts(bundle) {
        fail();
        return parts.texts(bundle);
      },
    }),
  ],
  [
    'bundle of another language',
    (fail) => ({
      async texts(bundle) {
        if (bundle.key === 'pt') fail();
        return parts.texts(bundle);
      },
    }),
  ],
  [
    'chunk of words',
    (fail) => ({
      async texts(bundle) {
        const index = await parts.texts(bundle);
        return {
          ...index,
          async find(words, beginning) {
            fail();
            return index.find(words, beginning);
          },
        };
      },
    }),
  ],
  [
    'chunk of the vocabulary',
    (fail) => ({
      async vocabulary(chunk) {
        fail();
        return parts.vocabulary(chunk);
      },
    }),
  ],
  [
    'table of facets',
    (fail) => ({
      async facets() {
        fail();
        return parts.facets();
      },
    }),
  ],
];

for (const [part, once] of failing) {
  test(`a ${part} that cannot be loaded fails the question, and is tried again by the next`, async () => {
    let tries = 0;
    const fail = () => {
      if (tries++ === 0) throw new Error('network');
    };
    const engine = createEngine({ ...parts, ...once(fail) });
    const find = () => engine.find(parseQuery('phare quai pilotage'), { locale: 'fr' });
    await assert.rejects(find(), /network/);
    assert.equal((await find()).own.length, 3);
    assert.ok(tries > 1);
  });
}

test('what failed later than a part was shown fails the question all the same', async () => {
  const own = opening((bundle, usual) => (bundle.key === 'fr' ? usual() : Promise.reject(new Error('network'))));
  const shown: string[] = [];
  const engine = createEngine(own);
  const asking = engine.find(parseQuery('phare'), { locale: 'fr', onPart: (part) => shown.push(part().stage) });
  await assert.rejects(asking, /network/);
  assert.deepEqual(shown, ['names', 'own']);
});

test('a word being typed is asked for as a beginning from its third letter on', async () => {
  const beginnings: (string | undefined)[] = [];
  const own = opening(async (_, usual) => {
    const index = await usual();
    return {
      ...index,
      find(words, beginning) {
        beginnings.push(beginning);
        return index.find(words, beginning);
      },
    };
  });
  for (const question of ['en', 'ent', 'entre', 'entretient ', 'entretient -quai']) {
    beginnings.length = 0;
    await ask(question, { own });
    const [first] = beginnings;
    assert.equal(first, question.length > 2 && /^\w+$/.test(question) ? question : undefined, question);
  }
  assert.deepEqual(ids((await ask('entret', { own })).at(-1)?.own), ['lighthouse']);
  assert.deepEqual(ids((await ask('entret ', { own })).at(-1)?.own), []);
});
