import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmptyQuery, parseQuery, withoutExclusion } from './parse-query.ts';

const words = (text: string) => parseQuery(text).words.map(({ form }) => form);
const excluded = (text: string) => parseQuery(text).excluded;

test('words of grammar and of asking are left out where others remain', () => {
  assert.deepEqual(words('who can review the pull request?'), ['review', 'pull', 'request']);
  assert.deepEqual(words("qui peut auditer la sécurité d'un smart contract ?"), [
    'auditer',
    'securite',
    'smart',
    'contract',
  ]);
  assert.deepEqual(words('who can'), ['who', 'can']);
});

test('texts in quotes are phrases, and their words count as words', () => {
  const query = parseQuery('fix “dead code” « dette technique »');
  assert.deepEqual(query.phrases, [
    ['dead', 'code'],
    ['dette', 'technique'],
  ]);
  assert.deepEqual(words('fix "dead code"'), ['fix', 'dead', 'code']);
});

test('a quote that is not closed yet reaches to the end', () => {
  assert.deepEqual(parseQuery('"smart con').phrases, [['smart', 'con']]);
});

test('a text in quotes is the same with spaces and with hyphens, however many', () => {
  const forms = ['jobs', 'to', 'be', 'done'];
  for (const text of ['"jobs to be done"', '"jobs-to-be-done"', '“jobs‑to‑be‑done”', '"jobs_to_be_done"']) {
    assert.deepEqual(parseQuery(text).phrases, [forms], text);
  }
  assert.deepEqual(parseQuery('"state-of-the-art code-review"').phrases, [
    ['state', 'of', 'the', 'art', 'code', 'review'],
  ]);
  assert.deepEqual(parseQuery('"数据库 设计"').phrases, [['数', '据', '库', '设', '计']]);
});

test('a word or a phrase after a minus is excluded, a hyphen within a word excludes nothing', () => {
  const query = parseQuery('react -native -"class components" front-end');
  assert.deepEqual(query.excluded, ['native', 'class components']);
  assert.deepEqual(words('react -native front-end'), ['react', 'frontend']);
  assert.deepEqual(parseQuery('– tiret').excluded, []);
});

test('an exclusion is named as it was typed, and once', () => {
  assert.deepEqual(excluded('revue -Évêque -« dette technique » -Évêque'), ['Évêque', 'dette technique']);
  assert.deepEqual(excluded('api -front-end'), ['front-end']);
  assert.deepEqual(excluded('api -"" - -! -'), []);
});

test('the dashes of a phone exclude as a hyphen does', () => {
  for (const text of ['react –native', 'react −native', 'react －native', 'react —"native"']) {
    assert.deepEqual(excluded(text), ['native'], text);
  }
});

test('a term of two hyphens is a word, even where a keyboard made them one dash', () => {
  for (const text of ['--no-verify', '—no-verify', '––no-verify', '---no-verify']) {
    const query = parseQuery(text);
    assert.deepEqual(query.excluded, [], text);
    assert.deepEqual(
      query.words.map(({ form, partForms }) => [form, partForms]),
      [['noverify', ['no', 'verify']]],
      text,
    );
  }
  assert.deepEqual(words('npm ci --omit=dev'), ['npm', 'ci', 'omit', 'dev']);
  assert.deepEqual(words('shelf list --no-header'), ['shelf', 'list', 'noheader']);
  assert.deepEqual(parseQuery('--tool:bash').filters, {});
  assert.deepEqual(parseQuery('--"dead code"').phrases, [['dead', 'code']]);
});

const flags = [
  ['rm -rf', ['rm', 'rf']],
  ['Rm –rf', ['rm', 'rf']],
  ['rm -r -f', ['rm', 'r', 'f']],
  ['rm --recursive -f', ['rm', 'recursive', 'f']],
  ['sudo tar -xzf', ['sudo', 'tar', 'xzf']],
  ['git commit -m', ['git', 'commit', 'm']],
  ['git --no-pager log -p', ['git', 'nopager', 'log', 'p']],
  ['docker-compose -f', ['dockercompose', 'f']],
] as const;

