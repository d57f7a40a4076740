import { foldToAscii } from '../../../words/fold-to-ascii.ts';

/** Beginnings of words in headings and introductions under which authors say what an agent can do. */
const CAPABILITY_STEMS = `
  capab capac expert competenc skill speciali responsib responsab focus mission strength domain force duti duty savoir technique
  proficien talent scope perimetre
`;

/** Whole sayings that announce tasks. */
const CAPABILITY_SAYINGS =
  /\b(?:(?:use|used|using|invoke|invoked|call|called|engage|utiliser?|utilisez|utilise|appelez|invoquez) (?:this agent |it |me |cet agent )?(?:automatically )?(?:when|for|whenever|pour|quand|lorsque)|ask me about|what (?:you|i|it) (?:can )?(?:do|cover)|ce que (?:tu|vous|je|il) (?:peux|pouvez|peut|fais|faites|sais|savez)|(?:i|you) can help|when to use|quand (?:l['’ ])?utiliser)\b/i;

/** Headings that have one of these words speak of something else, whatever stems they hold. */
const OTHER_STEMS = `
  success succes metric metriqu example exempl rule regle workflow coordin limit integr communicat style practi prati pattern modele
  stack pile standard principl principe deliver livrabl critical critique process processus remember memor memoir souvien retenir
  retenez learn apprend identit identity philosoph step etape phase output sortie format checklist anti avoid evite guideline
  consigne template gabarit trap piege question trigger boundar frontiere constraint contrainte check handoff escalad escalat
  blind angle never jamais cannot invoked indicat kpi signal
`;

/** Refusals, and lists of other agents. */
const OTHER_SAYINGS = /\b(?:not|n['’]t|ne pas|hors|agents|cross-agent|out of scope)\b/i;

const capabilityStems = CAPABILITY_STEMS.trim().split(/\s+/);
const otherStems = OTHER_STEMS.trim().split(/\s+/);

/** Whether a heading, or the sentence that introduces a list, says that capabilities follow. */
export function isCapabilityHeading(text: string): boolean {
  const isSaid = CAPABILITY_SAYINGS.test(text) && !OTHER_SAYINGS.test(text);
  return isSaid || (matchesStem(text, capabilityStems) && !isOtherHeading(text));
}

/** Whether a heading or an introduction says that something else follows: rules, steps, metrics, memories. */
export function isOtherHeading(text: string): boolean {
  return matchesStem(text, otherStems) || OTHER_SAYINGS.test(text);
}

function matchesStem(text: string, stems: string[]): boolean {
  return foldToAscii(text)
    .split('-')
    .some((word) => stems.some((stem) => word.startsWith(stem)));
}
