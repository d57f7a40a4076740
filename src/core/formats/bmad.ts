import { textOf } from '../text/text-of.ts';
import { type MenuItem, toCommand, writeCommands, writeItem } from './bmad-menu.ts';
import { type BodyPart, type Format, type FormatField, fieldsOf, labelled, labelOf, textAt } from './format.ts';
import type { Place } from './read-document.ts';

/** Parts of an agent that become its body; others stay header fields. */
const PARTS = ['metadata', 'persona', 'menu', 'critical_actions', 'prompts'];

/** Sources of BMAD agents, from which its installer makes Markdown: one a file; see `docs/formats.md`. */
export const bmad: Format = {
  id: 'bmad',
  syntax: 'yaml',
  // Other programs end their files so, too: what `agent` holds decides.
  own: /(?!)/,
  possible: /\.agent\.ya?ml$/i,
  hints: [/^agent[ \t]*:/m],
  keys: ['id', 'module', 'hasSidecar', 'critical_actions', 'memories', 'menu', 'prompts', 'discussion', 'webskip'],
  isNameFree: true,
  read(root) {
    const agent = root.children().get('agent');
    const part = (key: string) => agent?.children().get(key);
    if (agent === undefined || !['metadata', 'persona'].some((key) => (part(key)?.children().size ?? 0) > 0)) return [];
    const metadata = part('metadata');
    const [name, title] = ['name', 'title'].map((key) => textAt(metadata, key));
    const heading = [name, title].filter(Boolean).join(', ');
    const own = metadata ? fieldsOf(metadata) : [];
    const items = [...(part('menu')?.children().values() ?? [])].map((place) => ({
      ...toItem(place),
      line: place.line,
    }));
    const commands = items.flatMap((item) => toCommand(item) ?? []);
    const isDescribed = own.some(({ key }) => key === 'description') || !title;
    const fields: FormatField[] = [
      ...own,
      ...(isDescribed ? [] : [{ key: 'description', value: title, line: metadata?.line ?? agent.line }]),
      ...fieldsOf(agent, PARTS).filter(({ key }) => own.every((one) => one.key !== key)),
      ...(commands.length > 0 ? [{ key: 'commands', value: writeCommands(commands), line: items[0]?.line ?? 1 }] : []),
    ];
    const body: BodyPart[] = [
      ...(heading === '' ? [] : [{ text: `# ${heading}`, line: agent.line }]),
      ...[...(part('persona')?.children() ?? [])].map(([key, place]) => ({
        text: labelled(key, textFrom(place.value)),
        line: place.line,
      })),
      ...listAt(part('critical_actions'), 'Critical actions'),
      ...promptsAt(part('prompts')),
      ...(items.length > 0
        ? [{ text: `## Menu\n\n${items.map(writeItem).join('\n')}`, line: items[0]?.line ?? 1 }]
        : []),
    ];
    return [{ entry: null, fields, body }];
  },
};

function toItem(place: Place): MenuItem {
  const values = new Map([...place.children()].map(([key, { value }]) => [key, textOf(value)]));
  const text = values.get('description') ?? '';
  values.delete('description');
  return { values, text };
}

/** A text, or a list of texts as one in Markdown. */
function textFrom(value: unknown): string {
  return Array.isArray(value) ? value.map((item) => `- ${textOf(item)}`).join('\n') : textOf(value);
}

function listAt(place: Place | undefined, heading: string): BodyPart[] {
  const text = place ? textFrom(place.value) : '';
  return place && text !== '' ? [{ text: `## ${heading}\n\n${text}`, line: place.line }] : [];
}

function promptsAt(place: Place | undefined): BodyPart[] {
  const prompts = [...(place?.children().values() ?? [])];
  if (prompts.length === 0) return [];
  return [
    { text: '## Prompts', line: place?.line ?? 1 },
    ...prompts.flatMap((prompt) => {
      const [id, content] = ['id', 'content'].map((key) => prompt.children().get(key));
      const name = textOf(id?.value ?? '') || labelOf('prompt');
      return [
        { text: `### ${name}`, line: prompt.line },
        { text: textOf(content?.value ?? prompt.value), line: content?.line ?? prompt.line },
      ];
    }),
  ];
}
