/** Which way imports point. The rules are those of `docs/architecture.md`, as data: a wrong import fails in its words. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/** Which languages the interface speaks, and values by them: facts without a text, which rooms know that know no texts. */
const languages = ['i18n/locales.ts', 'i18n/per-locale.ts'];

interface ImportRule {
  /** Other rooms that it may import, or single files of them; `content/words` are the lists of words, data beside `src`. */
  rooms: string[];
  /** Packages that it may import; a name ending in `:` or `/` stands for all that begin so. */
  packages: string[];
  because: string;
}

const rules: Record<string, ImportRule> = {
  words: {
    rooms: ['content/words'],
    packages: [],
    because: 'words are split, folded and compared the same way for everybody, wherever the code runs',
  },
  core: {
    rooms: ['words', 'content/words', ...languages],
    packages: ['zod', 'yaml', 'smol-toml', 'satteri', 'franc-all', 'shiki', 'hast', 'mdast'],
    because: 'core is pure: it knows no Node, no Astro and no DOM, so that it runs anywhere on one file',
  },
  catalogue: {
    rooms: ['core', 'words', ...languages],
    packages: ['zod'],
    because: 'the catalogue is pure and sees agents, not files or pages',
  },
  search: {
    rooms: ['core', 'words', 'content/words', ...languages, 'i18n/format.ts'],
    packages: [],
    because:
      'the search is pure and knows no index but the one that it is given, so that it runs in a page and in a build',
  },
  disk: { rooms: [], packages: ['node:'], because: 'hashing and writing are done the same way for everybody' },
  sources: {
    rooms: ['disk'],
    packages: ['node:', 'picomatch'],
    because: 'sources turn a disk into bytes and know nothing of agents',
  },
  config: {
    rooms: ['i18n', 'sources', 'catalogue', 'disk', 'words'],
    packages: ['node:', 'zod'],
    because: 'the configuration says where to look and what to call things',
  },
  loaders: {
    rooms: ['disk', 'sources', 'config', 'core', 'catalogue', 'i18n', 'addresses'],
    packages: ['node:', 'astro/loaders', 'yaml', 'zod'],
    because: 'loaders join sources, core and catalogue, and only they write finished records',
  },
  offline: {
    rooms: [],
    packages: [],
    because: 'what is kept for later is said once, for the build that writes it, the page and the worker that read it',
  },
  exports: {
    rooms: ['core', 'catalogue', ...languages],
    packages: ['zod'],
    because: 'exports are pure: the catalogue as text for others',
  },
  i18n: { rooms: [], packages: [], because: 'texts depend on nothing' },
  addresses: { rooms: ['i18n'], packages: [], because: 'addresses depend on nothing but the languages in them' },
  views: {
    rooms: ['core', 'catalogue', 'search', 'exports', 'addresses', 'i18n', 'styles', 'words'],
    packages: ['uqr'],
    because: 'views choose what a page shows; they know neither routes nor HTML elements of ours',
  },
  site: {
    rooms: ['catalogue', 'loaders', 'views', 'i18n'],
    packages: ['astro:content', 'virtual:agentheque'],
    because: 'the site is what pages are given: the catalogue of a run, and what is made of all of it once',
  },
  layouts: {
    rooms: ['components', 'browser', 'views', 'addresses', 'i18n', 'styles', 'catalogue', 'offline'],
    packages: ['astro', '@fontsource'],
    because: 'layouts show',
  },
  components: {
    rooms: ['views', 'addresses', 'i18n', 'core', 'catalogue', 'search', 'browser', 'styles'],
    packages: ['astro'],
    because: 'components get props and show them; they do not fetch',
  },
  styles: { rooms: [], packages: ['culori'], because: 'styles are tokens, and what they are called' },
  browser: {
    rooms: ['archive', 'core', 'search', 'words', 'exports', 'i18n', 'addresses', 'offline'],
    packages: ['minisearch'],
    because: 'the browser enhances HTML that already works, with pure parts only',
  },
  'share-pictures': {
    rooms: ['disk', 'core', 'catalogue', 'views', 'addresses', 'i18n', 'styles'],
    packages: ['node:', 'satori', 'sharp', 'fontkitten', 'es-module-lexer'],
    because: 'share pictures are drawn from the catalogue alone',
  },
  integrations: {
    rooms: [
      'disk',
      'core',
      'catalogue',
      'config',
      'search',
      'words',
      'exports',
      'addresses',
      'i18n',
      'loaders',
      'views',
      'html',
      'archive',
      'offline',
    ],
    packages: ['node:', 'astro', 'zod', 'pagefind', 'sirv', 'entities', 'rolldown', 'sharp'],
    because: 'integrations work on a finished site',
  },
  archive: {
    rooms: ['core', 'html', 'search', 'words', ...languages],
    packages: ['fflate', 'minisearch'],
    because: 'what becomes of a site on a disk is said by pure functions, some of which run there in the page',
  },
  html: { rooms: [], packages: ['entities'], because: 'HTML is read the same way whoever wrote it' },
  links: {
    rooms: ['html'],
    packages: ['node:'],
    because: 'links are followed in any built site, knowing nothing of ours',
  },
  mcp: {
    rooms: [
      'core',
      'catalogue',
      'search',
      'words',
      'exports',
      'addresses',
      'i18n',
      'loaders',
      'views',
      'integrations',
      'browser',
    ],
    packages: ['node:', 'zod', '@modelcontextprotocol/server'],
    because: 'tools answer with what the site has: its catalogue, its exports, and the search of its pages',
  },
  cli: {
    rooms: [
      'disk',
      'links',
      'share-pictures',
      'words',
      'sources',
      'config',
      'core',
      'catalogue',
      'exports',
      'i18n',
      'loaders',
      'offline',
      'integrations',
      'mcp',
    ],
    packages: ['node:', 'astro', 'zod', 'sirv', 'compression', 'diff', 'yaml', '@modelcontextprotocol/server'],
    because: 'the command line has no logic of its own',
  },
};

