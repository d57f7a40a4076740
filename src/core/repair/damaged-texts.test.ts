/** Texts of the project that somebody read in a wrong code page; `e2e/full` does the same to real files beside the project. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../../config/package-root.ts';
import { codePages } from './code-pages.ts';
import { countRestored, damageParts } from './fixtures/damage-text.ts';

const folder = join(packageRoot, 'content/agents');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .filter((text) => /[^\0-\x7f]/.test(text));

for (const page of codePages) {
  for (const part of damageParts) {
    test(`text misread as ${page}, once or twice, comes back: ${part}`, () => {
      const { trials, restored } = countRestored(texts, page, part);
      assert.ok(trials > 20);
      assert.equal(restored, trials);
    });
  }
}
