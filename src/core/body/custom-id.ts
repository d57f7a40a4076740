/** `{#at-dawn}` at the end of a heading, as Pandoc and others read it. */
const CUSTOM_ID = /(?<!\s)\s*\{#([\p{L}\p{N}_.:-]+)\}\s*$/u;

interface HeadingNode {
  readonly children?: readonly { readonly type: string; readonly value?: string }[];
}

/**
 * The id that the author of a heading gave it, and the last text of the heading without it; `undefined` where there is none, or
 * nothing else.
 */
export function readCustomId({ children = [] }: HeadingNode): { id: string; rest: string } | undefined {
  const last = children.at(-1);
  const match = last?.type === 'text' ? CUSTOM_ID.exec(last.value ?? '') : null;
  const rest = last?.value?.slice(0, match?.index) ?? '';
  return match?.[1] && (children.length > 1 || rest !== '') ? { id: match[1], rest } : undefined;
}
