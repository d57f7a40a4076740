import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixFile } from './fix-file.ts';

function fix(text: string | Uint8Array, file = 'agents/tea-taster.md') {
  return fixFile(file, typeof text === 'string' ? new TextEncoder().encode(text) : text);
}

interface FixCase {
  title: string;
  received: string;
  fixed: string;
}

const cases: FixCase[] = [
  {
    title: 'quotes a value that needs it and leaves its neighbours to the letter',
    received: "---\nname:   'tea-taster'   # short\ndescription: Tastes tea: green and black\n---\n\nSlurp.\n",
    fixed: '---\nname:   \'tea-taster\'   # short\ndescription: "Tastes tea: green and black"\n---\n\nSlurp.\n',
  },
  {
    title: 'keeps a value that another one replaces, and a line that belongs to no key, as comments',
    received: '---\njust a line\ndescription: First: try\n# why\ndescription: Second: try\n---\nSlurp.\n',
    fixed: '---\n# just a line\n# description: First: try\n# why\ndescription: "Second: try"\n---\nSlurp.\n',
  },
  {
    title: 'gives a file without a header its name and its first words',
    received: '# Tea Taster\n\nYou taste tea: green and black.\n',
    fixed:
      '---\nname: tea-taster\ndescription: "You taste tea: green and black."\n---\n# Tea Taster\n\nYou taste tea: green and black.\n',
  },
  {
    title: 'gives a header without a description the first words of the text, and keeps its comments',
    received: '---\n# of the house\nname: tea-taster\ndescription: # later\n---\n\nYou taste tea.\n',
    fixed: '---\n# of the house\nname: tea-taster\n# later\ndescription: You taste tea.\n---\n\nYou taste tea.\n',
  },
  {
    title: 'writes a number as it was given where readers do not agree on it, and a path so that it stays one',
    received: '---\ndescription: Tastes tea\ncup: 007\nblend: 1.10\nshelf: "C:\\new\\teas"\n---\nSlurp.\n',
    fixed: '---\ndescription: Tastes tea\ncup: "007"\nblend: 1.10\nshelf: "C:\\\\new\\\\teas"\n---\nSlurp.\n',
  },
  {
    title: 'takes typographic quotes off, and keeps the comment after them',
    received:
      '---\nname: “tea-taster” # short\ndescription: « Goûte : vert, noir »\ntools: [“Read”, Grep]\n---\nSlurp.\n',
    fixed:
      '---\n# short\nname: tea-taster\ndescription: "Goûte : vert, noir"\ntools:\n  - Read\n  - Grep\n---\nSlurp.\n',
  },
  {
    title: 'writes TOML as YAML, its comments above',
    received:
      '+++\n# Kept "dry"\nname = "tea-taster" # short\ndescription = "Tastes tea #1: green"\nblend = 1.10\n+++\nSlurp.\n',
    fixed:
      '---\n# Kept "dry"\n# short\nname: tea-taster\ndescription: "Tastes tea #1: green"\nblend: "1.10"\n---\nSlurp.\n',
  },
  {
    title: 'writes JSON as YAML, with the first words of the text where it has no description',
    received: '{\n  "name": "“tea-taster”",\n  "tools": ["Read"]\n}\n\nYou taste tea.\n',
    fixed: '---\nname: tea-taster\ntools:\n  - Read\ndescription: You taste tea.\n---\n\nYou taste tea.\n',
  },
  {
    title: 'keeps TOML that is damaged as the text that it is',
    received: '+++\nname = "tea-taster\n+++\nSlurp.\n',
    fixed:
      '---\nname: tea-taster\ndescription: +++ name = "tea-taster +++ Slurp.\n---\n+++\nname = "tea-taster\n+++\nSlurp.\n',
  },
  {
    title: 'closes a header before the body',
    received: '---\nname: tea-taster\ndescription: Tastes tea\n\n# Tea Taster\n\nSlurp.\n',
    fixed: '---\nname: tea-taster\ndescription: Tastes tea\n---\n\n# Tea Taster\n\nSlurp.\n',
  },
  {
    title: 'writes a list whose bracket stands too far out as a list of lines',
    received: '---\ndescription: Tastes tea\ntools: [\n  Read,\n  Grep\n]\n---\nSlurp.\n',
    fixed: '---\ndescription: Tastes tea\ntools:\n  - Read\n  - Grep\n---\nSlurp.\n',
  },
];

for (const { title, received, fixed } of cases) {
  test(title, () => {
    assert.deepEqual(fix(received), { text: fixed, changed: true });
    assert.deepEqual(fix(fixed), { text: fixed, changed: false });
  });
}

test('a file that needs nothing stays, blank lines and comments of its header included', () => {
  const text = '---\n\n# a note\nname: tea-taster\ndescription: >-\n  Tastes\n  tea\n\n---\n\nSlurp.';
  assert.deepEqual(fix(text), { text, changed: false });
});

test('line ends and a byte order mark alone are not a change, another encoding is', () => {
  const text = '---\nname: thé\ndescription: Goûte\n---\n\nAspirez.\n';
  const same = { text, changed: false };
  assert.deepEqual(fix(text.replaceAll('\n', '\r\n')), same);
  assert.deepEqual(fix(`\ufeff${text}`), same);
  assert.deepEqual(fix(Buffer.from(text, 'latin1')), { text, changed: true });
  assert.deepEqual(fix(Buffer.from(`\ufeff${text}`, 'utf16le')), { text, changed: true });
});

test('bytes that are not text are not fixed', () => {
  assert.equal(fix(Uint8Array.from({ length: 500 }, (_, index) => index % 8)), undefined);
});
