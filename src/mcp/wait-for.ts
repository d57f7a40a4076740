import { Refusal } from './tool-context.ts';

/**
 * In milliseconds. Clients give a call up after a minute and say nothing of why; thousands of files that were never read
 * before take longer.
 */
export const PATIENCE = 20_000;

/** What was promised, if it comes soon enough; else throws a `Refusal` that says to ask again. */
export async function waitFor<Value>(promise: Promise<Value>, patience: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('mcp.notReady')), patience);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