for (const [text, forms] of flags) {
  test(`${text} is a command with its flags`, () => {
    assert.deepEqual(words(text), forms);
    assert.deepEqual(excluded(text), []);
  });
}

const exclusions = [
  ['rm folder -native', ['native']],
  ['react --hooks -native', ['native']],
  ['git "dead code" -m', ['m']],
  ['git tool:bash -m', ['m']],
  ['git -"pull request"', ['pull request']],
  ['git react -native', ['native']],
  ['-rm -rf', ['rm', 'rf']],
] as const;

for (const [text, texts] of exclusions) {
  test(`${text} excludes`, () => assert.deepEqual(excluded(text), texts));
}

test('a word of grammar that is all of a flag is asked for', () => {
  assert.deepEqual(words('--all'), ['all']);
  assert.deepEqual(words('git branch --all'), ['git', 'branch', 'all']);
  assert.deepEqual(words('ls -a'), ['ls', 'a']);
  assert.deepEqual(words('git push all --set=the'), ['git', 'push', 'set']);
});

test('an exclusion is undone by taking its minus away', () => {
  for (const [typed, text, undone] of [
    ['react -native', 'native', 'react native'],
    ['react –native vue', 'native', 'react native vue'],
    ['react -"class components" -vue', 'class components', 'react "class components" -vue'],
    ['revue -« dette technique »', 'dette technique', 'revue « dette technique »'],
    ['a -b -b', 'b', 'a b b'],
    ['front-end -end', 'end', 'front-end end'],
    ['git commit -m -"m"', 'm', 'git commit -m "m"'],
    ['react -native', 'vue', 'react -native'],
    ['', 'vue', ''],
  ] as const) {
    assert.equal(withoutExclusion(typed, text), undone, typed);
  }
});

test('every exclusion of a question can be undone by its name', () => {
  for (const typed of ['-a -"b c" –d', 'x -front-end "y" -é —"z"', '-foo"bar baz" -"open', '-$ -a,b -c++']) {
    const undone = excluded(typed).reduce(withoutExclusion, typed);
    assert.deepEqual(excluded(undone), [], undone);
  }
});

test('operators are filters in both languages, with several values', () => {
  assert.deepEqual(parseQuery('tool:Bash model:opus,sonnet capability:"code review"').filters, {
    tool: ['Bash'],
    model: ['opus', 'sonnet'],
    capability: ['code review'],
  });
  assert.deepEqual(parseQuery('outil:Bash modèle:opus capacité:tests langue:fr').filters, {
    tool: ['Bash'],
    model: ['opus'],
    capability: ['tests'],
    language: ['fr'],
  });
});

test('an operator that there is not is searched as words and named', () => {
  const query = parseQuery('foo:bar https://example.org');
  assert.deepEqual(query.unknownOperators, ['foo:']);
  assert.deepEqual(query.filters, {});
  assert.ok(query.words.some(({ form }) => form === 'bar'));
});

test('names of what every object has are not operators', () => {
  assert.deepEqual(parseQuery('constructor:x __proto__:y toString:z').filters, {});
});

test('a name in pieces is one word that knows its pieces', () => {
  const [word] = parseQuery('CI/CD').words;
  assert.deepEqual([word?.form, word?.parts], ['cicd', ['ci', 'cd']]);
});

test('a name in pieces is the same however it is written, and its pieces have forms and stems', () => {
  for (const text of ['projects-list', 'projects_list', 'projectsList', 'Projects/List']) {
    const [word, ...others] = parseQuery(text).words;
    assert.equal(others.length, 0, text);
    assert.deepEqual(
      [word?.form, word?.partForms, word?.parts],
      ['projectslist', ['projects', 'list'], ['project', 'list']],
    );
  }
});

test('words side by side know the next, which may be the rest of their name', () => {
  const next = (text: string) => parseQuery(text).words.map((word) => [word.form, word.next]);
  assert.deepEqual(next('project list'), [
    ['project', 'list'],
    ['list', ''],
  ]);
  assert.deepEqual(next('work flow'), [
    ['work', 'flow'],
    ['flow', ''],
  ]);
  assert.deepEqual(next('work, flow'), [
    ['work', ''],
    ['flow', ''],
  ]);
});

