import { foldWords } from '../../words/fold-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * Words that name no subject of their own: `security management`, `gestion de la sécurité` and `security` say the same,
 * while a `security guard` or a `sales performance` is another thing.
 */
const WORDS = `
  design conception development architecture engineering analysis optimization management gestion implementation integration
  planning planification strategy creation configuration administration evaluation assessment validation verification monitoring
  automation improvement enhancement improve amélioration améliorer support expertise expert specialist spécialiste consultant
  technique method méthode tool outil tooling outillage system système solution process processus approach approche workflow
  skill compétence knowledge connaissance fundamental fondamental concept principle principe framework standard issue problem
  problème concern enjeu consideration considération requirement exigence need besoin focus awareness task tâche work travail
  service feature fonctionnalité aspect area domaine domain topic sujet field senior junior lead agent assistant advisor conseiller
  professional professionnel responsable guidance conseil basic base overview general général core key clé main principal
  high haut level niveau quality qualité first end based basé driven piloté oriented orienté ready prêt aware
  build building builder construction construire mise œuvre place setup set provide fournir ensure assurer handle handling
  apply applying appliquer understand understanding compréhension comprendre master mastering maîtriser use using usage
  utilisation utiliser specialize specializing specialized spécialisé focused deep profond experience expérience proficient
  proficiency experienced skilled familiar familiarity solid solide full whole custom advanced application applications
  performing perform conduct conducting deliver delivering covering cover include including involve related about other more
  new existing multiple various different between continuous continu enterprise entreprise production professional proactively
  immediately code software logiciel logicielle technical project projet digital numérique
`;

/** Folded words that may stand beside a single word without making it another subject. */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set(foldWords(WORDS));

/** Whether a phrase names no subject: `an expert in`, `spécialiste de la mise en œuvre`. */
export function isNeutral(phrase: string): boolean {
  return foldWords(phrase).every((word) => NEUTRAL_WORDS.has(word) || STOP_WORDS.has(word));
}
