import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNginxMap, formatRedirects } from './redirects.ts';

const moved = { from: '/team/en/agents/old/', to: '/team/en/agents/new/' };

test('a move is a permanent redirect for hosts and for nginx', () => {
  assert.equal(formatRedirects([moved]), '/team/en/agents/old/ /team/en/agents/new/ 301\n');
  assert.equal(formatNginxMap([moved]), '"/team/en/agents/old/" "/team/en/agents/new/";\n');
  assert.equal(formatRedirects([]), '');
});

test('hosts get as many rules as they read, and are told what is left', () => {
  const lines = formatRedirects(Array.from({ length: 2003 }, () => moved)).split('\n');
  assert.equal(lines.length, 2002);
  assert.match(lines[2000] ?? '', /^# 3 more /);
});
