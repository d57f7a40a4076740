/** Real files that somebody read in a wrong code page come back, whatever part of them is damaged. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decode } from '../../src/core/decode.ts';
import { codePages } from '../../src/core/repair/code-pages.ts';
import { countRestored, damageParts } from '../../src/core/repair/fixtures/damage-text.ts';
import { folders } from '../search-quality/load-texts.ts';

/** Each kind of damage is tried on so many files: `npm run bench:damage` takes all. */
const SAMPLE = 25;

const { corpora } = folders;
const options = { skip: corpora ? false : 'the real agents are not beside the project' };
const texts = corpora ? readTexts(corpora) : [];

/** One file of each kind may stay damaged where so few are tried. */
for (const page of codePages) {
  for (const part of damageParts) {
    test(`text misread as ${page}, once or twice, comes back: ${part}`, options, () => {
      const step = Math.floor(texts.length / SAMPLE);
      const some = texts.filter((_, at) => at % step === damageParts.indexOf(part));
      const { trials, restored } = countRestored(some, page, part);
      assert.ok(trials > SAMPLE / 2);
      assert.ok(restored >= trials - 1, `${restored} of ${trials}`);
    });
  }
}

function readTexts(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return files.sort().flatMap((file) => {
    const decoded = decode(readFileSync(join(folder, file)));
    return decoded.kind === 'text' && /[^\0-\x7f]/.test(decoded.text) ? [decoded.text] : [];
  });
}
