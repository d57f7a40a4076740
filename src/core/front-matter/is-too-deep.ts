import { type CST, Parser } from 'yaml';

/** Nothing that a person wrote is nested deeper, and readers of the fixed file give up there. */
export const MAX_DEPTH = 100;

/** Signs without which nothing is nested in YAML. */
const NESTING = /[[{:?-]/g;

/**
 * Whether a text in YAML is nested deeper than is read, by counting. The library's own limit is the stack, whose end no two runs
 * have at the same place.
 */
export function isTooDeep(text: string): boolean {
  if ((text.match(NESTING)?.length ?? 0) <= MAX_DEPTH) return false;
  const waiting = [...new Parser().parse(text)].map((token): [CST.Token, number] => [token, 0]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [token, depth] = next;
    if (depth > MAX_DEPTH) return true;
    for (const child of childrenOf(token)) waiting.push([child, depth + 1]);
  }
  return false;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].flatMap((each) => each ?? []));
}
