import assert from 'node:assert/strict';
import { mkdtempDisposableSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoadedCatalogue } from '../loaders/load-catalogue.ts';
import { logo } from './logo.ts';

type ServeLogo = (request: { url: string }, response: object, next: () => void) => void;

/** The integration of a site below `/team/` with pictures of these names; what each holds is its name. */
function open(names: { en: string; fr: string } | undefined) {
  const loaded = { catalogue: { site: { logo: names } }, records: { readLogo: (name: string) => Buffer.from(name) } };
  const { hooks } = logo(() => loaded as unknown as LoadedCatalogue);
  const run = (hook: string, options: object) => (hooks as Record<string, (options: object) => void>)[hook]?.(options);
  run('astro:config:done', { config: { base: '/team/' } });
  return { run };
}

test('a built site has each picture once, and without a logo none', () => {
  for (const [names, files] of [
    [{ en: 'a.svg', fr: 'b.png' }, ['a.svg', 'b.png']],
    [{ en: 'a.svg', fr: 'a.svg' }, ['a.svg']],
    [undefined, []],
  ] as const) {
    using site = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
    open(names).run('astro:build:done', { dir: pathToFileURL(`${site.path}/`) });
    assert.deepEqual(names ? readdirSync(join(site.path, 'logo')).sort() : readdirSync(site.path), files);
    for (const file of files) assert.equal(readFileSync(join(site.path, 'logo', file), 'utf8'), file);
  }
});

test('in development pictures are answered with below the base, and nothing else is', () => {
  let middleware: ServeLogo | undefined;
  const server = { middlewares: { use: (one: ServeLogo) => (middleware = one) } };
  open({ en: 'a.svg', fr: 'b.png' }).run('astro:server:setup', { server });
  const answer = (url: string) => {
    let said = 'nothing';
    const response = {
      setHeader: (_: string, type: string) => (said = type),
      end: (bytes: Buffer) => (said += ` ${bytes}`),
    };
    middleware?.({ url }, response, () => undefined);
    return said;
  };
  assert.equal(answer('/team/logo/a.svg?x'), 'image/svg+xml a.svg');
  assert.equal(answer('/team/logo/b.png'), 'image/png b.png');
  for (const other of ['/logo/a.svg', '/team/logo/c.svg', '/team/logo/', '/team/logo/../a.svg']) {
    assert.equal(answer(other), 'nothing');
  }
});
