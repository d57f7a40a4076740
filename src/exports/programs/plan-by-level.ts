import { commonLosses, describeAgent } from './losses.ts';
import type { Original, Plan, Program, ProgramHeader } from './program.ts';
import { readBack } from './read-back.ts';
import { isWithin } from './read-grant.ts';

/** A setting of a program without a list of tools, and the tools that the agent has with it. */
interface Level {
  header: ProgramHeader;
  tools: string[];
}

/**
 * The plan for a program without a list of tools: no limit for what has none, else a level with which our own reader finds no more
 * allowed than the original allows; refused where each allows more. `kept` are keys of the header that the program has, too.
 */
export function planByLevel(program: Program, original: Original, levels: Level[], kept: string[] = []): Plan {
  const { id, grant } = original;
  const header = describeAgent(original);
  const common = commonLosses(original, kept);
  if (grant.isWhole) return { header, lost: common };
  const level = levels.find(
    ({ header, tools }) =>
      tools.every((tool) => grant.tools.includes(tool)) && isWithin(readBack(program, id, header), grant.powers),
  );
  if (!level) return { refused: { code: 'unlimited', values: {} } };
  return { header: { ...header, ...level.header }, lost: [...grant.lost, { code: 'list', values: {} }, ...common] };
}
