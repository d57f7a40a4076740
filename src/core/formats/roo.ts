import { type Format, fieldsOf, partAt, textAt } from './format.ts';
import type { Place } from './read-document.ts';

/** Modes of Roo Code: several in one file, as YAML or JSON; see `docs/formats.md`. */
export const roo: Format = {
  id: 'roo',
  syntax: (text) => (/^\s*[{[]/.test(text) ? 'json' : 'yaml'),
  own: /(?:^|\/)\.roomodes$/i,
  possible: /\.(?:json|ya?ml)$/i,
  hints: [/\bcustomModes\b/, /\broleDefinition\b/],
  keys: ['slug', 'groups', 'source', 'iconName', 'rulesFiles'],
  isNameFree: true,
  read(root) {
    const modes = root.children().get('customModes');
    if (!Array.isArray(modes?.value)) return [];
    return [...modes.children().values()].flatMap((mode, index) => {
      const body = [...partAt(mode, 'roleDefinition'), ...partAt(mode, 'customInstructions')];
      const slug = textAt(mode, 'slug') || textAt(mode, 'name');
      if (body.length === 0 && slug === '') return [];
      return [{ entry: slug || `mode-${index + 1}`, fields: describe(mode), body }];
    });
  },
};

/** What says when to call a mode describes it, where nothing else does. */
function describe(mode: Place) {
  const texts = ['roleDefinition', 'customInstructions'].filter((key) => partAt(mode, key).length > 0);
  const fields = fieldsOf(mode, texts);
  const when = fields.find(({ key }) => key === 'whenToUse');
  const isDescribed = textAt(mode, 'description') !== '' || when === undefined;
  if (isDescribed) return fields;
  const rest = fields.filter(({ key }) => key !== 'description');
  const description = { ...when, key: 'description' };
  const named = rest[0]?.key === 'name' ? 1 : 0;
  return [...rest.slice(0, named), description, ...rest.slice(named)];
}
