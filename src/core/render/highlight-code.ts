import {
  bundledLanguages,
  bundledLanguagesAlias,
  createCssVariablesTheme,
  createHighlighter,
  type ThemedToken,
} from 'shiki';
import { escapeHtml, type Highlight } from './render-instructions.ts';

/** Colours are classes (`t-keyword`), so that the policy against inline styles holds and both themes share one HTML. */
const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--t-' });
const CLASS = /--t-token-([a-z-]+)/;

/** Longer blocks are listings, not examples: they are shown plain. */
const MAX_LENGTH = 20_000;

/** Longer lines are data, and patterns look through the rest of a line again and again; the longest published one has 577. */
const MAX_LINE = 600;

/**
 * The work that a file may ask for, by `workOf`: published files ask for up to 5.75 million. So much C++ takes a second and a
 * half on a usual machine, a megabyte of it thirty and more.
 */
const MAX_WORK = 6_000_000;

/** A line takes what time it needs, since a page must not depend on how busy a machine is: what holds it is the work of a file. */
const NO_TIME_LIMIT = 0;

/** A highlighter for the languages that occur; each is loaded once. */
export async function createHighlight(languages: Iterable<string>): Promise<Highlight> {
  const known = [...new Set(languages)].filter(
    (language) => Object.hasOwn(bundledLanguages, language) || Object.hasOwn(bundledLanguagesAlias, language),
  );
  const highlighter = await createHighlighter({ themes: [theme], langs: known });
  const loaded = new Set(known);
  return (code, language) => {
    if (!loaded.has(language) || code.length > MAX_LENGTH) return undefined;
    const { tokens } = highlighter.codeToTokens(code, {
      lang: language as keyof typeof bundledLanguages,
      theme: 'classes',
      tokenizeMaxLineLength: MAX_LINE,
      tokenizeTimeLimit: NO_TIME_LIMIT,
    });
    return tokens.map((line) => joinTokens(line)).join('\n');
  };
}

/** The same for one file: once its code asks for more work than any published one does, the rest of it is shown plain. */
export function limitHighlight(highlight: Highlight): Highlight {
  let left = MAX_WORK;
  return (code, language) => {
    if (code.length <= MAX_LENGTH) left -= workOf(code);
    return left < 0 ? undefined : highlight(code, language);
  };
}

/** Grows with the square of a line's length, as measured for C++ between 50 and 600 characters. */
function workOf(code: string): number {
  return code.split('\n').reduce((sum, { length }) => sum + (length > MAX_LINE ? 0 : length * (length + 50)), 0);
}

/** The languages that code blocks name: ` ```ts title="x" ` => `ts`. */
export function codeLanguages(markdown: string): string[] {
  return [...markdown.matchAll(/^[ \t>*-]*(?:`{3,}|~{3,})[ \t]*([\w+#.-]+)/gm)].map((match) =>
    (match[1] ?? '').toLowerCase(),
  );
}

/** Neighbours of one class become one element. */
function joinTokens(tokens: ThemedToken[]): string {
  let html = '';
  let current = '';
  let text = '';
  const flush = () => {
    html += current ? `<span class="t-${current}">${escapeHtml(text)}</span>` : escapeHtml(text);
    text = '';
  };
  for (const token of tokens) {
    const name = CLASS.exec(token.color ?? '')?.[1] ?? '';
    if (name !== current && token.content.trim() !== '') {
      flush();
      current = name;
    }
    text += token.content;
  }
  flush();
  return html;
}
