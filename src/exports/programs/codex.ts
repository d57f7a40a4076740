import { planByLevel } from './plan-by-level.ts';
import type { Program } from './program.ts';

/** Codex: no list of tools. Its sandbox takes writing and the network away, and leaves servers and other agents. */
export const codex: Program = {
  id: 'codex',
  folder: '.codex/agents/',
  extension: 'toml',
  plan: (original) => planByLevel(codex, original, LEVELS),
};

const LEVELS = [{ header: { sandbox_mode: 'read-only' }, tools: ['Read', 'Grep', 'Glob'] }];
