import commands from '../../../content/words/commands.json' with { type: 'json' };
import { listWords } from '../../words/list-words.ts';

/**
 * Commands as people type them. Not those that are first of all a subject (`python`, `terraform`) or a word (`find`,
 * `make`): after such a one, a minus excludes.
 */
const names = new Set(listWords(commands.names));

/** What commands are told to do: flags come after it, too. */
const orders = new Map(
  Object.entries(commands.orders).map(([name, list]) => [name, new Set(list.split(' '))] as const),
);

/** Whether words end in a command, or in one with what it is told to do: `['git']`, `['a', 'git', 'commit']`; in small letters. */
export function endsInCommand(words: readonly string[]): boolean {
  const [name, last] = [words.at(-2) ?? '', words.at(-1) ?? ''];
  return names.has(last) || orders.get(name)?.has(last) === true;
}
