/** Words before a place by which a sentence says that something is not to be done. */
const NEGATION =
  /\b(?:never|not|don't|doesn't|mustn't|shouldn't|cannot|can't|won't|nor|avoid\w*|refus\w*|reject\w*|forbid\w*|forbidden|prohibit\w*|prevent\w*|block\w*|den(?:y|ies|ied)|disallow\w*|instead of|rather than|resist\w*|decline\w*|ne|n'\w+|jamais|pas|aucune?|evite\w*|interdi\w*|rejet\w*|empech\w*|bloqu\w*|au lieu d\w*|plutot qu\w*|proscri\w*)\b|\bn'$|\b(?:no|without|sans)\b.{0,25}$/i;

/** What looks like it, and says the opposite or belongs to something else. */
const NO_NEGATION =
  /\b(?:do not|don't|never|no need to) (?:hesitate|worry|forget|ask|mind|wait|stop)\b|\bnot only\b|\bno matter\b|\b(?:without|before) (?:asking|waiting|confirmation|permission)\b|\bn'(?:hesit|oubli|attend)\w* pas\b|\bne (?:demand|pos|vous inquiet|t'inquiet)\w* (?:pas|rien|aucune \w+)\b|\bsans (?:attendre|demander|hesiter|confirmation)\b|\([^()]{0,200}\)/gi;

/** A condition before what is to be done: `If it is not installed, run …`. */
const CONDITION = /^.*\b(?:if|when|unless|once|where|in case|si|s'il|lorsqu\w*|quand|tant qu\w*)\b[^,:]{0,150}[,:]/i;

/** A clause after which something else begins. */
const CLAUSE = /^.*(?:;|, (?:but|just|simply|then|instead|and then|mais|puis|simplement|alors)\b)/i;

const REPORTED =
  /\b(?:if|when|whenever|should|even if|that|which|where) (?:(?:a|an|the|any|some|its|this|that|another|reviewed|its) ){0,3}(?:\w+ ){0,2}?(?:files?|texts?|documents?|pages?|comments?|inputs?|contents?|messages?|e-?mails?|issues?|webs?|websites?|attackers?|prompts?|transcripts?|results?|code|outputs?|something|anything|someone|text)\b.{0,100}\b(?:says?|tells?|telling|asks?|asking|instructs?|instructing|claims?|contains?|orders?|tries|attempts?|includes?|saying)\b|\b(?:si|quand|lorsqu\w*|meme si) (?:l'|un |une |le |la |les |des |ce |cette |du )?(?:\w+ )?(?:fichier|texte|document|page|commentaire|contenu|message|courriel|e-mail|ticket|attaquant|invite|transcription|resultat|code)s?\b.{0,100}\b(?:dit|disent|demande|demandent|ordonne|ordonnent|contient|contiennent|tente|tentent|essaie|invite)\b/i;

/** Words by which a sentence is about an attack, or about finding one. */
const ATTACK =
  /\b(?:detect\w*|attack\w*|injections?|injected|jailbreak\w*|malicious\w*|vulnerab\w*|exploits?|exploitable|adversar\w*|suspicious|red flags?|payloads?|phishing|(?:guard|protect|defend|warn)\w* (?:\w+ )?against|grep(?:s|ping)? for|(?:scan|look|watch|hunt)(?:s|ning|ing)? for|flag(?:s|ged)? (?:any|all|every|as|it|when|if)|attempts? (?:to|at)|trying to|simulat\w*|hostile|poison\w*|exfiltration (?:sinks?|vectors?|attempts?|paths?|risks?)|attaqu\w*|malveillan\w*|menaces?|suspecte?s?|tentatives?|tente(?:nt)? de|(?:prot[eè]g|premun)\w* contre|recherch(?:e|ez|er) (?:des|les|tout)|signal(?:e|ez|er) (?:tout|toute|tous|toutes|les|chaque)|hameconnage|empoisonn\w*)\b/i;

/** The same for phrases, which are named where commands would be given. */
const MENTION =
  /\b(?:phrases?|patterns?|strings?|wording|requests? (?:to|that)|instructions? (?:like|such as|to|that say)|commands? (?:like|such as)|texts? (?:like|such as|that)|such as|for example|e\.g\.|recogni[sz]\w*|identif\w*|treat\w*|check(?:s|ing)? (?:for|whether|that)|par exemple|p\. ex\.|tel(?:le)?s? que|du (?:genre|type|style)|comme|formules?|formulations?|reconna\w*|repere\w*|motifs?|trait(?:e|ez|er|ent) )\b/i;

/** Headings, lines before a list, and comments before code, under which examples are what not to do. */
const SAMPLES =
  /\b(?:attack\w*|injections?|jailbreak\w*|malicious|vulnerab\w*|red flags?|exploit\w*|adversar\w*|threats?|anti-?patterns?|forbidden|dangerous|suspicious|never|do not|don't|must not|prohibited|not allowed|disallowed|denied|bad|wrong|insecure|unsafe|risky|look for|watch for|hidden failures?|hide|problems?|issues to|poison\w*|exfiltration|attaqu\w*|malveillan\w*|menaces?|interdit\w*|dangereu\w*|suspect\w*|jamais|a eviter|a proscrire|a ne pas|ne pas|mauvais\w*|risques?|signaux d'alerte|anti-?patrons?|non securise\w*)\b|[❌✗🚫⛔]/iu;

const AFTER =
  /^.{0,60}\b(?:is|are|be|must|should|est|sont|doit|doivent)\b.{0,30}\b(?:forbidden|prohibited|not allowed|never|banned|dangerous|flagged|refused|rejected|malicious|suspicious|a red flag|an attack|a finding|hiding|a defect|a problem|unacceptable|interdit\w*|dangereu\w*|refuse\w*|rejete\w*|signale\w*|malveillan\w*|proscri\w*)\b|^.{0,40}(?:→|->|=>).{0,20}\b(?:reject|refuse|block|flag|critical|high|rejeter|refuser|bloquer|signaler)\b/i;

const HEADING = /^ {0,3}(#{1,6})[ \t]+(?![ \t])(.*)/;
const FENCE = /^[ \t]{0,8}(`{3,}|~{3,})/;
const ITEM = /^[ \t>]*(?:[-*+•]|\d{1,3}[.)]|\|)[ \t]?/;
const ROW = /^[ \t]{0,8}\|/;
/** Where a sentence, an item, a row or a heading begins. */
const BEGINNING = /[.!?]["')*_]{0,3}\s+|\n[ \t>]*(?:\n|[-*+•|#]|\d{1,3}[.)] )|<!--/g;
/** How far a sentence and a line are looked at, and how many lines back what introduces a list: a file may be one line. */
const REACH = 300;
const LINES = 60;

interface Line {
  start: number;
  /** As much of its beginning and of its end as is looked at. */
  head: string;
  tail: string;
  /** Heading that it is under, with the one above that. */
  headings: string;
  isCode: boolean;
}

/**
 * Whether what a folded text has at a place is only told about: not to be done, said by somebody else, a sample of an
 * attack, an item of a list of them. `isPhrase` is for phrases, which are quoted more often than commands are.
 */
export function createIsDescribed(text: string): (start: number, end: number, isPhrase: boolean) => boolean {
  const lines = readLines(text);
  return (start, end, isPhrase) => {
    const index = findLine(lines, start);
    const line = lines[index];
    if (!line) return false;
    const { before, after } = sentenceAround(text, start, end, line);
    if (isNegated(before) || REPORTED.test(before) || ATTACK.test(before) || AFTER.test(after)) return true;
    const left = text.slice(Math.max(line.start, start - REACH), start);
    const [right = ''] = text.slice(start, end + REACH).split('\n', 1);
    const isQuoted = /["`(]\s*$/.test(left) || isInQuotes(left, right);
    if (isPhrase && isQuoted && (MENTION.test(before) || ATTACK.test(left + right))) return true;
    if (!isQuoted && !line.isCode && !ITEM.test(line.head)) return false;
    if (ROW.test(line.head) && (ATTACK.test(left + right) || SAMPLES.test(left))) return true;
    if (SAMPLES.test(line.headings) || SAMPLES.test(leadIn(lines, index))) return true;
    return line.isCode && isCommentedAway([right, lines[index - 1], lines[index - 2]]);
  };
}

function isNegated(before: string): boolean {
  const said = before.replace(NO_NEGATION, ' ').replace(CONDITION, '').replace(CLAUSE, '');
  return NEGATION.test(said);
}

/** What the sentence says before and after a place: of code the line. */
function sentenceAround(text: string, start: number, end: number, line: Line): { before: string; after: string } {
  const back = text.slice(Math.max(line.isCode ? line.start : 0, start - REACH), start);
  const begins = [...back.matchAll(BEGINNING)].at(-1)?.index ?? -1;
  const before = back.slice(begins + 1).replace(/\s+/g, ' ');
  const [after = ''] = /^[^\n.!?]{0,160}/.exec(text.slice(end, end + 160)) ?? [];
  return { before: before.replace(/^[^\w"'`(<]+/, ''), after };
}

function isInQuotes(left: string, right: string): boolean {
  return ['"', '`'].some((quote) => left.split(quote).length % 2 === 0 && right.includes(quote));
}

/** The line that introduces a list, a table or a block of code: the last one before it that ends in a colon, or is bold. */
function leadIn(lines: Line[], index: number): string {
  const isCode = lines[index]?.isCode;
  for (let at = index - 1; at >= 0 && index - at <= LINES; at--) {
    const above = lines[at];
    if (!above || HEADING.test(above.head)) return '';
    if ((isCode && above.isCode) || above.head.trim() === '' || FENCE.test(above.head)) continue;
    if (/[:*]["')*_]{0,3}\s*$/.test(above.tail)) return above.tail;
    if (!ITEM.test(above.head) && !/^\s/.test(above.head)) return '';
  }
  return '';
}

/** Whether a comment on the line, or on one of the two before it in the block, says that it is a sample of what is bad. */
function isCommentedAway([right, ...above]: [string, ...(Line | undefined)[]]): boolean {
  return [right, ...above.map((line) => (line?.isCode ? line.head : ''))].some((text) => {
    const comment = /(?:^|\s)(?:#|\/\/|--|<!--|\/\*)(.*)/.exec(text)?.[1] ?? '';
    return SAMPLES.test(comment) || ATTACK.test(comment);
  });
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const titles: string[] = [];
  let start = 0;
  let fence = '';
  for (const content of text.split('\n')) {
    const [head, tail] = [content.slice(0, REACH), content.slice(-REACH)];
    const mark = FENCE.exec(head)?.[1] ?? '';
    const heading = fence === '' ? HEADING.exec(head) : null;
    if (heading) {
      const level = (heading[1] ?? '').length;
      titles.length = Math.min(titles.length, level - 1);
      titles[level - 1] = heading[2] ?? '';
    }
    lines.push({ start, head, tail, headings: titles.slice(-2).join(' / '), isCode: fence !== '' && mark === '' });
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && content.trim() === mark) fence = '';
    start += content.length + 1;
  }
  return lines;
}

function findLine(lines: Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
