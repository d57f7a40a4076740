/** What every text of the interface keeps to, in every language; new keys are covered as they come. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { diagnosticTable } from '../core/diagnostic.ts';
import { formats } from '../core/formats/formats.ts';
import { families } from '../core/permissions/families.ts';
import { reasonOutcomes } from '../sources/source.ts';
import type { Message } from './format.ts';
import { localeCodes } from './locales.ts';
import { strings } from './strings.ts';
import { isMessageKey, type MessageKey } from './translate.ts';

const { en, fr } = strings;
const keys = Object.keys(en) as MessageKey[];
const codes = Object.keys(diagnosticTable);

/** Texts that are the same in both languages, by the reason for it. */
const same: Record<string, string[]> = {
  'a name': ['site.title'],
  'a value and another in brackets': ['keep.language'],
  'one word in both languages': [
    'nav.agents',
    'nav.guides',
    'agent.assistant',
    'agent.instructions',
    'agent.licence',
    'agent.source',
    'agent.sourceName',
    'agent.permissions',
    'agent.relations',
    'catalogue.agents',
    'capability.agents',
    'facet.source',
    'cli.summary.agents',
    'guide.title',
    'report.agent',
    'report.code',
    'search.count',
    'search.instructions',
    'share.form.citation',
  ],
  'names of syntaxes and products': [
    'share.form.markdown',
    'share.form.mediawiki',
    'share.form.jira',
    'share.form.html',
    'share.for.markdown',
    ...families.filter((family) => family !== 'unknown').map((family) => `family.${family}`),
  ],
  'values alone': ['cli.lock.entry', 'report.withCount', 'search.both'],
};

test('all languages have the same keys', () => {
  for (const code of localeCodes) assert.deepEqual(Object.keys(strings[code]).sort(), Object.keys(en).sort(), code);
});

test('no key appears twice in a file, where the later one would win without a word', () => {
  const folder = new URL('./strings/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const found = [...text.matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key);
    const twice = found.filter((key, index) => found.indexOf(key) !== index);
    assert.deepEqual(twice, [], file);
    assert.ok(found.length > 50, file);
  }
});

test('no French text is an English one, but for those that are the same in both', () => {
  const allowed = new Set(Object.values(same).flat());
  const equal = keys.filter((key) => textOf(fr[key]) === textOf(en[key]) && /\p{L}/u.test(textOf(en[key])));
  assert.deepEqual(
    equal.filter((key) => !allowed.has(key)),
    [],
  );
});

test('every text that is listed as the same is the same', () => {
  const listed = Object.values(same).flat();
  const differing = listed.filter((key) => !isMessageKey(key) || textOf(fr[key]) !== textOf(en[key]));
  assert.deepEqual(differing, []);
});

test('all languages have the same values to fill in', () => {
  for (const code of localeCodes) {
    const differing = keys.filter((key) => placeholders(en[key]).join() !== placeholders(strings[code][key]).join());
    assert.deepEqual(differing, [], code);
  }
});

test('a text has the forms of its language, where it has any in English', () => {
  for (const key of keys) {
    for (const locale of localeCodes) {
      const message: Message = strings[locale][key];
      assert.equal(typeof message, typeof en[key], `${locale} ${key}`);
      if (typeof message === 'string') continue;
      // French has a form for millions, which the general one serves as well.
      const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter((form) => form !== 'many');
      assert.deepEqual(Object.keys(message).sort(), [...wanted].sort(), `${locale} ${key}`);
    }
  }
});

test('no text is empty, or begins or ends with a blank that is not meant', () => {
  const wrong = keys.flatMap((key) =>
    formsIn(key)
      .filter((form) => form.trim() !== form || form === '')
      .map(() => key),
  );
  assert.deepEqual([...new Set(wrong)], ['agent.colon']);
});

test('marks of code come in pairs', () => {
  const odd = keys.filter((key) => formsIn(key).some((form) => form.split('`').length % 2 === 0));
  assert.deepEqual(odd, []);
});

for (const code of codes) {
  test(`${code} has a message, a title, why it matters and a remedy, in every language`, () => {
    const wanted = [`diagnostic.${code}`, ...['title', 'why', 'remedy'].map((part) => `diagnostic.${code}.${part}`)];
    assert.deepEqual(
      wanted.filter((key) => !isMessageKey(key)),
      [],
    );
    for (const texts of Object.values<Record<string, Message>>(strings)) {
      assert.ok(wordsOf(texts[`diagnostic.${code}.title`]) <= 7, 'a title is a few words');
      assert.ok(sentencesOf(texts[`diagnostic.${code}.why`]) <= 3, 'why it matters takes three sentences at most');
      assert.ok(sentencesOf(texts[`diagnostic.${code}.remedy`]) <= 2, 'a remedy takes two sentences at most');
    }
  });
}

test('titles, reasons and remedies are of codes that exist', () => {
  const known = new Set(codes);
  const stray = keys.filter((key) => {
    const code = /^diagnostic\.([a-z0-9-]+)/.exec(key)?.[1];
    return code !== undefined && !known.has(code);
  });
  assert.deepEqual(stray, []);
});

test('every reason of the ledger has its words', () => {
  const ledger = readFileSync(new URL('../loaders/ledger.ts', import.meta.url), 'utf8');
  const given = [...ledger.matchAll(/reason: '([a-z-]+)'/g)].map(([, reason = '']) => reason);
  assert.ok(given.includes('not-text'));
  const unreadable = formats.map(({ id }) => `${id}-unreadable`);
  const missing = [...Object.keys(reasonOutcomes), ...given, ...unreadable].filter(
    (reason) => !isMessageKey(`reason.${reason}`),
  );
  assert.deepEqual(missing, []);
});

test('French has no straight quotation marks', () => {
  assert.deepEqual(
    keys.filter((key) => formsOf(fr[key]).some((form) => withoutCode(form).includes('"'))),
    [],
  );
});

test('French has a space before high punctuation', () => {
  const missing = keys.filter((key) => formsOf(fr[key]).some((form) => /[^\s][:;!?](?=\s|$)/.test(withoutCode(form))));
  assert.deepEqual(missing, []);
});

test('French quotation marks have a space on their inner side', () => {
  const missing = keys.filter((key) => formsOf(fr[key]).some((form) => /«(?! )|(?<! )»/.test(form)));
  assert.deepEqual(missing, []);
});

test('French is written with plain spaces and straight apostrophes, which the formatter sets', () => {
  const set = keys.filter((key) => formsOf(fr[key]).some((form) => /[\u00a0\u202f’]/.test(form)));
  assert.deepEqual(set, []);
});

/** In all languages. */
function formsIn(key: MessageKey): string[] {
  return localeCodes.flatMap((code) => formsOf(strings[code][key]));
}

function formsOf(message: Message | undefined): string[] {
  return typeof message === 'string' ? [message] : Object.values(message ?? {});
}

function textOf(message: Message | undefined): string {
  return formsOf(message).join('\n');
}

function placeholders(message: Message): string[] {
  return [...new Set([...textOf(message).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

/** What is in backticks is code and keeps its own punctuation. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, 'x');
}

function wordsOf(message: Message | undefined): number {
  return textOf(message).split(/\s+/).length;
}

function sentencesOf(message: Message | undefined): number {
  return withoutCode(textOf(message))
    .split(/[.?!](?:\s|$)/)
    .filter((sentence) => sentence.trim() !== '').length;
}
