import { type Format, fieldsOf, partAt, textAt } from './format.ts';

/** OpenAI Codex: one agent a file, its prompt in `developer_instructions`; see `docs/formats.md`. */
export const codex: Format = {
  id: 'codex',
  syntax: 'toml',
  own: /(?:^|\/)\.codex\/agents\/.*\.toml$/i,
  possible: /\.toml$/i,
  hints: [/^[ \t]*developer_instructions[ \t]*=/m],
  keys: [
    'nickname_candidates',
    'model_reasoning_effort',
    'model_reasoning_summary',
    'model_verbosity',
    'model_provider',
    'sandbox_mode',
    'sandbox_workspace_write',
    'approval_policy',
    'web_search',
    'config_file',
  ],
  read(root, file) {
    const prompt = partAt(root, 'developer_instructions');
    const isNamed = textAt(root, 'name') !== '' && textAt(root, 'description') !== '';
    // A configuration may have instructions, too, and is called by nobody.
    const isAgent = isNamed ? prompt.length > 0 : codex.own.test(file) && prompt.length > 0;
    if (!isAgent && !(isNamed && codex.own.test(file))) return [];
    return [{ entry: null, fields: fieldsOf(root, ['developer_instructions']), body: prompt }];
  },
};
