import type { Position } from '../front-matter/find-in-header.ts';
import type { NameMention } from './find-references.ts';

/** A mention with where its name is first in the file as received. */
export type PlacedMention = NameMention & Position;

const WORD = /\p{L}[\p{L}\p{M}\p{N}_-]*/gu;

/** Names with their positions, found in one pass over the text of the file. Damage does not touch those in ASCII. */
export function placeMentions(mentions: NameMention[], received: string): PlacedMention[] {
  const wanted = new Set(mentions.map(({ name }) => name));
  const positions = new Map<string, Position>();
  for (const [index, line] of received.split('\n').entries()) {
    for (const { 0: word, index: at } of line.matchAll(WORD)) {
      // `@agent-code-reviewer` names the code-reviewer.
      const name = [word, word.replace(/^agent-/, '')].find((part) => wanted.has(part));
      if (name === undefined || positions.has(name)) continue;
      positions.set(name, { line: index + 1, column: at + word.length - name.length + 1 });
    }
  }
  return mentions.map((mention) => ({ ...mention, ...(positions.get(mention.name) ?? { line: 1, column: 1 }) }));
}
