/**
 * Words of grammar, by language: what a run of words needs to be a sentence and what says nothing of what it is about.
 * The search has lists of its own; these are apart from them, so that what it is asked does not follow from it.
 */
const functionWords: Record<string, ReadonlySet<string>> = {
  en: listOf(`a about above across after again against all along already also although always am among an and another any
    anyone anything are aren't around as at away back be because been before behind being below between both but by can
    can't cannot could did do does doesn't doing don't done down during each either else enough even ever every everyone
    everything few first for from further get gets getting give given go goes going got had has have haven't having he
    her here him his how however i i'd i'll i'm i've if in instead into is isn't it it's its itself just keep last least
    less let let's like make makes making many may me might more most much must my need needs neither never next no nor
    not nothing now of off often on once one only onto or other others our out over own per put rather same several she
    should since so some someone something still such take takes than that that's the their them themselves then there
    these they they're this those though through thus to together too two under unless until up upon us use used uses
    using very via want was wasn't way we we'll we're we've well were what what's when where whether which while who
    whom whose why will with within without won't would yet you you'll you're you've your yours yourself`),
  fr: listOf(`a afin ai ainsi alors après as au aucun aucune aussi autant autre autres aux avant avec avez avoir avons
    bien c ça car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment contre d dans de déjà
    depuis derrière des dès deux devant devez doit doivent donc dont du elle elles en encore entre est et étaient était
    étant été être eux fait faire fais faites faut fois font ici il ils j jamais je jusqu jusque l la là le les leur
    leurs lors lorsqu lorsque lui m ma mais malgré me même mêmes mes moi moins mon n ne ni nos notre nous on ont ou où
    par parce pas pendant peu peut peuvent peux plus plusieurs plutôt pour pourquoi pouvez pris puis puisqu puisque qu
    quand que quel quelle quelles quelqu quelque quelques quels qui quoi quoiqu quoique rien s sa sans se selon sera
    serait ses seul seule seulement si soi soient soit son sont sous suis sur t ta tandis tant te tel telle telles tels
    tes toi ton toujours tous tout toute toutes très trop tu un une va vers voici voilà vos votre vous y`),
};

/** Words that join: what comes before them is complete, and what comes after them is not without it. */
const joiningWords: Record<string, ReadonlySet<string>> = {
  en: listOf('and but nor or so that which who whose'),
  fr: listOf('car donc dont et mais ni ou puis qu que qui'),
};
/** Words that open a part of a sentence and close the one before. */
const linkingWords: Record<string, ReadonlySet<string>> = {
  en: listOf(`across after against along among around as at because before behind between by during for from if in inside
    into on so through to toward under unless until via when where whether while with within without`),
  fr: listOf(`afin après au aux avant avec chez comme contre dans depuis dès en entre grâce jusqu jusque lorsqu lorsque lors
    par parce pendant pour puisqu puisque quand sans selon si sous sur vers via`),
};
/** Words that open a part of a sentence, and not what comes before. */
const openingWords: Record<string, ReadonlySet<string>> = {
  en: listOf(`a an any each every he her his how i i'd i'll i'm i've it it's its let let's my no our she the their there
    these they they're this those we we'll we're we've what what's why you you'll you're you've your`),
  fr: listOf(`aucun aucune c ce ceci cela ces cet cette chaque comment elle elles il ils j je l la le les leur leurs ma mes
    mon nos notre nous on pourquoi sa ses son ta tes ton tous tout toute toutes tu un une vos votre vous`),
};

/** Whether a part of a sentence may begin with a word: `with`, `l’agent`. */
export function canBegin(word: string, language: string): boolean {
  const first = firstPartOf(word);
  return [linkingWords, openingWords].some((words) => words[language]?.has(first) || words[language]?.has(plain(word)));
}

/** Whether what comes before a word is complete: `with`, `et`. */
export function canFollow(word: string, language: string): boolean {
  const first = firstPartOf(word);
  return [linkingWords, joiningWords].some((words) => words[language]?.has(first));
}

/** Whether a word needs what stands before it: `and`, `qu’il`. */
export function isJoining(word: string, language: string): boolean {
  return joiningWords[language]?.has(firstPartOf(word)) ?? false;
}

/** Whether a word is one of grammar in a language: `should`, `jusqu’au`; whatever its case and apostrophe. */
export function isFunctionWord(word: string, language: string): boolean {
  const words = functionWords[language];
  const whole = plain(word);
  return words !== undefined && (words.has(whole) || whole.split("'").every((part) => words.has(part)));
}

/** Whether only one language has it for a word of grammar: `the`, but not `a`. */
export function isFunctionWordOfOnly(word: string, language: string): boolean {
  const others = Object.keys(functionWords).filter((other) => other !== language);
  return isFunctionWord(word, language) && !others.some((other) => isFunctionWord(word, other));
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

function firstPartOf(word: string): string {
  return plain(word).split("'")[0] ?? '';
}

function listOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