test('a chain of many pieces is their words', () => {
  const { words } = parseQuery('red-green-refactor-loop');
  assert.deepEqual(
    words.map(({ form, partForms }) => [form, partForms.length]),
    [
      ['red', 0],
      ['green', 0],
      ['refactor', 0],
      ['loop', 0],
    ],
  );
});

test('text without spaces is one word whose characters are side by side', () => {
  const [word, ...others] = parseQuery('数据库').words;
  assert.equal(others.length, 0);
  assert.deepEqual(word, {
    form: '数据库',
    stem: '数据库',
    parts: ['数', '据', '库'],
    partForms: ['数', '据', '库'],
    isRun: true,
    isOpen: true,
    next: '',
    offset: 0,
    start: 0,
    end: 3,
  });
});

const offsets: [question: string, words: [form: string, offset: number][]][] = [
  [
    'who can review the pull request?',
    [
      ['review', 2],
      ['pull', 4],
      ['request', 5],
    ],
  ],
  [
    "l'exécution  des\ttests",
    [
      ['execution', 0],
      ['tests', 2],
    ],
  ],
  [
    'fix -native "dead code" tool:bash now',
    [
      ['fix', 0],
      ['dead', 1],
      ['code', 2],
      ['now', 3],
    ],
  ],
  [
    'a front-end for 数据库 review',
    [
      ['frontend', 1],
      ['数据库', 3],
      ['review', 4],
    ],
  ],
];

for (const [question, expected] of offsets) {
  test(`each word of “${question.replace(/\s+/g, ' ')}” knows how many there are before it`, () => {
    assert.deepEqual(
      parseQuery(question).words.map(({ form, offset }) => [form, offset]),
      expected,
    );
  });
}

test('a symbol by itself is a plain word, and names beside symbols stay names', () => {
  const shown = (text: string) =>
    parseQuery(text).words.map(({ form, partForms, isRun, next }) => [form, partForms.join(' '), isRun, next]);
  assert.deepEqual(shown('库'), [['库', '', undefined, '']]);
  assert.deepEqual(shown('数据 库 api test'), [
    ['数据', '数 据', true, ''],
    ['库', '', undefined, ''],
    ['api', '', undefined, 'test'],
    ['test', '', undefined, ''],
  ]);
  assert.deepEqual(shown('用Node.js写代码-审查'), [
    ['用', '', undefined, ''],
    ['nodejs', 'node js', undefined, ''],
    ['写代码', '写 代 码', true, ''],
    ['审查', '审 查', true, ''],
  ]);
  assert.deepEqual(shown('ที่\u200bนี่'), [['ที่นี่', 'ที่ นี่', true, '']]);
});

test('an exclusion of symbols is its symbols', () => {
  assert.deepEqual(parseQuery('api -数据').excluded, ['数据']);
});

test('the last word is open until something comes after it', () => {
  const open = (text: string) => parseQuery(text).words.map(({ isOpen }) => isOpen);
  assert.deepEqual(open('code revi'), [false, true]);
  assert.deepEqual(open('code review '), [false, false]);
  assert.deepEqual(open('code -nati'), [false]);
  assert.deepEqual(open('code tool:ba'), [false]);
  assert.deepEqual(open('code --no-ver'), [false, true]);
  assert.deepEqual(open('cafe\u0301'), [true]);
});

test('nothing is asked by nothing', () => {
  for (const text of ['', '  ', '"', '-', '--', '—', '-- -', '?!', '""'])
    assert.equal(isEmptyQuery(parseQuery(text)), true, text);
  assert.equal(isEmptyQuery(parseQuery('tool:bash')), false);
});

test('a pasted text is cut, and no question is too long to be taken apart', () => {
  assert.equal(parseQuery('word '.repeat(10_000)).words.length, 16);
  assert.ok(parseQuery('"'.repeat(100_000)).typed.length <= 200);
  for (const text of ['-', '—', '--a', '-"', 'rm -', '数', '\ud800']) {
    assert.ok(parseQuery(text.repeat(50_000)).words.length <= 16, text);
    assert.equal(typeof withoutExclusion(text.repeat(50_000), 'a'), 'string');
  }
});
