import { type Format, fieldsOf, partAt, textAt } from './format.ts';

const KEYS = [
  'tools',
  'allowedTools',
  'toolsSettings',
  'toolAliases',
  'excludedTools',
  'permissions',
  'mcpServers',
  'includeMcpJson',
  'useLegacyMcpJson',
  'includePowers',
  'resources',
  'hooks',
  'keyboardShortcut',
  'welcomeMessage',
  '$schema',
];

/** Kiro, and Amazon Q before it: one agent a file; see `docs/formats.md`. */
export const kiro: Format = {
  id: 'kiro',
  syntax: 'json',
  own: /(?:^|\/)(?:\.kiro\/agents|\.amazonq\/cli-agents)\/.*\.json$/i,
  possible: /(?:^|\/)[\w.-]*agents\/(?:.*\/)?[^/]+\.json$/i,
  hints: [/"prompt"\s*:/],
  keys: KEYS,
  isNameFree: true,
  read(root, file) {
    const has = (key: string): boolean => root.children().has(key);
    const isOwn = kiro.own.test(file) && ['name', 'description', 'prompt', 'tools'].some(has);
    const isCopy = [textAt(root, 'name'), textAt(root, 'prompt')].every(Boolean) && KEYS.some(has);
    if (Array.isArray(root.value) || !(isOwn || isCopy)) return [];
    const prompt = partAt(root, 'prompt');
    return [{ entry: null, fields: fieldsOf(root, prompt.length > 0 ? ['prompt'] : []), body: prompt }];
  },
};
