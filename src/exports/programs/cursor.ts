import { chooseLevel } from './choose-level.ts';
import { commonLosses, describeAgent } from './losses.ts';
import type { Program } from './program.ts';

/** Cursor: no list of tools. `readonly` takes writing and commands away, and leaves the network, servers and other agents. */
export const cursor: Program = {
  id: 'cursor',
  folder: '.cursor/agents/',
  extension: 'md',
  plan(original) {
    const header = describeAgent(original);
    const chosen = chooseLevel(cursor, original, LEVELS);
    if (!chosen) return { refused: { code: 'unlimited', values: {} } };
    return { header: { ...header, ...chosen.level }, lost: [...chosen.lost, ...commonLosses(original, ['readonly'])] };
  },
};

const LEVELS = [{ header: { readonly: true }, tools: ['Read', 'Grep', 'Glob', 'WebFetch', 'WebSearch'] }];
