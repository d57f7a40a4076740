/** The lock of the agents that the project ships: whoever changes them, or what decides ids, commits it as well. */
import assert from 'node:assert/strict';
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { haveSameAddresses } from '../catalogue/permalinks/lock.ts';
import { configSchema } from '../config/config-schema.ts';
import { packageRoot } from '../config/package-root.ts';
import { resolveSettings } from '../config/resolve-settings.ts';
import { loadCatalogue } from './load-catalogue.ts';

test('every published address of the project leads somewhere, and the lock knows them all', async () => {
  using cache = mkdtempDisposableSync(`${tmpdir()}/agentheque-own-`);
  const config = { file: null, config: configSchema.parse({}) };
  const settings = resolveSettings({}, config, { caller: packageRoot, packageRoot });
  const { permalinks } = await loadCatalogue({ ...settings, cacheDir: cache.path });
  assert.ok(permalinks);
  assert.deepEqual(permalinks.faults, [], 'run `npm run build`: it says what to write');
  const isKnown = haveSameAddresses(permalinks.before, permalinks.lock);
  assert.ok(isKnown, 'run `npm run build`, and commit content/permalinks.lock.json');
});
