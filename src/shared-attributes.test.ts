/** Astro writes the class of a component into the object of attributes that it is given: one that is shared grows with every page. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

test('no template takes the attributes of an element from an object that it imports', () => {
  const root = import.meta.dirname;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.astro'));
  assert.ok(files.length > 50);
  const wrong = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const imported = [...text.matchAll(/^import \{([^}]+)\}/gm)].flatMap(([, names = '']) => names.split(/[\s,]+/));
    return [...text.matchAll(/\{\.\.\.(\w+)\}/g)]
      .filter(([, name = '']) => imported.includes(name))
      .map(([spread]) => `${file}: ${spread}`);
  });
  assert.deepEqual(wrong, []);
});
