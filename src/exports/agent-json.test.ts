import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentText, catalogueOf } from '../catalogue/fixtures/catalogue-of.ts';
import { agentJson, publishedAgentSchema } from './agent-json.ts';

const describe = ({ code }: { code: string }) => ({ message: `about ${code}`, messages: { fr: `sur ${code}` } });
const built = catalogueOf({
  'x.fr.md': agentText({ name: 'x', lang: 'fr', tools: 'Read' }),
  'x.md': '---\nlang: en\ndescription: a: b\nratio: .nan\n---\n# A\n\n## A\n',
}).agents[0];
assert.ok(built);
const published = agentJson(built.agent, describe);

test('an agent as data fits its schema, also once it was written and read', () => {
  assert.deepEqual(publishedAgentSchema.parse(published), published);
  assert.ok(publishedAgentSchema.safeParse(JSON.parse(JSON.stringify(published))).success);
});

test('diagnostics have words in place of values', () => {
  const found = published.variants['en']?.diagnostics.find(({ code }) => code === 'header-unquoted-colon');
  assert.deepEqual(found, {
    code: 'header-unquoted-colon',
    severity: 'error',
    line: 3,
    column: 15,
    message: 'about header-unquoted-colon',
    messages: { fr: 'sur header-unquoted-colon' },
  });
});

test('everything else is as the catalogue has it, and that stays as it was', () => {
  const { variants: _variants, drift: _drift, ...agent } = built.agent;
  const { variants: _published, drift: _described, ...rest } = published;
  assert.deepEqual(rest, agent);
  assert.ok(built.agent.variants['en']?.diagnostics.every((found) => !('message' in found)));
});

test('what differs between the languages comes in words of both, with its values', () => {
  assert.deepEqual(
    published.drift.find(({ code }) => code === 'drift-tools'),
    {
      code: 'drift-tools',
      severity: 'warning',
      language: 'fr',
      line: 5,
      column: 1,
      message: 'about drift-tools',
      messages: { fr: 'sur drift-tools' },
      values: { left: '*', right: 'Read', original: 'en', translation: 'fr' },
    },
  );
});

test('the keys of the contract are there', () => {
  assert.deepEqual(Object.keys(published.variants['fr'] ?? {}).sort(), [
    ...[
      'bytes',
      'capabilities',
      'color',
      'commands',
      'description',
      'diagnostics',
      'disallowedTools',
      'elsewhere',
      'examples',
    ],
    ...[
      'extra',
      'facts',
      'family',
      'file',
      'instructions',
      'invocations',
      'knownTools',
      'language',
      'links',
      'model',
      'name',
      'permissions',
    ],
    ...['references', 'repairs', 'sections', 'sha256', 'source', 'structure', 'summary', 'title', 'tokens', 'tools'],
  ]);
});
