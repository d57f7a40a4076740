import { foldToAscii } from '../../words/fold-to-ascii.ts';
import { dialogueNames, type ExamplePartName, namesOf, QUALIFIERS } from './example-words.ts';

export interface Label {
  who: ExamplePartName | 'request';
  /** The label without its marks, folded: a conversation keeps to one for each speaker. */
  word: string;
  /** What comes after it on its line. */
  rest: string;
}

/** `- **User asks:** "…"`: marks of lists and quotes, up to five words, a colon. */
const LABEL =
  /^[ \t>]*(?:#{1,6}[ \t]+)?(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?[*_]{0,3}(@?[\p{L}][\p{L}\d'’_/-]*(?:[ \t][\p{L}\d'’_/()-]+){0,4})[*_]{0,3}[ \t]?:[*_]{0,3}[ \t]*(?![ \t])(.*)$/u;

const folded = (words: string) => words.split('|').map(foldToAscii).join('|');
const namesFor = (who: Label['who']) => folded(namesOf(dialogueNames, who));
const users = namesFor('user');

/** Folded labels, with what may be around a name. */
const USERS = new RegExp(`^(?:l-)?(?:${users})(?:-(?:${folded(QUALIFIERS.user)}))?$`);
const REQUESTS = new RegExp(`^(?:(?:example|sample|exemple-de|${users})-)?(?:${namesFor('request')})$`);
const ANSWERERS = new RegExp(
  `^(?:(?:your|votre|ta|agent|assistant|expected|example|sample)-)?(?:[a-z]+-)?(?:${namesFor('assistant')})(?:-(?:${folded(QUALIFIERS.assistant)}))?$`,
);
const CONTEXTS = new RegExp(`^(?:${namesFor('context')})$`);
const COMMENTARIES = new RegExp(`^(?:${namesFor('commentary')})$`);

/** The label that a line begins with, if it is one of a conversation. `agent` is the agent's own name, folded. */
export function readLabel(line: string, agent: string): Label | undefined {
  // Most lines are none: a colon is looked for faster than a label.
  if (!line.includes(':')) return undefined;
  const match = LABEL.exec(line);
  const said = match?.[1] ?? '';
  if (!match || said === '') return undefined;
  const word = foldToAscii(said);
  const who = speakerOf(said, word, agent);
  return who && { who, word, rest: match[2] ?? '' };
}

function speakerOf(said: string, word: string, agent: string): Label['who'] | undefined {
  if (REQUESTS.test(word)) return 'request';
  if (USERS.test(word)) return 'user';
  if (CONTEXTS.test(word)) return 'context';
  if (COMMENTARIES.test(word)) return 'commentary';
  // Initials are how authors abbreviate the agent: `VCC: "I prepare …"`.
  const isAgent = ANSWERERS.test(word) || said.startsWith('@') || /^[A-Z]{2,5}$/.test(said) || word === agent;
  return isAgent ? 'assistant' : undefined;
}
