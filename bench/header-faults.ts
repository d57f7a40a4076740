/**
 * Faults that people make in headers, made by program in headers that are right. Each gives the whole file with the
 * fault, or `undefined` where the file has nothing to make it in. What the author meant is what the intact file says.
 */
import { cutEntries, type HeaderEntry } from '../src/core/front-matter/entries/cut-entries.ts';

export interface IntactFile {
  /** Lines between the fences. */
  header: string[];
  body: string;
  /** As strict readers read it. */
  values: Record<string, unknown>;
}

type MakeFault = (file: IntactFile) => string | undefined;

/** A value on one line, without its quotes. */
interface PlainEntry extends HeaderEntry {
  text: string;
}

export const headerFaults: Record<string, MakeFault> = {
  'a colon in a value without quotes': inValue((text) => `${text.replace(/: /g, ' ')} : so: it is`, 'description'),
  'quotes taken off': (file) => {
    const quoted = entriesOf(file).find(({ key, lines }) => lines.length === 1 && isQuoted(file, key, lines[0] ?? ''));
    return quoted && write(file, replaceEntry(file, quoted, [`${quoted.key}: ${String(file.values[quoted.key])}`]));
  },
  'a quote that is not closed': inValue(
    (text) => `"${text}`,
    'description',
    (text) => `"${text}`,
  ),
  'quotes in quotes': inValue(
    (text) => `"The "${text}" one"`,
    'description',
    (text) => `The "${text}" one`,
  ),
  'an apostrophe in apostrophes': inValue(
    (text) => `'l'${text}'`,
    'description',
    (text) => `l'${text}`,
  ),
  'text after quotes': inValue(
    (text) => `"${text}" and more`,
    'name',
    (text) => `"${text}" and more`,
  ),
  ...startsWith('&', '!', '*', '@', '`', '%', '|', '>', '}', ']', ', '),
  'a star for all tools': (file) => {
    const entry = entriesOf(file).find(({ key }) => key === 'tools');
    if (!entry) return undefined;
    file.values['tools'] = ['*'];
    return write(file, replaceEntry(file, entry, ['tools: *']));
  },
  'a comment sign in a damaged value': inValue(
    (text) => `${text}: C # and F #1`,
    'description',
    (text) => `${text}: C # and F #1`,
  ),
  'a key twice, alike': (file) => repeatKey(file, (lines) => lines),
  'a key twice, empty the second time': (file) => repeatKey(file, (_lines, key) => [`${key}:`]),
  'lines without their indent': unindent(/^\s{1,8}(?=\S)/),
  'the first line without its indent': (file) => {
    const entry = blockOf(file);
    const lines = entry?.lines.map((line, index) => (index === 1 ? line.trimStart() : line));
    return entry && lines && write(file, replaceEntry(file, entry, lines));
  },
  'lists with crooked indents': (file) => {
    const list = listOf(file);
    const crooked = list?.lines.map((line, index) =>
      index > 1 && index % 2 === 0 ? line.replace(/^ | (?=-)/, '') : line,
    );
    return list && crooked && list.lines.length > 2 ? write(file, replaceEntry(file, list, crooked)) : undefined;
  },
  'lists indented with tabs': (file) => {
    const list = listOf(file);
    return (
      list &&
      write(
        file,
        replaceEntry(
          file,
          list,
          list.lines.map((line) => line.replace(/^\s*- /, '\t- ')),
        ),
      )
    );
  },
  'blocks indented with tabs': (file) => {
    const block = blockOf(file);
    return (
      block &&
      write(
        file,
        replaceEntry(
          file,
          block,
          block.lines.map((line) => line.replace(/^ {2}/, '\t')),
        ),
      )
    );
  },
  'tabs after colons': (file) =>
    write(
      file,
      file.header.map((line) => line.replace(/^(\w+): +(?=[^|>])/, '$1:\t')),
    ),
  'blanks at line ends': (file) =>
    write(
      file,
      file.header.map((line) => `${line}  `),
    ),
  'a key with an indent': (file) => {
    const entry = entriesOf(file).find(
      ({ key, lines }, index) => index > 0 && lines.length === 1 && key === 'description',
    );
    return entry && write(file, replaceEntry(file, entry, [` ${entry.lines[0]}`]));
  },
  'no blank after a colon': (file) => {
    const entry = plainEntries(file).find(({ key }) => key === 'model' || key === 'color');
    return entry && write(file, replaceEntry(file, entry, [`${entry.key}:${entry.text}`]));
  },
  'a list that is not closed': (file) => {
    const entry = entriesOf(file).find(
      ({ lines }) => lines.length === 1 && lines[0]?.includes(': [') && lines[0].endsWith(']'),
    );
    return entry && write(file, replaceEntry(file, entry, [(entry.lines[0] ?? '').slice(0, -1)]));
  },
  'no closing fence': (file) => write(file, file.header, '\n'),
  'four hyphens for the closing fence': (file) => write(file, file.header, '\n----\n'),
  'dots for the closing fence': (file) => write(file, file.header, '\n...\n'),
  'blanks after the fences': (file) => `---  \n${file.header.join('\n')}\n---\t \n${file.body}`,
  'a blank before the closing fence': (file) => write(file, file.header, '\n ---\n'),
  'a rule in a block': (file) => {
    const entry = plainEntries(file).find(({ key }) => key === 'description');
    if (!entry) return undefined;
    file.values['description'] = `${entry.text}\n---\nmore`;
    return write(file, replaceEntry(file, entry, ['description: |-', `  ${entry.text}`, '  ---', '  more']));
  },
  'no opening fence': ({ header, body }) => `${header.join('\n')}\n---\n${body}`,
  'no-break spaces at colons': (file) =>
    write(
      file,
      file.header.map((line) => line.replace(/^(\w+): /, '$1\u00a0:\u00a0')),
    ),
  'no-break spaces as indents': (file) =>
    write(
      file,
      file.header.map((line) => line.replace(/^ +/, (blanks) => '\u00a0'.repeat(blanks.length))),
    ),
  'an indent of all keys, and a colon': (file) => {
    const damaged = headerFaults['a colon in a value without quotes']?.(file)?.split('\n---\n')[0];
    return (
      damaged &&
      write(
        file,
        damaged
          .split('\n')
          .slice(1)
          .map((line) => `  ${line}`),
      )
    );
  },
  'a colon, a backtick and no closing fence': (file) => {
    const entry = plainEntries(file).find(({ key }) => key === 'description');
    if (!entry || /["'\\#]/.test(entry.text)) return undefined;
    file.values['description'] = `\`x\`: ${entry.text}`;
    return write(file, replaceEntry(file, entry, [`description: \`x\`: ${entry.text}`]), '\n');
  },
  'a backslash in double quotes': inValue(
    (text) => `"C:\\dir ${text}"`,
    'description',
    (text) => `C:\\dir ${text}`,
  ),
  'a byte order mark': (file) => `\ufeff${write(file, file.header)}`,
  'line ends of Windows': (file) => write(file, file.header).replaceAll('\n', '\r\n'),
  'line ends of old Macs': (file) => write(file, file.header).replaceAll('\n', '\r'),
  'mixed line ends': (file) => {
    let count = 0;
    return write(file, file.header).replace(/\n/g, () => (count++ % 2 === 0 ? '\r\n' : '\n'));
  },
  'blank lines before it': (file) => `\n\n${write(file, file.header)}`,
  'a code fence around it': (file) => `\`\`\`yaml\n${write(file, file.header).trimEnd()}\n\`\`\`\n`,
};

function write({ body }: IntactFile, header: string[], fence = '\n---\n'): string {
  return `---\n${header.join('\n')}${fence}${body}`;
}

function entriesOf({ header }: IntactFile): HeaderEntry[] {
  return cutEntries(header.join('\n')).entries;
}

/** Entries of one line whose value is there as it is. */
function plainEntries(file: IntactFile): PlainEntry[] {
  return entriesOf(file).flatMap((entry) => {
    const value = file.values[entry.key];
    const [line = ''] = entry.lines;
    const isPlain = typeof value === 'string' && entry.lines.length === 1 && line === `${entry.key}: ${value}`;
    return isPlain ? [{ ...entry, text: value }] : [];
  });
}

function isQuoted({ values }: IntactFile, key: string, line: string): boolean {
  const value = values[key];
  return typeof value === 'string' && /: ["']/.test(line) && /: /.test(value) && !/[\n#"'\\]/.test(value);
}

function replaceEntry({ header }: IntactFile, entry: HeaderEntry, lines: string[]): string[] {
  return header.toSpliced(entry.line, entry.lines.length, ...lines);
}

/** Another text for the value of a key; what is meant then is the text itself, or what `mean` says. */
function inValue(change: (text: string) => string, key: string, mean = change): MakeFault {
  return (file) => {
    const entry = plainEntries(file).find((each) => each.key === key && !/["'\\#]/.test(each.text));
    if (!entry) return undefined;
    file.values[key] = mean(entry.text);
    return write(file, replaceEntry(file, entry, [`${key}: ${change(entry.text)}`]));
  };
}

function startsWith(...characters: string[]): Record<string, MakeFault> {
  const faults = characters.map((character) => [
    `a value that begins with ${character}`,
    inValue((text) => `${character}${text}`, 'description'),
  ]);
  return Object.fromEntries(faults);
}

function repeatKey(file: IntactFile, repeat: (lines: string[], key: string) => string[]): string | undefined {
  const entry = entriesOf(file).find(({ key, lines }) => key === 'name' && lines.length === 1);
  return entry && write(file, [...file.header, ...repeat(entry.lines, entry.key)]);
}

function blockOf(file: IntactFile): HeaderEntry | undefined {
  return entriesOf(file).find(
    ({ key, lines }) => key === 'description' && /[|>]-?$/.test(lines[0] ?? '') && lines.length > 2,
  );
}

function listOf(file: IntactFile): HeaderEntry | undefined {
  return entriesOf(file).find(
    ({ key, lines }) =>
      key === 'tools' && lines.length > 1 && lines.every((line, at) => at === 0 || /^\s*- \S/.test(line)),
  );
}

function unindent(pattern: RegExp): MakeFault {
  return (file) => {
    const entry = blockOf(file);
    return (
      entry &&
      write(
        file,
        replaceEntry(
          file,
          entry,
          entry.lines.map((line) => line.replace(pattern, '')),
        ),
      )
    );
  };
}
