import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKnownModel } from './known-models.ts';

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
