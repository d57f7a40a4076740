import type { Capability } from '../core/schema.ts';
import { shorten } from '../core/text/clean-text.ts';
import type { VariantSummary } from './catalogue.ts';

/** Characters of the words that say it. */
const MAX_LENGTH = 100;

/** Where words are that say a capability, the plainest first: a list names it, a title may only hint at it. */
const PLAINNESS: Capability['from'][] = ['header', 'list', 'text', 'title'];

/** What a file says it can do → ids in the order in which it says them, and of each the plainest words. */
export function saidCapabilities(capabilities: Capability[]): Pick<VariantSummary, 'capabilities' | 'said'> {
  const plainest = new Map<string, Capability>();
  for (const capability of capabilities) {
    if (capability.id === undefined) continue;
    const known = plainest.get(capability.id);
    if (!known || PLAINNESS.indexOf(capability.from) < PLAINNESS.indexOf(known.from)) {
      plainest.set(capability.id, capability);
    }
  }
  const said = [...plainest].map(([id, { text }]) => [id, shorten(text, MAX_LENGTH)]);
  return { capabilities: [...plainest.keys()], said: Object.fromEntries(said) };
}
