/**
 * A third language of the interface is one entry and one file: this adds German to a copy of the project that way, its
 * texts the English ones with a mark, and reads what is built of it.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { formatLock } from '../../src/catalogue/permalinks/lock.ts';
import { formatMessage, type Message } from '../../src/i18n/format.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { strings } from '../../src/i18n/strings.ts';

const root = join(import.meta.dirname, '../..');
const codes = [...localeCodes, 'de'];
const MARK = '[de] ';
const SITE = 'https://agents.example';

const folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-third-language-'));
after(() => folder.remove());
const project = join(folder.path, 'project');
const site = join(folder.path, 'site');
copyProject();
addLanguage();
const built = run('build', '--agents', addAgents(), '--lock', addLock(), '--site', SITE, '--out', site);
const pages = built.status === 0 ? listFiles('.').filter((file) => file.endsWith('.html')) : [];
/** Of the pages of capabilities, which are hundreds of one kind, one in twenty is looked at. */
const looked = pages.filter((file, index) => !/capabilities\/./.test(file) || index % 20 === 0);
const germanPages = looked.filter((file) => /^(?:embed\/)?de\//.test(file));

test('a site is built with nothing but an entry and a file', () => {
  assert.equal(built.status, 0, built.stderr);
  assert.ok(germanPages.length > 20);
});

for (const place of ['', 'cards', 'embed', 'oembed', 'badge']) {
  test(`German has every file that English has${place && ` in ${place}`}`, () => {
    const own = (code: string) => listFiles(join(place, code)).sort();
    assert.ok(own('en').length > 5);
    assert.deepEqual(own('de'), own('en'));
  });
}

test('every page that exists as such in all languages names them all, in the head and in the toggle', () => {
  for (const file of germanPages.filter((name) => name.startsWith('de/'))) {
    const document = read(file);
    const toggle = [...document.querySelectorAll('header language-toggle a')].map((link) =>
      link.getAttribute('hreflang'),
    );
    if (document.querySelector('header')) assert.deepEqual(toggle, codes, file);
    const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
    const named = alternates.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
    const isOnce = /^de\/(?:agents|guides)\/./.test(file) && !file.includes('lamp-keeper');
    if (isOnce || named.length === 0) continue;
    const path = (code: string) => `${SITE}/${code}/${file.slice(3).replace('index.html', '')}`;
    assert.deepEqual(
      named.slice(0, -1),
      codes.map((code) => [code, path(code)]),
      file,
    );
  }
  assert.match(readFileSync(join(site, 'de/index.html'), 'utf8'), /og:locale" content="de_DE"/);
});

test('pages for readers of no known language speak to all of them', () => {
  for (const file of ['index.html', '404.html', 'a/lamp-keeper/index.html', 'a/lighthouse/index.html']) {
    const spoken = [...read(file).querySelectorAll('section[lang]')].map((part) => part.getAttribute('lang'));
    assert.deepEqual(spoken, codes, file);
  }
});

test('programs find German: sitemap, feeds, texts for language models, data, search', () => {
  const sitemap = text('sitemap-1.xml');
  assert.ok(sitemap.includes(`<loc>${SITE}/de/agents/lamp-keeper/</loc>`));
  assert.ok(sitemap.includes(`hreflang="de" href="${SITE}/de/capabilities/"`));
  assert.match(text('de/feed.xml'), /<language>de<|xml:lang="de"/);
  assert.ok(text('de/feed.xml').includes(`${SITE}/de/agents/lamp-keeper/`));
  assert.ok(text('llms.txt').includes(`${SITE}/de/llms.txt`));
  assert.ok(text('en/llms.txt').includes(`${SITE}/de/llms.txt`));
  const { texts, bundles } = JSON.parse(text('search/entry.json'));
  assert.equal(texts.de, 1);
  assert.ok(bundles.some((bundle: { languages: string[] }) => bundle.languages.join() === 'de'));
  assert.ok(listFiles('pagefind/de').length > 2);
  assert.ok(text('_headers').includes('/de/'));
});

test('data has a text for each language, that of the default one where there is none', () => {
  const { capabilities } = JSON.parse(text('api/capabilities.json'));
  for (const { label, description } of capabilities) {
    assert.deepEqual(Object.keys(label), codes);
    assert.equal(description.de, description.en);
  }
  const { reason } = JSON.parse(text('api/agents/lighthouse.json'));
  assert.deepEqual(reason, { en: 'Leuchte aus.', fr: 'Leuchte aus.', de: 'Leuchte aus.' });
  const { variants } = JSON.parse(text('api/agents/sea-mark.json'));
  const messages = Object.values(variants).flatMap((variant) => (variant as { diagnostics: object[] }).diagnostics);
  for (const found of messages) assert.deepEqual(Object.keys((found as { messages: object }).messages), ['fr', 'de']);
});

test('no text of ours is English on a German page, unless it says so', () => {
  const english = [...interfaceTexts(), ...contentTexts()];
  const exact = new Set(english.filter((each) => !each.includes('{')));
  const filled = english.filter((each) => each.includes('{')).map(toPattern);
  const found = germanPages.flatMap((file) =>
    textsOf(file)
      .filter((each) => !each.startsWith(MARK))
      .filter((each) => exact.has(each) || filled.some((pattern) => pattern.test(each)))
      .map((each) => `${file}: ${each}`),
  );
  assert.deepEqual([...new Set(found)], []);
});

test('what nobody wrote in German is on the page, marked as English', () => {
  const label = read('de/capabilities/index.html').querySelector('main h2 [lang="en"]');
  assert.ok(label?.textContent.trim());
  const guide = read('de/guides/writing-an-agent/index.html');
  assert.equal(guide.querySelector('h1')?.getAttribute('lang'), 'en');
  assert.equal(
    guide.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    `${SITE}/en/guides/writing-an-agent/`,
  );
  assert.equal(read('fr/guides/writing-an-agent/index.html').querySelector('h1')?.getAttribute('lang'), null);
});

test('the command line speaks German, and lists what the vocabulary lacks', () => {
  const checked = run('check', '--lang', 'de', join(project, 'agents'));
  assert.match(checked.stderr + checked.stdout, /\[de\] /);
  const { stdout } = run('vocabulary', '--lang', 'de', join(project, 'agents'));
  const all = JSON.parse(text('api/capabilities.json')).capabilities.length;
  assert.ok(stdout.includes(`${MARK}${all} capabilities lack`), stdout.slice(-300));
});

/** Packages are linked one by one, so that the copy has a cache of its own. */
function copyProject(): void {
  for (const name of [
    'src',
    'bin',
    'public',
    'content/capabilities',
    'content/guides',
    'content/words',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(root, name), join(project, name), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '.cache' && name !== '.vite' && name !== '.astro')
      symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
}

/** All that it takes. */
function addLanguage(): void {
  const locales = join(project, 'src/i18n/locales.ts');
  const before = readFileSync(locales, 'utf8');
  const entry = "  de: { name: 'Deutsch', direction: 'ltr' },\n";
  const text = before.replace(/^\} as const/m, `${entry}} as const`);
  assert.notEqual(text, before);
  writeFileSync(locales, text);
  const marked = Object.entries(strings.en).map(([key, message]) => [key, markForms(message)]);
  const german = JSON.stringify(Object.fromEntries(marked), null, 2);
  writeFileSync(join(project, 'src/i18n/strings/de.ts'), `export const de = ${german};\n`);
}

function markForms(message: Message): Message {
  if (typeof message === 'string') return MARK + message;
  return Object.fromEntries(Object.entries(message).map(([form, text]) => [form, MARK + text]));
}

function addAgents(): string {
  const agents = join(project, 'agents');
  cpSync(join(root, 'e2e/fixtures/languages'), agents, { recursive: true });
  const english = readFileSync(join(agents, 'lamp-keeper.en.md'), 'utf8');
  writeFileSync(join(agents, 'lamp-keeper.de.md'), english.replace('## Capabilities', '## Fähigkeiten'));
  return agents;
}

/** A lock with an agent that is gone, for a reason that is said in one language. */
function addLock(): string {
  const lock = join(project, 'agents.lock.json');
  writeFileSync(
    lock,
    formatLock(new Map([['lighthouse', { addresses: { lighthouse: codes }, names: [], files: [] }]])),
  );
  writeFileSync(join(project, 'retired.yaml'), '- id: lighthouse\n  reason: { de: Leuchte aus. }\n');
  return lock;
}

function run(...words: string[]) {
  return spawnSync(process.execPath, [join(project, 'bin/agentheque.js'), ...words], {
    cwd: project,
    encoding: 'utf8',
    // Where CI is said, a build asks for a complete lock, which this one is not.
    env: { ...process.env, CI: '' },
  });
}

function text(file: string): string {
  return readFileSync(join(site, file), 'utf8');
}

function read(file: string): Document {
  return parseHTML(text(file)).document as unknown as Document;
}

/** Files below a folder of the site, relative to it. */
function listFiles(below: string): string[] {
  const entries = readdirSync(join(site, below), { recursive: true, withFileTypes: true });
  const start = join(site, below).length + 1;
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(start));
}

/** Texts of the interface that say something: a word or more, two around values. */
function interfaceTexts(): string[] {
  return Object.values(strings.en)
    .flatMap((message: Message) => (typeof message === 'string' ? [message] : Object.values(message)))
    .map((form) => formatMessage('en', form).replaceAll('`', ''))
    .filter(
      (form) => (form.replace(/\{\w+\}/g, ' ').match(/\p{L}{2,}/gu) ?? []).length >= (form.includes('{') ? 2 : 1),
    );
}

/** What the vocabulary and the guides say in English. */
function contentTexts(): string[] {
  const capabilities = readdirSync(join(root, 'content/capabilities')).flatMap((name) =>
    parse(readFileSync(join(root, 'content/capabilities', name), 'utf8')),
  ) as { label: { en: string }; description: { en: string } }[];
  const guides = readdirSync(join(root, 'content/guides/en')).map(
    (name) => /^title: (.+)$/m.exec(readFileSync(join(root, 'content/guides/en', name), 'utf8'))?.[1] ?? '',
  );
  return [...capabilities.flatMap(({ label, description }) => [label.en, description.en]), ...guides];
}

function toPattern(form: string): RegExp {
  const parts = form.split(/\{\w+\}/).map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}

/** What a page says and reads out in its own language, whole, without code. */
function textsOf(file: string): string[] {
  const document = read(file);
  const isOwn = (element: Element) =>
    element.closest('[lang]') === document.documentElement && !element.closest('[translate="no"], script, style');
  const own = [...document.querySelectorAll('body *')].filter(isOwn);
  const seen = own.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3));
  const labels = ['aria-label', 'title', 'placeholder', 'alt', 'data-done', 'data-failed', 'data-arrived'];
  const spoken = own.flatMap((element) => labels.map((name) => element.getAttribute(name) ?? ''));
  const described = document.querySelector('meta[name="description"]:not([lang])')?.getAttribute('content') ?? '';
  return [...seen.map(({ textContent }) => textContent ?? ''), ...spoken, described]
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
