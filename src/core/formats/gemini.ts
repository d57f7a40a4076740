import { type Format, fieldsOf, partAt } from './format.ts';

/** The path of a command below the folder that it is in: it is its name. */
const NAME = /(?:^|\/)commands\/(.+)\.toml$/i;

/** Commands of Gemini CLI: a prompt a file, called by its path below `commands`; see `docs/formats.md`. */
export const gemini: Format = {
  id: 'gemini',
  syntax: 'toml',
  own: /(?:^|\/)\.gemini\/commands\/.*\.toml$/i,
  possible: NAME,
  hints: [/^[ \t]*prompt[ \t]*=/m],
  keys: [],
  isNameFree: true,
  read(root, file) {
    const prompt = partAt(root, 'prompt');
    if (prompt.length === 0) return [];
    const [, path = ''] = NAME.exec(file) ?? [];
    const name = { key: 'name', value: path.replaceAll('/', '-'), line: 1 };
    const fields = fieldsOf(root, ['prompt']);
    return [{ entry: null, fields: root.children().has('name') ? fields : [name, ...fields], body: prompt }];
  },
};
