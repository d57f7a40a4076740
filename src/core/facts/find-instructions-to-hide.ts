import { matchAll, phrase } from './found-fact.ts';

const WHOM = `(?:the |your |any |our |an? )?(?:end-|end )?(?:users?|humans?|operators?|developers?|owners?|reviewers?|maintainers?|anyone|anybody)`;
const NOT = `(?:do not|don't|never|must not|must never|should not|should never|shall not|cannot|avoid|under no circumstances(?: should you)?)(?: (?:ever|under any circumstances))?`;
const QUI = `(?:l'utilisat(?:eur|rice)|les? utilisateurs?|aux? utilisat(?:eurs?|rices?)|l'humain|l'usager|le developpeur|au developpeur|l'operateur|la personne|quiconque|qui que ce soit|personne)`;
const INFORMER = `(?:di(?:tes|s|re)|parl(?:ez|e|er)|inform(?:ez|e|er)|prev(?:enez|iens|enir)|avert(?:issez|is|ir)|signal(?:ez|e|er)|mentionn(?:ez|e|er)|revel(?:ez|e|er)|montr(?:ez|e|er)|divulgu(?:ez|e|er)|avou(?:ez|e|er)|indiqu(?:ez|e|er))`;
/** What is told to be kept: not a customer's data, but what the agent does and was told. */
const DOINGS = String.raw`(?:this|these|that|those|it|them|your|any of (?:this|these))(?: (?:own|hidden|internal|secret|system|last|next|\w{4,12}))?(?: (?:step|instruction|action|prompt|rule|section|note|task|behaviou?r|command|change|call|request|upload|part|paragraph)s?)`;

