/**
 * Long runs of one character, after and before what a pattern looks for, through all that reads text with patterns. A
 * pattern that goes back over a run again and again would not end here.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from './body/outline.ts';
import { prosePhrases } from './capabilities/phrases/prose-phrases.ts';
import { readSections } from './capabilities/phrases/section-phrases.ts';
import { parseExample } from './examples/parse-example.ts';
import { splitDescription } from './examples/split-description.ts';
import { findHiddenCharacters } from './facts/find-hidden-characters.ts';
import { findTextFacts } from './facts/find-text-facts.ts';
import { fixFile } from './fix/fix-file.ts';
import { cutEntries } from './front-matter/entries/cut-entries.ts';
import { escapePaths } from './front-matter/entries/escape-paths.ts';
import { takeOffQuotes } from './front-matter/entries/take-off-quotes.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { mcpServer, toolSlug } from './permissions/known-tools.ts';
import { splitNames } from './permissions/read-tools.ts';
import { findReferences } from './references/find-references.ts';
import { safeLink } from './render/safe-link.ts';
import { repairEncoding } from './repair/repair-encoding.ts';
import { breakLines, oneLine, tidy, unescapeWritten, withoutMarkdown } from './text/clean-text.ts';
import { isOneQuotation } from './text/is-one-quotation.ts';

const LENGTH = 10_000;
const units =
  ' |C:\\a|\\|“|\t|\n|-|*|_|.|:|,|"|\'|“|<|>|[|]|(|)|@|#|/|a|1|a-|- |. |: |" |\n |<example>|user: |√|\u2028'.split('|');
/** What is before the run and begins a match that never ends. */
const starts = ['', 'Keeps. ', 'Examples', '<example>', 'user', '\n', '@a', 'mcp__', '- ', '"a', '[a]('];

const readers: Record<string, (text: string) => unknown> = {
  breakLines,
  tidy,
  oneLine,
  unescapeWritten,
  withoutMarkdown,
  isOneQuotation,
  splitDescription,
  parseExample,
  splitNames,
  toolSlug,
  mcpServer,
  safeLink,
  cutEntries,
  splitFrontMatter: (text) => splitFrontMatter(`---\n${text}`),
  splitToml: (text) => splitFrontMatter(`+++\nname = ${text}\n+++`),
  splitJson: (text) => splitFrontMatter(`{\n"name": ${text}\n}`),
  fixFile: (text) => fixFile('a.md', new TextEncoder().encode(`---\ndescription: ${text}\n---\n`)),
  takeOffQuotes: (text) => takeOffQuotes('tools', text, text),
  escapePaths: (text) => escapePaths(`name: "C:\\${text}"`),
  extractReferences: (text) => findReferences(text, ''),
  prosePhrases,
  findHiddenCharacters,
  findTextFacts: (text) => findTextFacts(text, { first: 0, last: 0 }),
};

/** What is put around a run, and how long that is. */
const around = { length: LENGTH, starts, ends: ['x', '\nx', '/x'] };
/** Reads its file in several ways, of which each is tried on its own above: one short run of each kind is enough. */
const shorter: Record<string, typeof around> = { fixFile: { length: LENGTH / 5, starts: [''], ends: ['x'] } };

for (const [name, read] of Object.entries(readers)) {
  test(`${name} goes over a long run once`, () => {
    const { length, starts, ends } = shorter[name] ?? around;
    for (const unit of units) {
      const run = unit.repeat(length / unit.length);
      for (const start of starts) for (const end of ends) assert.notEqual(read(start + run + end), null);
    }
  });
}

test('damaged text is looked through once', () => {
  for (const unit of ['√', '√©', '“', 'é', '‚Ä', '`√©` ', '` √© ` ']) {
    const text = `√©t√© ${unit.repeat(LENGTH / unit.length)}x`;
    assert.equal(repairEncoding(text).text.split('\n').length, 1);
  }
});

test('headings, labels and items are looked through once', () => {
  for (const unit of ['-', '.', ':', ',']) {
    const run = unit.repeat(LENGTH);
    const blocks = outline(`## Skills\n\n- **a${run}x**: b\n\nSkills${run}x:\n\n- tides\n`);
    assert.ok(readSections(blocks ?? []).phrases.some(({ text }) => text === 'tides'));
  }
});

/** What patterns of facts begin with: in runs, each begins a match again and again. */
const beginnings = [
  ...[
    'curl ',
    'curl -d ',
    'curl $',
    '| sh',
    'bash <(',
    'npx -y ',
    'pip ',
    'eval(',
    'git clone ',
    'fetch(',
    'cat .',
    'env ',
  ],
  ...[
    'read the ',
    'send ',
    'send it to https://',
    'ignore ',
    'ignore all ',
    'ignore the previous ',
    'do not ',
    'do not tell ',
  ],
  ...[
    'ne dites ',
    'oubliez ',
    'hide it ',
    'without ',
    'sans ',
    'echo $A_',
    '/Users/a',
    '/home/a/',
    '![a](https://a?b=',
  ],
  ...['\u0430', '\u0430b', '<!--', '```\n', '# a\n', '- \n', '"', '. ', 'if a file ', '\u200b', '\u200d', '\u{e0041}'],
];

test('what facts begin with is looked through once, however often it comes', () => {
  for (const beginning of beginnings) {
    for (const end of ['', ' ', '\n', 'a']) {
      const run = (beginning + end).repeat(LENGTH / (beginning.length + 1));
      const facts = findTextFacts(`${run}\n\n\`\`\`\n\`\`\`\n-->\n\nRun printenv.`, { first: 0, last: 0 });
      assert.ok(Array.isArray(facts));
    }
  }
});
