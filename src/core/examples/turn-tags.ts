import { EXAMPLE, EXAMPLES, type ExamplePartName } from './example-words.ts';
import { readSpeaker } from './read-label.ts';

export interface TurnTag {
  part: ExamplePartName;
  /** Other things are called so too: `<input>`, `<output>`. */
  isVague: boolean;
}

const EXAMPLE_NAME = new RegExp(`^(?:${EXAMPLE})[_-]?\\d{0,3}$`, 'i');
const EXAMPLES_NAME = new RegExp(`^(?:${EXAMPLES})$`, 'i');

/** Whether a tag is around one example: `example`, `Exemple_2`. */
export function isExampleTag(name: string): boolean {
  return EXAMPLE_NAME.test(name);
}

/** Whether a tag is around all examples. */
export function isExamplesTag(name: string): boolean {
  return EXAMPLES_NAME.test(name);
}

/** What a tag holds by its name: `user_request`, `AGENT-RESPONSE`, `input`; `undefined` where it is none of a conversation. */
export function readTurnTag(name: string): TurnTag | undefined {
  const speaker = readSpeaker(name);
  return speaker && { part: speaker.who === 'request' ? 'user' : speaker.who, isVague: speaker.isVague };
}

/** What the attributes of a tag say in words: `id="2" name="A leak"` => `A leak`. */
export function wordsOfAttributes(attributes: string): string {
  return [...attributes.matchAll(/=\s*(?:"([^"\n]*)"|'([^'\n]*)')/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((words) => /\p{L}/u.test(words))
    .join(' ');
}
