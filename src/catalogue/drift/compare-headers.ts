import { canonicalTools } from '../../core/permissions/canonical-tools.ts';
import type { Permissions } from '../../core/schema.ts';
import type { Comparable, DriftPoint } from './drift-point.ts';

/** For nothing, in either language. */
const NONE = '–';

/** Tools, permissions, model, examples and commands. */
export function compareHeaders(original: Comparable, translation: Comparable): DriftPoint[] {
  const [ours, theirs] = [original.variant, translation.variant];
  const { keyLines } = translation.invariants;
  const toolsLine = keyLines.tools ?? keyLines.disallowedTools ?? 1;
  return [
    ...differing('drift-tools', toolsLine, onlyIn(toolNames(ours), toolNames(theirs))),
    ...differing('drift-permissions', toolsLine, onlyIn(powers(ours.permissions), powers(theirs.permissions))),
    ...differing('drift-model', keyLines.model ?? 1, [ours.model ?? NONE, theirs.model ?? NONE]),
    ...differing('drift-examples', keyLines.description ?? 1, [ours.examples.length, theirs.examples.length]),
    ...differing('drift-commands', 1, onlyIn(commandNames(ours), commandNames(theirs))),
  ];
}

function differing(
  code: DriftPoint['code'],
  line: number,
  [left, right]: [string, string] | [number, number],
): DriftPoint[] {
  return left === right ? [] : [{ code, line, values: { left, right } }];
}

/** What either of two lists has alone, as texts that differ where the lists do. */
function onlyIn(one: string[], other: string[]): [string, string] {
  const rest = (list: string[], known: string[]): string =>
    [...new Set(list)].filter((item) => !known.includes(item)).join(', ') || NONE;
  return [rest(one, other), rest(other, one)];
}

/** Other programs have other names for the same tool; a file that names none has all. */
function toolNames({ tools, disallowedTools }: Comparable['variant']): string[] {
  const canonical = (tool: string): string[] => {
    const names = canonicalTools(tool);
    return names.length > 0 ? names : [tool];
  };
  return [...(tools ?? ['*']).flatMap(canonical), ...disallowedTools.flatMap(canonical).map((tool) => `!${tool}`)];
}

function powers({ read, write, shell, network, mcpServers, delegates }: Permissions): string[] {
  const granted = Object.entries({ read, write, shell, network }).filter(([, isGranted]) => isGranted);
  return [
    ...granted.map(([power]) => power),
    ...mcpServers.map((server) => `mcp:${server}`),
    ...delegates.map((agent) => `agent:${agent}`),
  ];
}

/** A command is called by its route where it has one; its name may be translated then. */
function commandNames({ commands }: Comparable['variant']): string[] {
  return commands.map(({ route, name }) => route ?? name);
}
