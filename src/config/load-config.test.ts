import assert from 'node:assert/strict';
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { translator } from '../i18n/translate.ts';
import { CONFIG_FILE, checkConfig, loadConfig } from './load-config.ts';
import { translateMessage, UserError } from './user-error.ts';

function createFolder(text: string) {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  writeFileSync(join(folder.path, CONFIG_FILE), text);
  return folder;
}

test('without a file everything has its default', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const { file, config } = await loadConfig([folder.path]);
  assert.equal(file, null);
  assert.deepEqual(config, { ignore: [], limits: { fileBytes: 2_000_000 } });
});

test('a file is read with its types, and may import defineConfig from a package that is not installed', async () => {
  using folder = createFolder(`
    import { defineConfig } from 'agentheque';
    const title: { fr: string } = { fr: 'Nos agents' };
    export default defineConfig({ title, sources: [{ dir: 'agents', licence: 'MIT' }] });
  `);
  const { file, config } = await loadConfig(['/nowhere', folder.path]);
  assert.equal(file, join(folder.path, CONFIG_FILE));
  assert.deepEqual(config.title, { fr: 'Nos agents' });
  assert.deepEqual(config.sources, [{ dir: 'agents', licence: 'MIT' }]);
});

test('a file is a module even where package.json says commonjs', async () => {
  using folder = createFolder('export default { base: "/x/" };');
  writeFileSync(join(folder.path, 'package.json'), '{"type":"commonjs"}');
  assert.equal((await loadConfig([folder.path])).config.base, '/x/');
});

test('a file that does not run is a fault with its name and the reason', async () => {
  using folder = createFolder('throw new Error("no luck");');
  await assert.rejects(loadConfig([folder.path]), (error: UserError) => {
    assert.equal(error.exitCode, 2);
    assert.match(error.message, /agentheque\.config\.ts cannot be run: no luck/);
    return true;
  });
});

const faults: [input: unknown, en: string, fr: string][] = [
  [
    { titel: { en: 'x' } },
    'c.ts: there is no key `titel`. Did you mean `title`?',
    'c.ts\u00a0: la clé `titel` n’existe pas. Vouliez-vous dire `title`\u202f?',
  ],
  [
    { sources: [{ dir: 'a', license: 'MIT' }] },
    'c.ts: there is no key `sources[0].license`. Did you mean `sources[0].licence`?',
    'c.ts\u00a0: la clé `sources[0].license` n’existe pas. Vouliez-vous dire `sources[0].licence`\u202f?',
  ],
  [
    { limits: { xyz: 1 } },
    'c.ts: there is no key `limits.xyz`. Known here: fileBytes.',
    'c.ts\u00a0: la clé `limits.xyz` n’existe pas. Clés connues\u00a0: fileBytes.',
  ],
  [
    { limits: { fileBytes: '2 MB' } },
    'c.ts: `limits.fileBytes` is "2 MB"; expected a whole number of bytes, at least 1.',
    'c.ts\u00a0: `limits.fileBytes` vaut "2 MB"\u202f; attendu\u00a0: un nombre entier d’octets, au moins 1.',
  ],
  [
    { sources: [{ name: 'x' }] },
    'c.ts: `sources[0].dir` is missing; expected a path, relative to the configuration file.',
    'c.ts\u00a0: la clé `sources[0].dir` manque\u202f; attendu\u00a0: un chemin relatif au fichier de configuration.',
  ],
  [
    { accent: 'red' },
    'c.ts: `accent` is "red"; expected a colour as #rgb or #rrggbb.',
    'c.ts\u00a0: `accent` vaut "red"\u202f; attendu\u00a0: une couleur de la forme #rgb ou #rrggbb.',
  ],
  [
    [],
    'c.ts: the default export is []; expected an object, as `defineConfig` takes it.',
    'c.ts\u00a0: l’export par défaut vaut []\u202f; attendu\u00a0: un objet, comme le prend `defineConfig`.',
  ],
];

for (const [input, en, fr] of faults) {
  test(`${JSON.stringify(input)} is refused with the key and what was expected`, () => {
    assert.throws(
      () => checkConfig(input, 'c.ts'),
      (error) => {
        assert.ok(error instanceof UserError);
        const said = error.messages.map((one) => [
          translateMessage(one, translator('en')),
          translateMessage(one, translator('fr')),
        ]);
        assert.deepEqual(said, [[en, fr]]);
        return true;
      },
    );
  });
}

test('every fault of a configuration is named', () => {
  assert.throws(
    () => checkConfig({ acent: '#fff', ignore: 'x', logo: 3 }, 'c.ts'),
    (error) => error instanceof UserError && error.messages.length === 3,
  );
});
