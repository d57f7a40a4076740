/**
 * Each kind is a file of 1 MB that looks like one agent and was made to cost as much as it can. Most stay below the limits of
 * `core/body/is-too-complex.ts`, beyond which a text is not taken apart at all: 20,000 lines, paragraphs of 50,000 characters.
 */
const SIZE = 1_000_000;
const PARAGRAPH = 40_000;

type Unit = string | ((index: number) => string);

const body = (text: string): string => `---\nname: a\ndescription: An agent\n---\n\n${text}`;
const header = (text: string): string => `---\nname: a\ndescription: An agent\n${text}\n---\n\nText.\n`;
/** Units that are no lines, in paragraphs. */
const inParagraphs = (unit: Unit): string =>
  body(Array.from({ length: SIZE / PARAGRAPH }, () => fill(unit, PARAGRAPH)).join('\n\n'));
/** Blocks of code, each as long as it is coloured. */
const code = (language: string, lines: string): string =>
  body(Array.from({ length: 53 }, () => `\`\`\`${language}\n${fill(lines, 18_700)}\`\`\`\n`).join('\n'));

const cpp = `constexpr auto sum(const std::array& all, size_t n) noexcept -> T { /* adds "them" up */ if (n == 0) return T{};
  for (const auto& each : all) total += static_cast(each + 0x1F + 1.5e3), check(total, each.value(), "none\\n");
  return total == T{} ? throw std::runtime_error("none\\n") : std::move(total).template as(typename T::value()); }
`;
const json = '{ "name": "a", "list": [1, 2.5, true, null, "x\\ny"], "more": { "key": "value", "other": "value" } },\n';

/** By name, in the order of what they are aimed at: headers, Markdown, code, characters, what agents hold. */
export const hostileKinds: Record<string, string> = {
  'alias bomb': header(
    fill((at) => `k${at}: ${at === 0 ? '&a0 [x, x]' : `&a${at} [${`*a${at - 1}, `.repeat(9)}x]`}\n`, SIZE),
  ),
  'deep nesting': header(`x: ${fill('[', SIZE)}`),
  'key flood': header(fill((at) => `key${at}: a: b\n`, SIZE)),
  'one huge line': body(fill('word ', SIZE)),
  quotes: body(
    fill((at) => `${'> '.repeat(1 + (at % 40))}quoted once more, and said again${at % 30 ? '' : '\n'}\n`, SIZE),
  ),
  'nested lists': body(
    fill(
      (at) =>
        `${' '.repeat(2 * (at % 50))}- item ${at} of a list, with words that are read from here to there${at % 50 === 49 ? '\n\n' : '\n'}`,
      SIZE,
    ),
  ),
  brackets: inParagraphs('[]('),
  emphasis: inParagraphs('*a **b '),
  'backtick runs': inParagraphs((at) => `${'`'.repeat(1 + (at % 60))} `),
  '<div>': inParagraphs('<div>'),
  'wide table': body(
    ['a', '-', 'b', 'c']
      .map((cell) => `|${fill(`${cell}|`, PARAGRAPH / 4)}`)
      .join('\n')
      .concat('\n\n')
      .repeat(25),
  ),
  'long table': body(
    `| name | what |\n| --- | --- |\n${fill((at) => `| ${at} | a cell with \`code\` in it, and some more words |\n`, PARAGRAPH)}\n`.repeat(
      25,
    ),
  ),
  fences: body(
    fill(
      (at) => `\`\`\`${at % 2 ? 'js' : ''}\n${`code(${at}) and some more; `.repeat(7)}\n${at % 50 ? '' : '\n'}`,
      SIZE,
    ),
  ),
  'closed fences': body(fill((at) => `\`\`\`js\n${`code(${at}); `.repeat(20)}\n\`\`\`\n\n`, SIZE)),
  'alike headings': body(fill((at) => `## Heading ${at % 7} ${'of a section with a long name '.repeat(3)}\n\n`, SIZE)),
  headings: body(
    fill(
      (at) =>
        `# ${at}: what is done about it at dawn and at dusk, said at length, and at noon, too, and then in the evening\n\n`,
      SIZE,
    ),
  ),
  'C++ code': code('cpp', cpp),
  'JSON code': code('json', json),
  mojibake: body(fill('Ã©tÃ© et dÃ©jÃ  lâ€™hiver Ã  cÃ´tÃ© de lâ€™Ã©cole, Ã  lâ€™ombre des tours\n\n', SIZE)),
  CJK: body(fill('您负责审查代码，并且写下所有的发现。工作步骤如下：先看再说，然后回到开头。\n\n', SIZE)),
  Arabic: body(fill('أنت تراجع الشيفرة وتكتب ما تجده فيها قبل المساء، ثم تعود إلى البداية.\n\n', SIZE)),
  'bidi characters': body(fill(`${'a\u202eb\u202c\u2066c\u2069 \u200bd '.repeat(5)}\n\n`, SIZE)),
  base64: body(fill((at) => `${'QWdlbnRoZXF1ZSA0Mg+/'.repeat(6)}\n${at % 300 === 299 ? '\n' : ''}`, SIZE)),
  examples: body(
    fill(
      (at) =>
        `<example>\nContext: Tea ${at}\nuser: "Is it ready, or not yet, or is it too late?"\nassistant: "I will call the taster, and then we shall see, and taste, and say again what it is that was tasted there, word by word, cup by cup, spoon by spoon."\n</example>\n\n`,
      SIZE,
    ),
  ),
  links: inParagraphs((at) => `[see ${at}](./docs/page-${at}.md#part "title") `),
  references: inParagraphs((at) => `Use the tea-taster-${at} agent, then @agent-${at} and the \`clerk-${at}\` agent. `),
  'XML tags': inParagraphs((at) => `<step-${at} name="x">do</step-${at}> `),
  CRLF: body(
    fill(
      'A line of text that ends as lines on Windows do, twice over, and once again to be as long as is allowed here.\r\n\r\n',
      SIZE,
    ),
  ),
};

/** Units in a row, up to a size in bytes. */
function fill(unit: Unit, size: number): string {
  const parts: string[] = [];
  for (let index = 0, length = 0; length < size; index++) {
    const part = typeof unit === 'string' ? unit : unit(index);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('');
}
