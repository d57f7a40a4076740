import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Setting } from './faults.test.ts';
import { assertBuilt } from './project.ts';
import { note } from './table.ts';

/** What becomes of an entry; `other` is the next one of its store. */
const DAMAGES: Record<string, (bytes: Uint8Array, other: Uint8Array) => Uint8Array> = {
  cut: (bytes) => bytes.subarray(0, bytes.length / 2),
  emptied: () => new Uint8Array(),
  exchanged: (_, other) => other,
  garbage: (bytes) => bytes.map((byte, index) => (byte + index * 7 + 1) & 0xff),
};

/** Stores that a build of pages leaves something in. */
const STORES = ['bundle', 'cards', 'code', 'html', 'pagefind', 'read', 'record'];

export function testDamagedCache({ project, buildWhole }: Setting): void {
  test('a cache of which every file was damaged is made anew, and no page is empty for it', async () => {
    const whole = await buildWhole();
    const folder = join(project.place, 'damaged');
    const at = { out: join(folder, 'site'), lock: join(folder, 'lock.json') };
    cpSync(whole.folder, folder, { recursive: true });
    if (!existsSync(join(project.cache, 'pagefind'))) await project.build(at);
    const counts = new Map<string, number>();
    const names = Object.keys(DAMAGES);
    for (const store of STORES) {
      const files = listFiles(join(project.cache, store));
      assert.ok(files.length > 0, `there is nothing in ${store}`);
      const all = files.map((file) => readFileSync(file));
      // Each entry in turn by another damage.
      for (const [index, file] of files.entries()) {
        const damage = DAMAGES[names[index % names.length] ?? ''];
        const [bytes = Buffer.of(), other = Buffer.of()] = [all[index], all[(index + 1) % all.length]];
        if (damage) writeFileSync(file, damage(bytes, other));
      }
      counts.set(store, files.length);
    }
    rmSync(at.out, { recursive: true });
    assertBuilt(await project.build(at), at.out, whole.files);
    for (const [store, count] of counts) note(`damaged cache: ${store}`, count, 'the bytes of a clean build');
  });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