const PATTERNS = [
  phrase(String.raw`\b${NOT} (?:tell|inform|notify|alert|warn) ${WHOM}\b(?! (?:to|what|how|which|whether|they)\b)`),
  phrase(String.raw`\b${NOT} let ${WHOM} (?:know|see|notice|find out|learn)\b`),
  phrase(
    String.raw`\b${NOT} (?:mention|reveal|disclose|report|show|admit|explain|display|expose) (?:\w{2,14} ){1,6}to ${WHOM}\b`,
  ),
  phrase(
    String.raw`\b${NOT} (?:mention|reveal|disclose|acknowledge|discuss|admit|log|report|talk about|refer to) ${DOINGS}\b`,
  ),
  phrase(
    String.raw`\b${NOT} (?:include|mention|list|record|note) (?:this|that|it|them|any of (?:this|these)|these steps?|this step) in (?:your|the|any) (?:\w{3,12} )?(?:summary|answer|reply|response|output|log|message|changelog)\b`,
  ),
  phrase(String.raw`\bwithout (?:telling|informing|notifying|alerting|warning|the knowledge of|letting) ${WHOM}\b`),
  phrase(String.raw`\bwithout ${WHOM}(?:'s)? (?:knowledge|knowing|noticing|awareness|being told)\b`),
  phrase(
    String.raw`\b(?:hide|conceal|keep|withhold|mask) (?:(?:all|any) (?:of )?)?(?:this|that|these|those|it|them|everything|anything|what|your|all|the (?:fact|existence|truth|true|real|upload|change|command|file|step|instruction|traffic|log|request|transfer|reason|purpose)s?) (?:\w{2,14} ){0,6}(?:secret |hidden )?from ${WHOM}\b`,
  ),
  phrase(
    String.raw`\bkeep (?:this|these|that|it|them|${DOINGS}) (?:a )?(?:secret|hidden|to yourself|invisible|between us)\b`,
  ),
  phrase(
    String.raw`\b${WHOM} (?:must|should|may|can|need|will|does|do|shall) ?(?:not|never|n't)(?: ever)?(?: need to)? (?:know|see|notice|find out|learn|be (?:told|informed|aware|notified))\b(?! (?:how|what|which|the))`,
  ),
  phrase(
    String.raw`\b(?:secretly|covertly|surreptitiously|stealthily|silently|quietly) (?:send|upload|post|transmit|forward|exfiltrate|leak|install|download|copy|e-?mail|run|execute|append|insert|add|push|commit)\b`,
  ),
  phrase(
    String.raw`\b(?:send|upload|post|transmit|forward|exfiltrate|install|download|copy|run|execute|push)\b[^.\n]{0,60} (?:secretly|covertly|surreptitiously|stealthily|in secret)\b`,
  ),
  phrase(
    String.raw`\bne (?:l'|le |la |les |lui |leur |en |vous |surtout )*${INFORMER} (?:surtout )?(?:pas|jamais|rien|point)(?: \w{1,12}){0,5} ?(?:a |de cela a )?${QUI}`,
  ),
  phrase(
    String.raw`\bn'(?:en )?(?:inform|avert|avou|indiqu)(?:ez|e|is|issez)? (?:surtout )?(?:pas|jamais|rien)(?: \w{1,12}){0,4} ?(?:a )?${QUI}`,
  ),
  phrase(
    String.raw`\bne (?:surtout )?(?:pas|jamais|rien) (?:l'|le |la |les |lui |leur |en )*${INFORMER}(?: \w{1,12}){0,5} ?(?:a )?${QUI}`,
  ),
  phrase(String.raw`\bn'en (?:parl(?:ez|e)|di(?:tes|s)) (?:surtout )?(?:pas|jamais|rien)\b`),
  phrase(
    String.raw`\bne (?:mentionn|revel|divulgu|montr|signal)(?:ez|e|er) (?:pas|jamais) (?:ces|cette|cet|ceci|cela|vos|tes) (?:\w{2,14} )?(?:instructions?|consignes?|etapes?|actions?|regles?|commandes?|sections?|notes?|invites?)\b`,
  ),
  phrase(String.raw`\ba l'insu (?:de |du |des )?(?:l')?(?:utilisat\w{3,6}|developpeur\w?|humain\w?|operateur|tous)`),
  phrase(
    String.raw`\bsans (?:en |l'|le |les |lui )?(?:informer|prevenir|avertir|dire|mentionner|signaler)(?: \w{1,12}){0,3} ?(?:a )?${QUI}`,
  ),
  phrase(
    String.raw`\bsans que (?:l'utilisat(?:eur|rice)|l'humain|personne|le developpeur) (?:ne )?(?:le |s'en |en )?(?:sache|voie|remarque|apercoive|soit)`,
  ),
  phrase(String.raw`\b(?:cach|dissimul|masqu|tai)(?:ez|e|er|sez|s)(?: \w{1,14}){1,5} (?:a )?${QUI}`),
  phrase(
    String.raw`\bgard(?:ez|e|er) (?:ceci|cela|ces \w{3,14}|cette \w{3,14}|le|la|les)?(?: \w{2,10})? ?(?:secrete?s?|sous silence|pour vous|pour toi)\b`,
  ),
  phrase(
    String.raw`\b(?:l'utilisat(?:eur|rice)|l'humain|le developpeur|les utilisateurs) ne doi(?:t|vent) (?:pas|jamais|rien)(?: (?:en|le|la|les))? (?:savoir|voir|remarquer|apprendre|etre (?:informe|averti|prevenu))`,
  ),
  phrase(
    String.raw`\b(?:secretement|discretement|en secret|en cachette|en douce),? (?:envo\w{2,4}|transm\w{2,6}|televers\w{1,3}|copi\w{1,3}|install\w{1,3}|telecharg\w{1,3}|execut\w{1,3}|ajout\w{1,3})|\b(?:envo|transm|televers|copi|install|telecharg|execut|ajout)\w{1,6}\b[^.\n]{0,60} (?:secretement|discretement|en secret|en cachette|en douce)\b`,
  ),
];

/** What makes a sentence one about honesty, or about the order of steps: "do not tell the user that it works until it does". */
const UNLESS = /^[^.\n]{0,160}\b(?:until|unless|before|without|if you|avant|tant qu|sauf|sans)\b/i;

/** Where a text tells its reader to keep something from the person whom they work for. */
export function findInstructionsToHide(text: string) {
  return matchAll(text, PATTERNS).filter(({ end }) => !UNLESS.test(text.slice(end, end + 200)));
}
