import { foldWords } from '../../words/fold-words.ts';

/** What people put around the thing they look for; in a match phrase these words may mean something. */
const WORDS = `
  who can could help helps need needs want find search look looking show list give get make some something someone please
  agent agents assistant expert experts specialist bot tool good best there have has i'm about
  quel quelle quels quelles quoi peut peux peuvent pourrait aide aider aidez besoin veux voudrais cherche chercher trouver trouve
  montre montrer donne donner faire fait quelqu'un spécialiste spécialistes outil merci comment faut c'est agent existe
`;

/** Folded words of a query that say nothing of what is looked for. */
export const QUERY_WORDS: ReadonlySet<string> = new Set(foldWords(WORDS));
