import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeLink } from './safe-link.ts';

const safe: [address: string, link: string][] = [
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['mailto:quay@example.org', 'mailto:quay@example.org'],
  ['  https://example.org', 'https://example.org'],
  ['\u0001\u200b\ufeffhttps://example.org', 'https://example.org'],
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/\u202egnp.x', 'https://example.org/%E2%80%AEgnp.x'],
  ['https://exam\nple.org/', 'https://example.org/'],
  ['https://example.org/été', 'https://example.org/été'],
];

for (const [address, link] of safe) {
  test(`${JSON.stringify(address)} may be followed`, () => assert.equal(safeLink(address), link));
}

const refused = [
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\0script:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript://example.org/%0aalert(1)',
  'view-source:https://example.org',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org',
  'intent://x#Intent;end',
  'vscode:extension/x',
  'feed:https://example.org',
  '//example.org',
  '\\\\example.org',
  'https:example.org',
  'https:\\\\example.org',
  'https:///',
  'https://',
  'http://[',
  'mail to:x@example.org',
  'a.md',
  './a.png',
  '/a',
  '../../a',
  '#top',
  '?a=b',
  'xhttps://example.org',
  'javascript:/*https://example.org*/alert(1)',
];

for (const address of refused) {
  test(`${JSON.stringify(address)} may not be followed`, () => assert.equal(safeLink(address), undefined));
}