for (const [room, rule] of Object.entries(rules)) {
  test(`${room} imports only what it may`, () => {
    const wrong = filesOf(room).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !isAllowed(room, rule, file, specifier))
        .map((specifier) => `${relative(root, file)} imports ${specifier}: ${rule.because}`),
    );
    assert.deepEqual(wrong, []);
  });
}

test('what is published imports no fixture', () => {
  const wrong = filesOf('.').flatMap((file) => importsOf(file).filter((specifier) => specifier.includes('/fixtures/')));
  assert.deepEqual(wrong, []);
});

test('pages import anything but the command line', () => {
  const wrong = filesOf('pages').flatMap((file) =>
    importsOf(file)
      .filter((specifier) => roomOf(file, specifier) === 'cli')
      .map((specifier) => `${file} imports ${specifier}`),
  );
  assert.deepEqual(wrong, []);
});

test('components and pages know of the search what agents are chosen by, and nothing else', () => {
  const wrong = ['components', 'pages']
    .flatMap((room) => filesOf(room))
    .flatMap((file) =>
      importsOf(file)
        .filter(
          (specifier) => roomOf(file, specifier) === 'search' && !pathOf(file, specifier).startsWith('search/facets/'),
        )
        .map((specifier) => `${relative(root, file)} imports ${specifier}`),
    );
  assert.deepEqual(wrong, []);
});

/** Folders that the rest of their room does not know. */
const ends: { folder: string; knownBy?: RegExp; because: string }[] = [
  { folder: 'core/render/', because: 'reading a file does not know how it is shown' },
  { folder: 'core/fix/', because: 'reading a file does not know how it is written anew' },
  { folder: 'cli/verbs/', knownBy: /^cli\/main\.ts$/, because: 'what verbs use does not know the verbs' },
  {
    folder: 'browser/elements/',
    knownBy: /^browser\/entries\//,
    because: 'functions of the browser do not know what shows them',
  },
  { folder: 'browser/entries/', because: 'what a page loads is loaded by pages alone' },
];

for (const { folder, knownBy, because } of ends) {
  test(`in its room, ${folder} is known to nobody else`, () => {
    const [room = ''] = folder.split('/');
    const others = filesOf(room).filter((file) => !relative(root, file).startsWith(folder));
    const wrong = others
      .filter((file) => !knownBy?.test(relative(root, file)))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => pathOf(file, specifier).startsWith(folder))
          .map((specifier) => `${relative(root, file)} imports ${specifier}: ${because}`),
      );
    assert.deepEqual(wrong, []);
  });
}

