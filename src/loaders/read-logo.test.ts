import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { UserError } from '../config/user-error.ts';
import { findActiveSvg } from './find-active-svg.ts';
import { readLogo } from './read-logo.ts';

const folder = mkdtempSync(join(tmpdir(), 'agentheque-logo-'));
after(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const bytes = (text: string) => Buffer.from(text, 'latin1');
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>\n';
const good: [name: string, content: string | Uint8Array][] = [
  ['a.svg', svg],
  [
    'b.SVG',
    `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- a plan -->\n<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>`,
  ],
  ['c.png', bytes('\x89PNG\r\n\x1a\nrest')],
  ['d.webp', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
  ['e.avif', bytes('\0\0\0\x1cftypavif\0\0\0\0')],
  ['f.jpeg', bytes('\xff\xd8\xff\xe0')],
];

test('each kind of picture is read whole, under a name that changes with its content', () => {
  for (const [name, content] of good) {
    const logo = readLogo(write(name, content));
    assert.deepEqual(Buffer.from(logo.bytes), Buffer.from(content as string));
    assert.match(logo.name, /^[0-9a-f]{16}\.(?:svg|png|webp|avif|jpg)$/);
    assert.notEqual(readLogo(write(name, Buffer.concat([logo.bytes, bytes(' ')]))).name, logo.name);
  }
});

const refusal = (message: RegExp) => (error: unknown) =>
  error instanceof UserError && error.exitCode === 2 && message.test(error.message);

test('what is not a picture, or not the one that its name says, is refused', () => {
  const png = bytes('\x89PNG\r\n\x1a\n');
  for (const [name, content] of [
    ['a.png', svg],
    ['a.svg', png],
    ['a.jpg', png],
    ['a.gif', 'GIF89a'],
    ['svg', svg],
    ['a.svg', '<p>'],
  ] as const) {
    assert.throws(() => readLogo(write(name, content)), refusal(/expected an \.svg, \.png/), name);
  }
});

test('what cannot be read is refused, and named', () => {
  assert.throws(() => readLogo(join(folder, 'gone.svg')), refusal(/gone\.svg cannot be read: ENOENT/));
  mkdirSync(join(folder, 'folder.svg'));
  assert.throws(() => readLogo(join(folder, 'folder.svg')), refusal(/folder\.svg cannot be read/));
});

const inside = (text: string) => svg.replace('</svg>', `${text}</svg>`);
const active = [
  inside('<script>alert(1)</script>'),
  inside('<x:script xmlns:x="http://www.w3.org/2000/svg" href="a.js"/>'),
  inside('<script\n>alert(1)</script>'),
  svg.replace('<svg', '<svg onload="alert(1)"'),
  svg.replace('<path', '<path\tONCLICK = "alert(1)"'),
  svg.replace('<path', '<path id="a"onclick="alert(1)"'),
  inside('<foreignObject><p>x</p></foreignObject>'),
  inside('<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" srcdoc="x"/>'),
  inside('<a href="javascript:alert(1)"><path/></a>'),
  inside('<a href="&#106;ava&#x0A;script:alert(1)"><path/></a>'),
  inside('<set attributeName="onclick" to="alert(1)"/>'),
  inside('<animate attributeName="xlink:href" to="x"/>'),
  `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg}`,
  `<?xml-stylesheet href="a.xsl"?>${svg}`,
  `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg}`,
  inside('\ufffd'),
];

test('an SVG that could run something is refused, and shown where', () => {
  for (const text of active) assert.throws(() => readLogo(write('a.svg', text)), refusal(/could run something/), text);
});

test('what drawing programs write is a picture', () => {
  for (const text of [
    '<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
    '<svg xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.3"><sodipodi:namedview id="n"/>',
    '<style>path{fill:#000}@media (prefers-color-scheme: dark){path{fill:#fff}}</style>',
    '<use href="#a"/><linearGradient id="a"/><animate attributeName="opacity" to="1"/><title>Icon</title>',
  ]) {
    assert.equal(findActiveSvg(text), undefined);
  }
});
