import { planByLevel } from './plan-by-level.ts';
import type { Program } from './program.ts';

/** Cursor: no list of tools. `readonly` takes writing and commands away, and leaves the network, servers and other agents. */
export const cursor: Program = {
  id: 'cursor',
  folder: '.cursor/agents/',
  extension: 'md',
  plan: (original) => planByLevel(cursor, original, LEVELS, ['readonly']),
};

const LEVELS = [{ header: { readonly: true }, tools: ['Read', 'Grep', 'Glob', 'WebFetch', 'WebSearch'] }];
