import { foldToAscii } from '../../words/fold-to-ascii.ts';
import { dialogueNames, type ExamplePartName, namesOf, partNames, QUALIFIERS } from './example-words.ts';

export interface Label {
  who: ExamplePartName | 'request';
  /** The label without its marks, folded: a conversation keeps to one for each speaker. */
  word: string;
  /** What comes after it on its line. */
  rest: string;
  /** Somebody's own name, as written, where it is the label. */
  name?: string;
}

/** `- **User asks:** "…"`: marks of lists and quotes, up to five words, a colon. */
const LABEL =
  /^[ \t>]*(?:#{1,6}[ \t]+)?(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?[*_]{0,3}(@?[\p{L}][\p{L}\d'’_/-]*(?:[ \t][\p{L}\d'’_/()-]+){0,4})[*_]{0,3}[ \t\u00a0\u202f]?[:：][*_]{0,3}[ \t]*(?![ \t])(.*)$/u;

/** What has no letters of ASCII is compared as it is. */
const fold = (label: string) => foldToAscii(label) || label;
const folded = (words: string) => words.split('|').map(fold).join('|');
const namesFor = (who: Label['who']) => folded(namesOf(dialogueNames, who));
const users = namesFor('user');

/** Folded labels, with what may be around a name. */
const USERS = new RegExp(`^(?:l-)?(?:${users})(?:-(?:${folded(QUALIFIERS.user)}))?$`);
const REQUESTS = new RegExp(`^(?:(?:example|sample|exemple-de|${users})-)?(?:${namesFor('request')})$`);
const ANSWERERS = new RegExp(
  `^(?:(?:your|votre|ta|agent|assistant|expected|example|sample)-)?(?:[a-z]+-)?(?:${namesFor('assistant')})(?:-(?:${folded(QUALIFIERS.assistant)}))?$`,
);
const ASSISTANTS = new RegExp(
  `^(?:(?:your|votre|ta)-)?(?:${folded(namesOf(partNames, 'assistant'))})(?:-(?:${folded(QUALIFIERS.assistant)}))?$`,
);
const CONTEXTS = new RegExp(`^(?:${namesFor('context')})$`);
const COMMENTARIES = new RegExp(`^(?:${namesFor('commentary')})$`);

/** The label that a line begins with, if it is one of a conversation. `agent` is the agent's own name, folded. */
export function readLabel(line: string, agent: string): Label | undefined {
  // Most lines are none: a colon is looked for faster than a label.
  if (!/[:：]/.test(line)) return undefined;
  const match = LABEL.exec(line);
  const said = match?.[1] ?? '';
  if (!match || said === '') return undefined;
  const word = fold(said);
  const who = speakerOf(said, word, agent);
  return who && { who, word, rest: match[2] ?? '' };
}

/** Who speaks under a label or in a tag; it is vague where other things are called so too: `output`, `response`. */
export function readSpeaker(label: string): { who: Label['who']; isVague: boolean } | undefined {
  const word = fold(label);
  if (USERS.test(word)) return { who: 'user', isVague: false };
  if (REQUESTS.test(word)) return { who: 'request', isVague: true };
  if (CONTEXTS.test(word)) return { who: 'context', isVague: false };
  if (COMMENTARIES.test(word)) return { who: 'commentary', isVague: false };
  return ANSWERERS.test(word) ? { who: 'assistant', isVague: !ASSISTANTS.test(word) } : undefined;
}

function speakerOf(said: string, word: string, agent: string): Label['who'] | undefined {
  if (REQUESTS.test(word)) return 'request';
  const speaker = readSpeaker(word);
  if (speaker) return speaker.who;
  // Initials are how authors abbreviate the agent: `VCC: "I prepare …"`.
  return said.startsWith('@') || /^[A-Z]{2,5}$/.test(said) || word === agent ? 'assistant' : undefined;
}
