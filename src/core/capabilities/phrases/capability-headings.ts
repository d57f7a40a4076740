import lists from '../../../../content/words/capability-phrases.json' with { type: 'json' };
import { hasStem } from '../../../words/has-stem.ts';
import { listWords } from '../../../words/list-words.ts';

/** Beginnings of words in headings and introductions under which authors say what an agent can do. */
const capabilityStems = listWords(lists.capabilityStems);

/** Whole sayings that announce tasks. */
const CAPABILITY_SAYINGS =
  /\b(?:(?:use|used|using|invoke|invoked|call|called|engage|utiliser?|utilisez|utilise|appelez|invoquez) (?:this agent |it |me |cet agent )?(?:automatically )?(?:when|for|whenever|pour|quand|lorsque)|ask me about|what (?:you|i|it) (?:can )?(?:do|cover)|ce que (?:tu|vous|je|il) (?:peux|pouvez|peut|fais|faites|sais|savez)|(?:i|you) can help|when to use|quand (?:l['’ ])?utiliser)\b/i;

/** Headings that have one of these words speak of something else, whatever stems they hold. */
const otherStems = listWords(lists.otherStems);

/** Refusals, and lists of other agents. */
const OTHER_SAYINGS = /\b(?:not|n['’]t|ne pas|hors|agents|cross-agent|out of scope)\b/i;

/** Whether a heading, or the sentence that introduces a list, says that capabilities follow. */
export function isCapabilityHeading(text: string): boolean {
  const isSaid = CAPABILITY_SAYINGS.test(text) && !OTHER_SAYINGS.test(text);
  return isSaid || (hasStem(text, capabilityStems) && !isOtherHeading(text));
}

/** Whether a heading or an introduction says that something else follows: rules, steps, metrics, memories. */
export function isOtherHeading(text: string): boolean {
  return hasStem(text, otherStems) || OTHER_SAYINGS.test(text);
}
