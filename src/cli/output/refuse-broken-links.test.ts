import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PermalinkFault } from '../../catalogue/permalinks/published.ts';
import { translateMessage, UserError } from '../../config/user-error.ts';
import { translator } from '../../i18n/translate.ts';
import { refuseBrokenLinks } from './refuse-broken-links.ts';

const names = { retired: 'content/retired.yaml', agent: (source: string, file: string) => `${source}/${file}` };

function said(faults: PermalinkFault[], locale: 'en' | 'fr' = 'en'): string[] {
  try {
    refuseBrokenLinks(faults, names);
  } catch (error) {
    assert.ok(error instanceof UserError);
    assert.equal(error.exitCode, 1);
    return error.messages.map((one) => translateMessage(one, translator(locale)));
  }
  return [];
}

const gone = (id: string, aliases?: string[]): PermalinkFault => ({
  type: 'gone',
  id,
  files: [`${id}.md`],
  likely: aliases ? { source: 'agents', file: 'new.md', aliases } : null,
});

test('without a fault nothing is said', () => {
  assert.deepEqual(said([]), []);
});

test('a lost address is named with its file, and with the lines that keep it', () => {
  assert.deepEqual(said([gone('clerk', ['first', 'clerk']), gone('404')]), [
    '`clerk` was published, and no file has it any more (it was clerk.md).',
    'If agents/new.md is this agent now, write into its header: aliases: [first, clerk]',
    '`404` was published, and no file has it any more (it was 404.md).',
    'If another file is this agent now, write into its header: aliases: ["404"]',
    'For what is gone for good, add to content/retired.yaml:',
    '- id: clerk',
    '- id: "404"',
    'No site was built: links to these addresses would break.',
  ]);
  assert.match(said([gone('clerk')], 'fr').join('\n'), /écrivez dans son en-tête\u00a0: aliases: \[clerk\]/);
});

test('words that YAML takes for a truth value are quoted', () => {
  assert.ok(said([gone('on')]).includes('- id: "on"'));
});

test('of many lost addresses some are explained, and all are listed', () => {
  const lines = said(Array.from({ length: 50 }, (_, index) => gone(`x-${index}`)));
  assert.ok(lines.includes('…and 30 more agents.'));
  assert.equal(lines.filter((line) => line.startsWith('- id: ')).length, 50);
});

test('entries of retired agents that contradict what is there are explained', () => {
  assert.match(said([{ type: 'still-here', id: 'a', files: ['a.md'] }]).join(), /`a` is retired.*\(a\.md\)/);
  assert.match(said([{ type: 'leads-on', id: 'a', agent: 'b' }]).join(), /leads to `b`/);
  assert.match(said([{ type: 'no-successor', id: 'a', successor: 'c' }]).join(), /successor of `a` is `c`/);
});
