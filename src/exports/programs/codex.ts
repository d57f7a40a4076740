import { chooseLevel } from './choose-level.ts';
import { commonLosses, describeAgent } from './losses.ts';
import type { Program } from './program.ts';

/** Codex: no list of tools. Its sandbox takes writing and the network away, and leaves servers and other agents. */
export const codex: Program = {
  id: 'codex',
  folder: '.codex/agents/',
  extension: 'toml',
  plan(original) {
    const header = describeAgent(original);
    const chosen = chooseLevel(codex, original, LEVELS);
    if (!chosen) return { refused: { code: 'unlimited', values: {} } };
    return { header: { ...header, ...chosen.level }, lost: [...chosen.lost, ...commonLosses(original)] };
  },
};

const LEVELS = [{ header: { sandbox_mode: 'read-only' }, tools: ['Read', 'Grep', 'Glob'] }];
