type CommentStyle = 'hash' | 'slashes' | 'dashes' | 'markup';

/** Languages by how their comments look; what is written in others may be prose, and is not compared. */
const languages: Record<CommentStyle, string> = {
  hash:
    'bash sh shell zsh fish python py yaml yml toml ini conf ruby rb perl r dockerfile makefile make gdscript elixir ' +
    'powershell ps1 nix graphql hcl terraform tf nginx julia cmake promql',
  slashes:
    'javascript js jsx typescript ts tsx java kotlin swift go rust rs c cpp c++ csharp cs php scala dart solidity sol ' +
    'glsl hlsl metal wgsl groovy proto protobuf prisma css scss sass less json jsonc json5 objectivec objc zig',
  dashes: 'sql postgresql postgres mysql plsql lua luau haskell hs elm ada vhdl cypher',
  markup: 'html xml svg xaml vue svelte razor twig liquid handlebars',
};

const styles = new Map(
  Object.entries(languages).flatMap(([style, names]) =>
    names.split(' ').map((name) => [name, style as CommentStyle] as const),
  ),
);

/** Values are sentences here as often as not; the keys are what programs hold on to. */
const DATA = new Set(['yaml', 'yml', 'toml', 'ini', 'conf', 'json', 'jsonc', 'json5']);
const WITH_TAGS = new Set(['jsx', 'tsx', ...languages.markup.split(' ')]);
const WITH_LONG_STRINGS = new Set(['python', 'py']);

const KEY = /^[\s-]*"?([A-Za-z_][\w.-]*)"?\s*[:=](?=\s|$)/;

/**
 * The words of a code block that a translator leaves alone: without comments, texts in quotes and texts between tags; of
 * data the keys alone. `undefined` where the language is not known. Linear in the length of the text.
 */
export function codeSkeleton(language: string, text: string): string[] | undefined {
  const name = /^[a-z0-9+#]+/.exec(language.toLowerCase())?.[0] ?? '';
  const style = styles.get(name);
  if (style === undefined) return undefined;
  const bare = withoutTexts(text, style, name);
  if (DATA.has(name)) return bare.split('\n').flatMap((line) => KEY.exec(line)?.[1] ?? []);
  const code = WITH_TAGS.has(name) ? bare.replace(/>[^<>{}]*(?=<)/g, '> ') : bare;
  return code.match(/[A-Za-z_]\w*/g) ?? [];
}

function withoutTexts(text: string, style: CommentStyle, name: string): string {
  const kept: string[] = [];
  let index = 0;
  while (index < text.length) {
    const end = endOfText(text, index, style, name);
    if (end > index) kept.push(' ');
    else kept.push(text.charAt(index));
    index = Math.max(end, index + 1);
  }
  return kept.join('');
}

/** Where a comment or a text in quotes ends that begins here; where it is itself if none does. */
function endOfText(text: string, index: number, style: CommentStyle, name: string): number {
  const [begin, end] = longText(text, index, style, name);
  if (begin !== '') return after(text, end, index + begin.length);
  if (beginsComment(text, index, style, name)) return lineEnd(text, index);
  const quote = text.charAt(index);
  const isQuote = quote === '"' ? !DATA.has(name) : quote === "'" || quote === '`';
  return isQuote && style !== 'markup' ? endOfQuotation(text, index, quote) : index;
}

function longText(text: string, index: number, style: CommentStyle, name: string): [begin: string, end: string] {
  const delimiters: [string, string][] = [
    ...(style === 'slashes' || style === 'dashes' ? [['/*', '*/'] as [string, string]] : []),
    ...(WITH_TAGS.has(name) ? [['<!--', '-->'] as [string, string]] : []),
    ...(WITH_LONG_STRINGS.has(name)
      ? ([
          ['"""', '"""'],
          ["'''", "'''"],
        ] as [string, string][])
      : []),
  ];
  return delimiters.find(([begin]) => text.startsWith(begin, index)) ?? ['', ''];
}

function beginsComment(text: string, index: number, style: CommentStyle, name: string): boolean {
  const before = text.charAt(index - 1);
  if (style === 'slashes' && text.startsWith('//', index)) return before !== ':';
  if (style === 'dashes' && text.startsWith('--', index)) return true;
  return (style === 'hash' || name === 'php') && text.charAt(index) === '#' && !/[\w$]/.test(before);
}

function endOfQuotation(text: string, index: number, quote: string): number {
  for (let end = index + 1; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === '\\') end++;
    else if (character === quote) return end + 1;
    // A quotation mark that nothing closes in its line is an apostrophe or the mark of a lifetime.
    else if (character === '\n' && quote !== '`') return index;
  }
  return quote === '`' ? text.length : index;
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}
