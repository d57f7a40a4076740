import type { HeaderValues } from '../front-matter/parse-header.ts';
import type { Family } from './families.ts';
import { isMapping } from './is-mapping.ts';
import { readSwitches } from './read/opencode.ts';

/** What a file is known to be before its keys are looked at: the format that it was read as. */
const FORMATS: Record<string, Family> = {
  'claude-code': 'claude-code',
  copilot: 'copilot',
  cursor: 'cursor',
  opencode: 'opencode',
  kiro: 'kiro',
  gemini: 'gemini-cli',
  'gemini-cli': 'gemini-cli',
  codex: 'codex',
  roo: 'roo',
  roomodes: 'roo',
  crewai: 'unknown',
  bmad: 'unknown',
};

/** Folders and names that one program alone reads. A folder `gemini` without a dot may be a plugin of that name. */
const PATHS: readonly (readonly [path: RegExp, family: Family])[] = [
  [/(?:^|\/)\.claude\//i, 'claude-code'],
  [/(?:^|\/)\.cursor\//i, 'cursor'],
  [/(?:^|\/)\.opencode\//i, 'opencode'],
  [/(?:^|\/)\.kiro\//i, 'kiro'],
  [/(?:^|\/)\.gemini\//i, 'gemini-cli'],
  [/(?:^|\/)\.codex\//i, 'codex'],
  [/(?:^|\/)\.roo\/|(?:^|\/)\.roomodes$/i, 'roo'],
  [/(?:^|\/)\.github\/(?:agents|chatmodes)\/|\.(?:agent|chatmode)\.md$/i, 'copilot'],
  [/\.mdc$/i, 'cursor'],
];

/** Keys that one program alone has, and the values that make them its own. */
const KEYS: readonly (readonly [family: Family, isTold: (value: (key: string) => unknown) => boolean])[] = [
  ['opencode', (value) => isState(value('permission')) || isMapping(value('permission'))],
  ['opencode', (value) => areRules(value('permissions'), 'action')],
  ['kiro', (value) => areRules(rulesOf(value('permissions')), 'capability')],
  ['opencode', (value) => hasSwitches(value('tools'))],
  ['kiro', (value) => Array.isArray(value('tools')) && (value('tools') as unknown[]).some(isKiroName)],
  ['kiro', (value) => has(value, ['excludedTools', 'includeMcpJson', 'includePowers', 'toolsSettings', 'toolAliases'])],
  ['codex', (value) => has(value, ['sandbox_mode', 'developer_instructions', 'sandbox_workspace_write'])],
  ['roo', (value) => Array.isArray(value('groups')) && has(value, ['slug', 'roleDefinition', 'customInstructions'])],
  ['opencode', (value) => MODES.includes(value('mode')) && (value('tools') ?? null) === null],
  ['copilot', (value) => has(value, ['handoffs', 'infer', 'mcp-servers']) || TARGETS.includes(value('target'))],
  ['gemini-cli', (value) => Array.isArray(value('tools')) && (value('tools') as unknown[]).some(isGeminiName)],
  ['gemini-cli', (value) => value('kind') === 'local' || value('kind') === 'remote'],
  ['cursor', (value) => has(value, ['readonly', 'is_background']) && (value('tools') ?? null) === null],
];

/** Names that Gemini CLI alone has for its tools. */
const GEMINI_NAMES: unknown[] =
  'run_shell_command search_file_content read_many_files google_web_search write_todos'.split(' ');
const MODES: unknown[] = ['primary', 'subagent', 'all'];
const TARGETS: unknown[] = ['vscode', 'github-copilot'];

/**
 * Whose file it is: by the format that it was read as, else by its path, else by keys that one program alone has. One
 * that tells nothing is Claude Code's, as its kind began there.
 */
export function tellFamily(
  path: string,
  fields: HeaderValues,
  format?: string,
): { family: Family; how: 'format' | 'path' | 'keys' | 'default' } {
  const known = format !== undefined && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (known) return { family: known, how: 'format' };
  const byPath = PATHS.find(([pattern]) => pattern.test(path))?.[1];
  if (byPath) return { family: byPath, how: 'path' };
  const byKeys = KEYS.find(([, isTold]) => isTold((key) => fields.get(key)?.value))?.[0];
  return byKeys ? { family: byKeys, how: 'keys' } : { family: 'claude-code', how: 'default' };
}

function has(value: (key: string) => unknown, keys: string[]): boolean {
  return keys.some((key) => value(key) !== undefined);
}

function isState(value: unknown): boolean {
  return value === 'allow' || value === 'ask' || value === 'deny';
}

function hasSwitches(value: unknown): boolean {
  if (!isMapping(value)) return (readSwitches(value) ?? []).length > 0;
  return Object.values(value).some((state) => typeof state === 'boolean' || isState(state));
}

function isKiroName(item: unknown): boolean {
  return typeof item === 'string' && /^@[\w*-]/.test(item);
}

function isGeminiName(item: unknown): boolean {
  return GEMINI_NAMES.includes(item);
}

function rulesOf(value: unknown): unknown {
  return isMapping(value) ? value['rules'] : value;
}

function areRules(value: unknown, key: string): boolean {
  return Array.isArray(value) && value.some((rule) => isMapping(rule) && Object.hasOwn(rule, key));
}
