import { codeLines } from '../body/fences/code-lines.ts';
import { scanFences } from '../body/fences/scan-fences.ts';
import type { FileReference } from '../schema.ts';

/** Code in a line, or the target of a link, without its title. */
const PLACES = /(?<!`)`([^`\n]{3,160})`(?!`)|\]\(<?([^()<>\s]{3,160})>?(?:[ \t]+["'][^"'\n]*["'])?\)/g;

/** Folders and a file, of letters that paths are written with; what is to be filled in or matched is not a path. */
const PATH = /^(?:~\/|\.{0,2}\/)?(?:[\w.@+-]+\/)*[\w.@+-]*[\w-]\.([A-Za-z0-9]{1,10})$/;

/** Endings of files that are there to be read or written. */
const ENDINGS = new Set(
  (
    'md mdx txt rst adoc json jsonc json5 jsonl yaml yml toml ini cfg conf env csv tsv xml html css scss sql sh bash ps1 ' +
    'py ts tsx js jsx mjs cjs vue svelte astro go rs rb php java kt cs swift c h cpp hpp tf bicep proto graphql prisma ' +
    'lock log ipynb pdf docx xlsx svg png drawio mmd puml gradle properties'
  ).split(' '),
);

/** Of files without a folder only these: `Node.js` and `Vue.js` are none. */
const LONE = /^(?:[\w.-]+\.(?:md|mdx|json|jsonc|ya?ml|toml|txt|csv|lock|ini|cfg|ipynb))$/;

/** Files of settings that begin with a dot; `.agent.md` and its like are endings. */
const LONE_DOTTED = /^\.(?:mcp|travis|golangci|[\w-]*rc|[\w-]*-(?:ci|config))\.(?:json|jsonc|ya?ml|toml)$/;

/** Libraries, and calls of functions, that are written like files. */
const NO_FILE = /(?:^|\/)(?:(?:next|node|nuxt|vue|three|d3|chart|express|react|alpine)\.js|console\.log)$/i;

/** A host in front: `example.org/a.html` is an address. */
const HOST = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|ai|app|co|fr|eu|gov|edu)\//i;

/** More than any text needs. */
const MAX_FILES = 100;

/** `fileReferences` of a body that begins at a line of the file; nothing where it names no file. */
export function describeFiles(body: string, bodyLine: number): { fileReferences?: FileReference[] } {
  const files = findFileReferences(body).map(({ path, line }) => ({ path, line: bodyLine + line - 1 }));
  return files.length > 0 ? { fileReferences: files } : {};
}

/** Paths of files in code and links of a Markdown text with repaired fences, outside of its blocks of code, each at its first line, from 1. */
export function findFileReferences(markdown: string): FileReference[] {
  const lines = markdown.split('\n');
  const isCode = codeLines(scanFences(lines), lines.length);
  const found = new Map<string, number>();
  for (const [index, text] of lines.entries()) {
    if (isCode[index]) continue;
    for (const [, code, target] of text.matchAll(PLACES)) {
      const path = code ?? withoutAnchor(target ?? '');
      if (isFile(path) && !found.has(path) && found.size < MAX_FILES) found.set(path, index + 1);
    }
  }
  return [...found].map(([path, line]) => ({ path, line }));
}

function isFile(text: string): boolean {
  const ending = PATH.exec(text)?.[1];
  if (ending === undefined || !ENDINGS.has(ending.toLowerCase()) || HOST.test(text) || NO_FILE.test(text)) return false;
  return text.includes('/') || (text.startsWith('.') ? LONE_DOTTED : LONE).test(text);
}

function withoutAnchor(target: string): string {
  return target.replace(/[?#][\s\S]*/, '');
}
