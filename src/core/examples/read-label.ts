import { foldToAscii } from '../../words/fold-to-ascii.ts';

export interface Label {
  /** `request` is what a person puts in, under a word that other things are called too. */
  who: 'user' | 'request' | 'assistant' | 'context' | 'commentary';
  /** The label without its marks, folded: a conversation keeps to one for each speaker. */
  word: string;
  /** What stands behind it on its line. */
  rest: string;
}

/** `- **User asks:** "…"`: marks of lists and quotes, up to five words, a colon. */
const LABEL =
  /^[ \t>]*(?:#{1,6}[ \t]+)?(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?[*_]{0,3}(@?[\p{L}][\p{L}\d'’_/-]*(?:[ \t][\p{L}\d'’_/()-]+){0,4})[*_]{0,3}[ \t]?:[*_]{0,3}[ \t]*(.*)$/u;

const USERS =
  /^(?:l-)?(?:user|utilisat(?:eur|rice)|human|humain|developer|developpeu(?:r|se)|customer)(?:-(?:says|said|asks|asked|message|dit|demande))?$/;
const REQUESTS =
  /^(?:(?:example|sample|client|user|exemple-de)-)?(?:prompt|request|requete|demande|query|question|input|entree|task|tache)$/;
const ANSWERERS =
  /^(?:(?:your|votre|ta|agent|assistant|expected|example|sample)-)?(?:[a-z]+-)?(?:assistante?|agent|ai|ia|claude|copilot|you|vous|toi|tu|response|reponse|answer|reply|output|sortie|workflow)(?:-(?:response|reponse|reply|approach|flow|says|dit))?$/;
const CONTEXTS = /^(?:context|contexte|scenario|situation)$/;
const COMMENTARIES = /^(?:commentary|commentaire|rationale|reasoning|explanation|explication|why|pourquoi)$/;

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
