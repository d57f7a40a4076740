import lists from '../../../../content/words/capability-phrases.json' with { type: 'json' };
import { foldToAscii } from '../../../words/fold-to-ascii.ts';
import { listWords } from '../../../words/list-words.ts';
import { isAgentName } from './agent-name.ts';

/** A capability is a phrase, not a sentence. */
const MAX_LENGTH = 90;

/** Labels that say how much, how or why, not what: `**Default requirement**:`. Folded. */
const LABELS = new Set(lists.labels.flatMap((line) => line.split(', ').map((label) => label.replaceAll(' ', '-'))));

/** Conditions, orders that forbid or bind, questions, numbered steps: with these a rule or a procedure begins. Folded. */
const BEGINNINGS = new Set(listWords(lists.ruleBeginnings));

const NUMBERED = /^(?:step|phase|étape|stage|part|partie|day|week|month|jour|semaine|mois|level|niveau|tier|q)\s*\d/i;

/** `Close every call with a plan`, `DO IT NOW`: rules of conduct. */
const RULE = /^\S+ (?:each|every|chaque)\s|^\p{Lu}{4,}(?: \p{Lu}{2,})* \p{Lu}{4,}$/u;

/** A file to read, a placeholder to fill, an address, code: things to work with. */
const THING =
  /__|(?:^|\s)@[a-z]|[[\]{}<>=|\\\u2190-\u21ff\u2500-\u25ff]|\.(?:md|ya?ml|json|ts|js|py|txt|sh)\b|https?:|^[/@]|\w\(\)|^\w+(?:\.\w+){2,}$|^[\d\s.,%$€+-]+$/;

/** Somebody who is, must or should: an observation or a rule. Also words to the reader. */
const FINITE =
  /(?:^|\s)(?:is|are|was|were|isn['’]t|aren['’]t|must|should|shall|will|won['’]t|has|have|had|does|doesn['’]t|can['’]t|cannot|you|your|est|sont|était|doit|doivent|devez|dois|faut|sera|seront|vous|tu|ta|tes|ton|votre|vos|n['’]est|c['’]est)(?=\s)/i;

/** Somebody to work with: `Security Engineer`, `Ingénieur sécurité`. */
const ROLE =
  /^(?:\S+ ){0,3}(?:agent|analyst|architect|auditor|automator|coach|designer|developer|engineer|expert|guardian|manager|orchestrator|researcher|reviewer|specialist|steward|strategist|tester|writer)s?$|^(?:agent|analyste|architecte|chef de projet|développeur|gestionnaire|ingénieur|spécialiste)(?=\s|$)/i;

/** `What did they order?`, `"Find a quay"`: said to the agent or by it. */
const SPEECH = /^["“«'‘]|[?!]$/;

/** Whether what a list says below a heading of capabilities is one: a few words about something done or known. */
export function isCapabilityPhrase(text: string): boolean {
  if (text.length < 2 || text.length > MAX_LENGTH) return false;
  if (isAgentName(text)) return false;
  if ([NUMBERED, RULE, THING, FINITE, ROLE, SPEECH].some((pattern) => pattern.test(text))) return false;
  const words = foldToAscii(text).split('-');
  // Of `No-code tools` the first word is none of its own.
  const first = /^\p{L}+-/u.test(text) ? '' : (words[0] ?? '');
  return !LABELS.has(words.join('-')) && !(words.length > 1 && BEGINNINGS.has(first));
}
