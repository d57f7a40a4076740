import { mcpServer, toolName, toolPower, toolSlug } from './known-tools.ts';

/**
 * Claude Code's names of tools, with what other programs call the same thing, in lower case. A name that stands for
 * several tools there is below each. Sources: as in `known-tools.ts`.
 */
const sameAs: Record<string, string> = {
  Read: 'read_file read_many_files read/readfile readfile view viewfile fs_read',
  Grep: 'grep_search search_file_content search/textsearch textsearch search codebase_search',
  Glob: 'search/filesearch filesearch file_search search',
  LS: 'list list_directory list_dir listdirectory search/listdirectory',
  Write: 'write_file create_file createfile create edit/createfile save-file fs_write',
  Edit:
    'replace edit_file editfiles edit/editfiles patch apply_patch str_replace replace_string_in_file search_replace ' +
    'insert_edit_into_file applypatch str-replace-editor',
  MultiEdit: '',
  NotebookRead: 'read_notebook',
  NotebookEdit: 'editnotebook edit/editnotebook',
  Bash:
    'run_shell_command shell terminal execute execute/runinterminal runinterminal run_in_terminal run_terminal_cmd ' +
    'runcommands runterminal powershell execute_bash launch-process',
  BashOutput: 'execute/getterminaloutput get_terminal_output',
  KillShell: 'killbash',
  WebFetch: 'web_fetch fetch web/fetch fetch_webpage fetchurl web-fetch web',
  WebSearch: 'google_web_search web_search web-search web',
  TodoWrite: 'write_todos todo todos manage_todo_list',
  TodoRead: '',
  Agent: 'task runsubagent agent/runsubagent custom-agent delegate',
  Skill: 'activate_skill',
  SlashCommand: '',
  AskUserQuestion: 'question vscode/askquestions ask_user',
  LSP: '',
};

const canonicalOf = new Map<string, string[]>();
for (const [name, others] of Object.entries(sameAs)) {
  for (const other of [name.toLowerCase(), ...others.split(' ').filter(Boolean)]) {
    canonicalOf.set(other, [...(canonicalOf.get(other) ?? []), name]);
  }
}

/** What Claude Code gives to no sub-agent, whatever its file lists (summer 2026), in lower case. */
const NEVER_AVAILABLE = new Set(
  'askuserquestion enterplanmode schedulewakeup taskoutput waitformcpservers workflow endconversation'.split(' '),
);

/**
 * A tool under the names that Claude Code has for it, its arguments kept: `bash(git:*)` => `['Bash(git:*)']`, `search`
 * => `['Grep', 'Glob']`. A tool that is known by its own name alone has just that one; one that is not known, none.
 */
export function canonicalTools(tool: string): string[] {
  const name = toolName(tool);
  const names = canonicalOf.get(name.toLowerCase());
  if (names) return names.map((canonical) => canonical + tool.slice(name.length).trim());
  return isKnownTool(tool) ? [tool] : [];
}

/** Whether anybody has a tool of that name: a program of `known-tools.ts`, or an MCP server, declared ones included. */
export function isKnownTool(tool: string, servers: string[] = []): boolean {
  return tool === '*' || toolPower(tool) !== undefined || mcpServer(tool) !== undefined || servers.includes(tool);
}

/** Whether Claude Code never gives the tool to a sub-agent. */
export function isNeverAvailable(tool: string): boolean {
  return NEVER_AVAILABLE.has(toolName(tool).toLowerCase());
}

/** The pages of a tool: that of the name as it is given, and those of what Claude Code calls it. */
export function toolSlugs(tool: string): string[] {
  return [...new Set([tool, ...canonicalTools(tool)].map(toolSlug))];
}