/** Where something is known of Pagefind that another index would not have: its package, its program, its files. */
const knowsPagefind = /['"`]pagefind['"`]|pagefind(?:-entry)?\.js|\bpf_|pagefind-module/;
/** What the rest of the browser asks of it. */
const doors = ['browser/pagefind/open-in-worker.ts', 'browser/pagefind/start-worker.ts'];

test('only the folders named for it know Pagefind', () => {
  const wrong = ['search', 'browser', 'components', 'pages', 'layouts']
    .flatMap((room) => filesOf(room))
    .filter((file) => !relative(root, file).startsWith('browser/pagefind/'))
    .filter((file) => knowsPagefind.test(withoutComments(readFileSync(file, 'utf8'))))
    .map((file) => relative(root, file));
  assert.deepEqual(wrong, []);
  const importing = filesOf('integrations').filter((file) => importsOf(file).includes('pagefind'));
  assert.deepEqual(
    importing.map((file) => dirname(relative(root, file))),
    ['integrations/pagefind'],
  );
});

test('the browser opens an index through one door, and could have another behind it', () => {
  const wrong = filesOf('browser')
    .filter((file) => !relative(root, file).startsWith('browser/pagefind/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => pathOf(file, specifier).startsWith('browser/pagefind/'))
        .filter((specifier) => !doors.includes(pathOf(file, specifier)))
        .map((specifier) => `${relative(root, file)} imports ${specifier}`),
    );
  assert.deepEqual(wrong, []);
});

test('in pages of a site nothing is known of archives', () => {
  const wrong = filesOf('browser')
    .filter((file) => !relative(root, file).startsWith('browser/on-disk/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => /minisearch|on-disk\/|\/archive\//.test(specifier))
        .map((specifier) => `${relative(root, file)} imports ${specifier}`),
    );
  assert.deepEqual(wrong, []);
});

test('no file leads back to itself, not even by its types', () => {
  const files = ['', ...Object.keys(rules), 'pages'].flatMap((room) => filesOf(room, room !== ''));
  const graph = new Map(files.map((file) => [relative(root, file), importsOf(file).map((to) => pathOf(file, to))]));
  assert.deepEqual(findCircles(graph), []);
});

test('the rules can be broken', () => {
  const core = rules['core'];
  assert.ok(core);
  assert.equal(isAllowed('core', core, join(root, 'core/x.ts'), 'node:fs'), false);
  assert.equal(isAllowed('core', core, join(root, 'core/x.ts'), '../catalogue/agent-id.ts'), false);
  assert.equal(isAllowed('core', core, join(root, 'core/x.ts'), './decode.ts'), true);
  assert.equal(isAllowed('core', core, join(root, 'core/x.ts'), '../../content/words/x.json'), true);
  assert.equal(isAllowed('core', core, join(root, 'core/x.ts'), '../../content/capabilities/x.json'), false);
  assert.equal(isAllowed('core', core, join(root, 'core/x.ts'), '../i18n/per-locale.ts'), true);
  assert.equal(isAllowed('core', core, join(root, 'core/x.ts'), '../i18n/translate.ts'), false);
  const graph = (...edges: [string, string[]][]) => findCircles(new Map(edges));
  assert.deepEqual(graph(['a', ['b', 'c']], ['b', ['c']], ['c', []]), []);
  assert.deepEqual(graph(['a', ['b']], ['b', ['c']], ['c', ['b']]), ['b → c → b']);
  assert.ok(knowsPagefind.test(readFileSync(join(root, 'browser/pagefind/open-bundle.ts'), 'utf8')));
});

function isAllowed(room: string, rule: ImportRule, file: string, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const target = roomOf(file, specifier);
    return [room, ...rule.rooms].some((allowed) => allowed === target || allowed === pathOf(file, specifier));
  }
  return rule.packages.some((name) =>
    name.endsWith(':')
      ? specifier.startsWith(name)
      : specifier === name ||
        specifier.startsWith(`${name}/`) ||
        (name === '@fontsource' && specifier.startsWith(name)),
  );
}

/** Circles of a graph, each once, as `a → b → a`. */
function findCircles(graph: Map<string, string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return circles;
}

/** The folder below `src` that a relative import leads to; the whole folder where it lies beside `src`. */
function roomOf(file: string, specifier: string): string {
  const [room = '', ...others] = pathOf(file, specifier).split('/');
  return room === '..' ? others.slice(0, -1).join('/') : room;
}

/** Where a relative import leads to, from `src`. */
function pathOf(file: string, specifier: string): string {
  return relative(root, join(dirname(file), specifier));
}

function filesOf(room: string, recursive = true): string[] {
  return readdirSync(join(root, room), { recursive, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$|\/fixtures\//.test(file))
    .map((file) => join(root, room, file));
}

function importsOf(file: string): string[] {
  const text = withoutComments(readFileSync(file, 'utf8'));
  return [
    ...text.matchAll(
      /(?:^|[\n;])\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\n;>])\s*import\s*\(?\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
