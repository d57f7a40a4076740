/** Agent files of the collection: each string in every field, in the body and in the name of a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Hostile, hostiles } from './strings/all.ts';

/** A file of the site under test, and what is in it. */
export interface HostileFile {
  /** Below the folder of the agents. */
  path: string;
  text: string;
  /** Those that its page must show. */
  hostiles: Hostile[];
}

/** Several a file keep the pages few; what separates them tells them apart. */
const TOGETHER = 6;
const IN_A_PATH = 12;
const SEPARATOR = ' ⁂ ';

/** Text whose language can be told, so that the two files of a pair are its languages. */
const prose = {
  en: 'You keep the lamp of the tower lit through every night of the year, and you write down what the ships say.',
  fr: 'Vous veillez sur la lampe de la tour pendant toutes les nuits de l’année, et vous notez ce que disent les navires.',
};

/** All files; the paths and texts are the same in every run. */
export function listFiles(): HostileFile[] {
  const groups = chunk(hostiles, TOGETHER);
  const families = [...Map.groupBy(hostiles, ({ family }) => family).values()];
  return [
    ...groups.flatMap((group, at) =>
      (['en', 'fr'] as const).map((language) => {
        // What comes first may hide what comes after it: in the other language it comes last.
        const ordered = language === 'en' ? group : group.toReversed();
        return { path: `pair-${at}.${language}.md`, text: writeAgent(ordered, language), hostiles: ordered };
      }),
    ),
    ...chunk(hostiles, IN_A_PATH).map((group, at) => ({
      path: `${['named', ...partsOf(group)].join('/')}/${at}.md`,
      text: `---\nname: named-${at}\ndescription: Its path attacks.\n---\n\n${prose.en}\n`,
      hostiles: [],
    })),
    ...hostiles
      .filter(({ sink }) => sink === 'yaml')
      .map(({ n, text }) => ({
        path: `header-${n}.md`,
        text: `---\n${text}\n---\n\n# Header ${n}\n\n${prose.en}\n`,
        hostiles: [],
      })),
    ...families.map((family, at) => ({
      path: `opening-${at}.md`,
      text: `${family.map(({ text }) => text).join('\n\n')}\n\n${prose.en}\n`,
      hostiles: [],
    })),
    ...families.map((family, at) => ({
      path: `other-header-${at}.md`,
      text: `${at % 2 === 0 ? writeToml(family) : writeJson(family)}\n\n# Other ${at}\n\n${prose.en}\n`,
      hostiles: [],
    })),
  ];
}

/** Writes them below `folder`. */
export function writeFiles(folder: string, files: HostileFile[]): void {
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function writeAgent(group: Hostile[], language: 'en' | 'fr'): string {
  const texts = group.map(({ text }) => text);
  const all = texts.join(SEPARATOR);
  // JSON is YAML, whatever is in it.
  const field = (key: string, value: unknown) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  return [
    '---',
    field('name', all),
    field('description', `${all}\n<example>\nContext: ${all}\nuser: "${all}"\nassistant: "${all}"\n</example>`),
    field('tools', ['Read', ...texts, ...texts.map((text) => `Bash(${text})`)]),
    field('disallowedTools', texts),
    field('model', all),
    field('color', all),
    field('capabilities', texts),
    field('lang', all),
    field('aliases', texts),
    field('translationOf', all),
    field(
      'commands',
      texts.map((text) => ({ name: text, description: text, route: text })),
    ),
    field('hooks', {
      PreToolUse: [{ matcher: texts[0], hooks: texts.map((text) => ({ type: 'command', command: text })) }],
    }),
    field('mcpServers', Object.fromEntries(texts.map((text) => [text, { command: text, url: text, args: [text] }]))),
    field('permissionMode', all),
    field('unknown-key', texts),
    ...texts.map((text, at) => field(text, { [text]: texts[(at + 1) % texts.length] })),
    '---',
    '',
    prose[language],
    '',
    ...texts.flatMap((text) => ['````````', text, '````````', '']),
    ...texts.flatMap(writeBody),
  ].join('\n');
}

/** A string everywhere in Markdown. */
function writeBody(text: string): string[] {
  const line = text.replace(/[\n\r]+/g, ' ');
  return [
    '',
    `# ${line}`,
    '',
    `## ${line}`,
    '',
    `You can call me with "${line}", or \`${line}\`, or @${line}.`,
    '',
    `- ${line}`,
    `- **${line}**: ${line}`,
    `1. ${line}`,
    '',
    '| x | y |',
    '| - | - |',
    `| ${line} | ${line.replaceAll('|', '\\|')} |`,
    '',
    `[${line}](https://agents.example/) [x](${line}) [x](<${line}>) ![${line}](${line}) <${line}>`,
    '',
    `[x](${line.replaceAll(' ', '%20')} "${line}")`,
    '',
    `> ${line}`,
    '',
    `\`\`\`\`\`${line}`,
    text,
    '`````',
    '',
    '<example>',
    `Context: ${line}`,
    `user: "${line}"`,
    `assistant: "${line}"`,
    `<commentary>${line}</commentary>`,
    '</example>',
    '',
    `<div class="${line}">${line}</div>`,
    '',
    `<${line}>`,
    '',
    text,
    '',
  ];
}

function writeToml(group: Hostile[]): string {
  const all = group.map(({ text }) => text).join(SEPARATOR);
  // What JSON leaves as it is and TOML does not allow.
  const text = JSON.stringify(all)
    .replaceAll('\u007f', '\\u007f')
    .replaceAll(/\\ud[89a-f]../g, '');
  return `+++\nname = ${text}\ndescription = ${text}\nmodel = ${text}\ntools = [${text}]\n+++`;
}

function writeJson(group: Hostile[]): string {
  const all = group.map(({ text }) => text).join(SEPARATOR);
  return JSON.stringify({ name: all, description: all, model: all, tools: [all], [all]: all });
}

/** What a string may be called on a disk: each part as long as a name may be, none that is another folder. */
function segmentsOf(text: string): string[] {
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .split('/')
    .map((part) => cut(part))
    .filter((part) => part !== '' && part !== '.' && part !== '..');
}

function cut(part: string): string {
  let short = [...part];
  while (Buffer.byteLength(short.join('')) > 200) short = short.slice(0, -1);
  return short.join('');
}

/** Folders of a path that is as long as one may be. */
function partsOf(group: Hostile[]): string[] {
  const parts: string[] = [];
  for (const part of group.flatMap(({ text }) => segmentsOf(text))) {
    if (Buffer.byteLength([...parts, part].join('/')) < 3000) parts.push(part);
  }
  return parts;
}

function chunk<Value>(values: Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));
}
