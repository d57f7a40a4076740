export type Power = 'read' | 'write' | 'shell' | 'network' | 'delegate' | 'none';

/**
 * Tools by what they allow: Claude Code's names, each with what other programs call the same, in lower case. A name that
 * stands for several tools there is at each. Sources, of this list and the next: the tools references of Claude Code,
 * GitHub Copilot (also its aliases), Gemini CLI, OpenCode, Cursor, Factory, Augment, Kiro and Roo Code, autumn 2026.
 */
export const sharedTools: Record<Power, Record<string, string>> = {
  read: {
    Read: 'read_file read_many_files read/readfile readfile view viewfile fs_read',
    Grep: 'grep_search search_file_content search/textsearch textsearch search codebase_search',
    Glob: 'search/filesearch filesearch file_search search',
    LS: 'list list_directory list_dir listdirectory search/listdirectory',
    NotebookRead: 'read_notebook',
    LSP: '',
  },
  write: {
    Write: 'write_file create_file createfile create edit/createfile save-file fs_write',
    Edit:
      'replace edit_file editfiles edit/editfiles patch apply_patch str_replace replace_string_in_file ' +
      'search_replace insert_edit_into_file applypatch str-replace-editor',
    MultiEdit: '',
    NotebookEdit: 'editnotebook edit/editnotebook',
  },
  shell: {
    Bash:
      'run_shell_command shell terminal execute execute/runinterminal runinterminal run_in_terminal ' +
      'run_terminal_cmd runcommands runterminal powershell execute_bash execute_cmd launch-process command execute_command',
    BashOutput: 'execute/getterminaloutput get_terminal_output',
    KillShell: 'killbash',
  },
  network: {
    WebFetch: 'web_fetch fetch web/fetch fetch_webpage fetchurl web-fetch web',
    WebSearch: 'google_web_search web_search web-search web',
  },
  delegate: {
    Agent: 'task runsubagent agent/runsubagent custom-agent delegate subagent use_subagent',
  },
  none: {
    TodoWrite: 'write_todos todo todos manage_todo_list',
    TodoRead: '',
    Skill: 'activate_skill',
    SlashCommand: '',
    AskUserQuestion: 'question vscode/askquestions ask_user',
  },
};

/** Tools that one program has, or that are called the same everywhere, in lower case. */
export const otherTools: Record<Power, string> = {
  read:
    'codebase usages problems changes findtestfiles searchresults viewimage testfailure read/problems ' +
    'read/terminallastcommand read/terminalselection search/codebase search/usages search/changes ' +
    'search/searchresults taskoutput githubrepo readcelloutput getnotebooksummary codesearch read-only ' +
    'codebase-retrieval',
  write: 'edit/createdirectory createdirectory new newworkspace delete_file create_directory remove-files',
  shell:
    'runtasks execute/runtask execute/createandruntask execute/runtests terminallastcommand terminalselection ' +
    'runtests runnotebooks tests monitor use_aws aws',
  network: 'opensimplebrowser openbrowser web/githubrepo browser',
  delegate: 'handoff sendmessage',
  none:
    'exitplanmode enterplanmode think memory save_memory vscode vscodeapi extensions updateuserpreferences ' +
    'listmcpresourcestool readmcpresourcetool taskcreate taskupdate tasklist taskget toolsearch structuredoutput ' +
    'taskstop workflow schedulewakeup waitformcpservers endconversation enterworktree exitworktree croncreate ' +
    'crondelete cronlist remotetrigger pushnotification get_internal_docs plan_enter plan_exit rendermermaiddiagram context ' +
    'knowledge introspect thinking report_issue',
};

/** Names that are in a text of them: `'read_file view'` => `['read_file', 'view']`. */
export function splitNames(names: string): string[] {
  return names.split(' ').filter(Boolean);
}
