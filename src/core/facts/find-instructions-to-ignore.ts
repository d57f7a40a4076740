import { matchAll, phrase } from './found-fact.ts';

const RULES =
  '(?:instruction|prompt|rule|guideline|directive|message|command|order|restriction|polic(?:y|ie)|constraint|guardrail|safeguard|safety measure|context|training)s?';
const EARLIER =
  '(?:previous|previously given|prior|above|preceding|earlier|foregoing|former|initial|original|system|safety|security|developer|existing|default)';
const DROP =
  '(?:ignore|disregard|forget|override|bypass|discard|overrule|pay no attention to|do not follow|do not obey|stop following|set aside)';
const CONSIGNES =
  '(?:instructions?|consignes?|regles?|directives?|ordres?|messages?|contraintes?|restrictions?|garde-fous?|invites?|prompts?)';
const AVANT = `(?:precedente?s?|anterieure?s?|ci-dessus|initiale?s?|(?:du )?systeme|plus haut|d'origine|de securite|qui precedent|recue?s(?: (?:avant|auparavant|jusqu'ici|plus tot))?|donnee?s (?:avant|plus haut|plus tot|auparavant)|de depart)`;
const LAISSER = `(?:ignore[zr]?|oubli(?:e|es|ez|er)|neglige[zr]?|ne ten(?:ez|s|ir) (?:pas|plus|aucun) compte|ne pas tenir compte|n'obei(?:s|ssez) (?:pas|plus)|fai(?:s|tes) abstraction|passe[zr]? outre|outrepass(?:e|ez|er)|contourn(?:e|ez|er)|ecart(?:e|ez)|mett?(?:s|ez) de cote)`;

const PATTERNS = [
  phrase(
    String.raw`\b${DROP}(?: (?:all|any|every|each|of|the|your|these|those|other|its|my|their|and|everything|in)){0,5} ${EARLIER}(?: (?:and|or|system|safety|user|developer|set of|\w{3,12}ly)){0,2} ${RULES}`,
  ),
  phrase(
    String.raw`\b${DROP}(?: (?:all|any|every|each|of|the|these|those)){0,3} ${RULES} (?:above|before this|given (?:so far|before|above|earlier|previously)|(?:that |which )?(?:came|come) before|you (?:were|have been|received)|(?:given |issued |sent )?(?:from|by) (?:the )?(?:user|system|developer)|in (?:CLAUDE|AGENTS)\.md)`,
  ),
  phrase(
    String.raw`\b${DROP}(?: (?:all|any|every|each|of)){0,2} (?:your|the user's|the system|the project's) (?:\w{3,14} ){0,1}(?:instructions?|prompts?|rules|guidelines|guardrails|safeguards|restrictions|safety \w{3,12}|objections?|refusals?)`,
  ),
  phrase(
    String.raw`\b(?:ignore|disregard|forget) (?:everything|anything|all|whatever)(?: (?:that|you))?(?: (?:was|were|is|has|have|been|you|we|they|I|he|ever))* (?:told|said|written|learned|instructed|stated|came|comes|above|before|read)`,
  ),
  phrase(String.raw`\b(?:ignore|disregard) (?:the |your |any )?(?:CLAUDE|AGENTS|GEMINI)\.md`),
  phrase(String.raw`\byou are (?:no longer|not|now free from being) bound by`),
  phrase(
    String.raw`\b(?:override|supersede|replace|cancel)s? (?:all|any|every)(?: (?:of|the|your))? ${EARLIER}(?: \w{3,12})? ${RULES}`,
  ),
  phrase(
    String.raw`\b(?:act|behave|pretend|respond) (?:as if|as though|that|like)? ?(?:you|there) (?:have|had|are|were) no (?:\w{3,12} )?(?:rules|restrictions|guidelines|limits|limitations|guardrails)`,
  ),
  phrase(
    String.raw`\b${LAISSER}(?: (?:de|des|d'|du|aux|a|toutes?|tous|l'ensemble|les|vos|tes|ces|ses|mes|leurs|autres|chacune))* ?(?:${CONSIGNES}(?: (?:et|ou) (?:les |des |vos )?\w{4,14})?(?: \w{3,12})? ${AVANT}|(?:precedentes?|anterieures?) ${CONSIGNES})`,
  ),
  phrase(String.raw`\b${LAISSER}(?: (?:de|des|d'|toutes?|tous|l'ensemble|aux))* (?:vos|tes) (?:${CONSIGNES})`),
  phrase(
    String.raw`\boubli(?:e|ez|er) (?:tout )?ce qu(?:i precede|i a ete (?:dit|ecrit)|e (?:l'on |on |je |tu |vous )?(?:\w{2,4} )?\w{2,6} (?:dit|appris|lu|recu))`,
  ),
  phrase(
    String.raw`\b(?:ignore[zr]?|oubli(?:e|ez|er)|ne ten(?:ez|s) (?:pas|aucun) compte de) tout ce qui (?:precede|est ecrit|vient avant|figure (?:plus haut|ci-dessus))`,
  ),
];

/** Where a text tells its reader to drop what they were told before. */
export function findInstructionsToIgnore(text: string) {
  return matchAll(text, PATTERNS);
}
