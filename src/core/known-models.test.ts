import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeModel, isKnownModel } from './known-models.ts';

const known = [
  'sonnet',
  'Opus',
  'haiku',
  'fable',
  'inherit',
  'sonnet[1m]',
  'claude-sonnet-4-20250514',
  'claude-3.5-sonnet',
  'Claude Opus 4.7',
  'Claude Sonnet 4.6 (copilot)',
  'us.anthropic.claude-sonnet-4-20250514-v1:0',
  'anthropic/claude-haiku-4-5',
  'claude-opus-4@20250514',
  'GPT-4.1',
  'gpt-5.3-codex',
  'openai/o3',
  'o4-mini',
  'gemini-2.5-pro',
  'Gemini 3 Pro (Preview)',
  'grok-code-fast-1',
  'qwen3-coder',
  'deepseek-chat',
  'llama3.3',
  "GPT-4.1 | 'gpt-5' | 'Claude Sonnet 4.5'",
  'GPT-5, Claude Sonnet 4.6 (copilot)',
];

const unknown = ['sonet', 'claude', 'claude-sonet', 'smart', 'best model', 'gpt', 'sonnet, sonet', '', 'tower 9'];

for (const model of known) test(`${model} is a model`, () => assert.equal(isKnownModel(model), true));
for (const model of unknown) {
  test(`${model || 'nothing'} is no known model`, () => assert.equal(isKnownModel(model), false));
}

test('a long text does not take long', () => {
  assert.equal(isKnownModel(`gpt${'-'.repeat(20_000)}`), false);
  assert.equal(isKnownModel('claude '.repeat(20_000)), false);
});

const families: [model: string | null, families: string[] | undefined][] = [
  ['Sonnet', ['sonnet']],
  ['claude-3-5-sonnet-20241022', ['sonnet']],
  ['anthropic/claude-sonnet-4', ['sonnet']],
  ['us.anthropic.claude-opus-4-20250514-v1:0', ['opus']],
  ['sonnet[1m]', ['sonnet']],
  ['claude-2.1', ['claude']],
  ['opusplan', ['opus']],
  ['default', ['inherit']],
  ['GPT-5 (copilot)', ['gpt-5']],
  ['gpt-5.3-codex', ['gpt-5']],
  ['gpt-4o', ['gpt-4']],
  ['openai/o3', ['openai-o']],
  ['Gemini 3 Pro (Preview)', ['gemini']],
  ['google/gemini-2.5-flash', ['gemini']],
  ['qwen3-coder', ['qwen']],
  ['codestral-2501', ['mistral']],
  ['deepseek-chat', ['deepseek']],
  ["GPT-4.1 | 'gpt-5' | 'Claude Sonnet 4.5'", ['gpt-4', 'gpt-5', 'sonnet']],
  ['GPT-5, tower 9', ['gpt-5']],
  ['tower 9', undefined],
  ['constructor', undefined],
  ['', undefined],
  [null, undefined],
];

for (const [model, expected] of families) {
  test(`the family of ${model}`, () => assert.deepEqual(describeModel(model).modelFamilies, expected));
}
