export type Power = 'read' | 'write' | 'shell' | 'network' | 'delegate' | 'none';

/**
 * Tools of the agent formats that exist, by their names in lower case, with what each allows. Sources: the tools
 * references of Claude Code, GitHub Copilot (also its aliases), Gemini CLI, OpenCode, Cursor, Factory, Augment and Kiro,
 * autumn 2026.
 */
const powers: Record<Power, string> = {
  read:
    'read grep glob ls notebookread search codebase usages problems changes findtestfiles searchresults lsp ' +
    'read_file read_many_files list_directory grep_search search_file_content list viewimage testfailure ' +
    'read/readfile read/problems read/terminallastcommand read/terminalselection search/codebase search/usages ' +
    'search/changes search/textsearch search/filesearch search/listdirectory search/searchresults taskoutput githubrepo ' +
    'view read_notebook readcelloutput getnotebooksummary codesearch codebase_search file_search list_dir ' +
    'listdirectory textsearch filesearch readfile viewfile read-only fs_read codebase-retrieval',
  write:
    'write edit multiedit notebookedit editfiles edit_file write_file replace create_file createfile patch apply_patch ' +
    'edit/editfiles edit/createfile edit/createdirectory edit/editnotebook createdirectory editnotebook new newworkspace ' +
    'insert_edit_into_file replace_string_in_file search_replace delete_file create create_directory str_replace ' +
    'applypatch fs_write str-replace-editor save-file remove-files',
  shell:
    'bash shell terminal execute runcommands runterminal runinterminal runtasks run_shell_command powershell ' +
    'execute/runinterminal execute/getterminaloutput execute/runtask execute/createandruntask execute/runtests ' +
    'terminallastcommand terminalselection runtests runnotebooks bashoutput killshell killbash tests monitor ' +
    'run_in_terminal run_terminal_cmd get_terminal_output execute_bash launch-process',
  network:
    'webfetch websearch web fetch google_web_search web_fetch web_search opensimplebrowser web/fetch openbrowser ' +
    'web/githubrepo browser fetch_webpage fetchurl web-search web-fetch',
  delegate: 'task agent runsubagent delegate custom-agent agent/runsubagent handoff sendmessage',
  none:
    'todowrite todoread todo todos skill askuserquestion exitplanmode enterplanmode think memory save_memory ' +
    'write_todos vscode vscodeapi extensions slashcommand updateuserpreferences question listmcpresourcestool ' +
    'readmcpresourcetool taskcreate taskupdate tasklist taskget toolsearch structuredoutput taskstop workflow ' +
    'schedulewakeup waitformcpservers endconversation enterworktree exitworktree croncreate crondelete cronlist ' +
    'remotetrigger pushnotification manage_todo_list ask_user activate_skill get_internal_docs plan_exit ' +
    'rendermermaiddiagram',
}; // prettier-ignore

const powerOf = new Map<string, Power>(
  Object.entries(powers).flatMap(([power, names]) => names.split(' ').map((name) => [name, power as Power] as const)),
);

/** `Bash(git:*)` => `Bash`; MCP names keep their server. */
export function toolName(tool: string): string {
  return tool.replace(/\([\s\S]*$/, '').trim();
}

/** What a tool allows, `undefined` where the name is not known. */
export function toolPower(tool: string): Power | undefined {
  const name = toolName(tool).toLowerCase();
  const direct = powerOf.get(name);
  if (direct) return direct;
  // `edit/…`, `search/…`: a set of Copilot, whose members are known by the set.
  const [set = '', member] = name.split('/');
  return member === undefined ? undefined : powerOf.get(set);
}

const WHOLE_SERVER = /^(?=[\w.@-]{4,80}$)(?:[\w.@-]*[.-]mcp(?:-server)?|mcp-server-[\w.-]+)$/i;

/**
 * The MCP server of a tool: `mcp__github__search` and `mcp__github` => `github`, Copilot's `github/*` => `github`,
 * Gemini's `mcp_github_search` => `github`.
 * `undefined` for tools that belong to none.
 */
export function mcpServer(tool: string): string | undefined {
  const name = toolName(tool);
  const claude = /^mcp__(.+?)(?:__[\s\S]*)?$/i.exec(name)?.[1];
  if (claude) return claude;
  if (toolPower(name)) return undefined;
  const gemini = /^mcp_([A-Za-z0-9.-]+|\*)(?:_[\s\S]*)?$/.exec(name)?.[1];
  if (gemini) return gemini;
  // OpenCode's `github_*`.
  const prefix = /^([A-Za-z][\w.-]*?)_\*$/.exec(name)?.[1];
  if (prefix) return prefix;
  // A server that is named whole: `microsoft.docs.mcp`, `figma-mcp-server`.
  if (WHOLE_SERVER.test(name)) return name;
  return /^([A-Za-z][\w.@-]*(?:\/[\w.-]+)*?)\/[\w*-]+$/.exec(name)?.[1];
}

/** Characters: longer ones are no names, and file systems allow 255 bytes. Those that begin alike share a page. */
const MAX_SLUG = 100;

/** The address part of a tool's page: `Bash(git:*)` => `bash`, an MCP tool's `mcp-SERVER`. */
export function toolSlug(tool: string): string {
  const server = mcpServer(tool);
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-/, '')
      .slice(0, MAX_SLUG)
      .replace(/-$/, '');
  if (server) return `mcp-${fold(server) || 'all'}`;
  const name = toolName(tool);
  return name === '*' ? 'all' : fold(name) || 'other';
}
