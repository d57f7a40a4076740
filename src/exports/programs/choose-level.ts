import type { Original, Program, ProgramHeader } from './program.ts';
import { readBack } from './read-back.ts';
import { isWithin } from './read-grant.ts';
import type { Remark } from './remark.ts';

/** A setting of a program without a list of tools, and the tools that the agent has with it. */
interface Level {
  header: ProgramHeader;
  tools: string[];
}

/**
 * For programs without a list of tools: the header without a limit for what has none, else that of a level with which our own
 * reader finds no more allowed than the original allows; `undefined` where each allows more.
 */
export function chooseLevel(
  program: Program,
  { id, grant }: Original,
  levels: Level[],
): { level: ProgramHeader; lost: Remark[] } | undefined {
  if (grant.isWhole) return { level: {}, lost: [] };
  const level = levels.find(
    ({ header, tools }) =>
      tools.every((tool) => grant.tools.includes(tool)) && isWithin(readBack(program, id, header), grant.powers),
  );
  return level && { level: level.header, lost: [...grant.lost, { code: 'list', values: {} }] };
}
