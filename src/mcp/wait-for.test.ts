import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from './tool-context.ts';
import { waitFor } from './wait-for.ts';

test('what is there is given, and what failed is thrown', async () => {
  assert.equal(await waitFor(Promise.resolve(7), 60_000), 7);
  await assert.rejects(waitFor(Promise.reject(new Error('lost')), 60_000), /lost/);
});

test('what does not come is refused with a text that says to ask again', async () => {
  const never = new Promise<never>(() => undefined);
  await assert.rejects(waitFor(never, 0), (error) => error instanceof Refusal && error.key === 'mcp.notReady');
});
