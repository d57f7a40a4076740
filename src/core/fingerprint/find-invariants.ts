import type { Block } from '../body/outline.ts';
import { fieldKey } from '../front-matter/read-fields.ts';
import type { AgentParts } from '../read-parts.ts';
import { codeSkeleton } from './code-skeleton.ts';
import { hashText } from './hash-text.ts';

/** What a translation should leave as it is, with its positions: lines are those of the file as received, from 1. */
export interface Invariants {
  /** Key of the header, under the name that the project has for it → its line. */
  keyLines: Partial<Record<(typeof KEYS)[number], number>>;
  /** Of all headings in order. */
  headingLines: number[];
  code: FoundCode[];
  links: FoundLink[];
}

export interface FoundCode {
  line: number;
  language: string;
  /** Of what is there apart from comments and texts; `null` where the language is not known. */
  hash: number | null;
}

export interface FoundLink {
  line: number;
  url: string;
}

/** Keys whose lines the comparison of two languages points to. */
const KEYS = ['tools', 'disallowedTools', 'model', 'description', 'sourceHash'] as const;
/** A text with more links than this is a list of them. */
const MAX_LINKS = 200;

const ADDRESS = /https?:\/\/[^\s<>()[\]{}"'`|\\^]+/g;

/** Collects them. Linear in the length of the body. */
export function findInvariants({ header, split, blocks }: AgentParts): Invariants {
  const lineInFile = (line: number): number => split.bodyLine + line - 1;
  const code = (blocks ?? []).filter(({ kind }) => kind === 'code');
  return {
    keyLines: Object.fromEntries(
      KEYS.flatMap((key) => {
        const line = header.fields.get(fieldKey(header, key) ?? key)?.line;
        return line === undefined ? [] : [[key, line] as const];
      }),
    ),
    headingLines: (blocks ?? []).filter(({ kind }) => kind === 'heading').map(({ line }) => lineInFile(line)),
    code: code.map(({ line, language, text }) => {
      const skeleton = codeSkeleton(language, text);
      return { line: lineInFile(line), language, hash: skeleton ? hashText(skeleton.join(' ')) : null };
    }),
    links: findLinks(split.body, code).map(({ line, url }) => ({ line: lineInFile(line), url })),
  };
}

/** Addresses in the text, not those in code: there they are part of it, or an example. */
function findLinks(body: string, code: Block[]): FoundLink[] {
  const isCode = new Set(code.flatMap(({ line, text }) => text.split('\n').map((_, index) => line + index + 1)));
  const links: FoundLink[] = [];
  for (const [index, text] of body.split('\n').entries()) {
    if (isCode.has(index + 1)) continue;
    for (const [url] of text.matchAll(ADDRESS))
      links.push({ line: index + 1, url: url.replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/, '') });
    if (links.length >= MAX_LINKS) break;
  }
  return links.slice(0, MAX_LINKS);
}
