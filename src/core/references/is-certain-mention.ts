/** Last words of names that agents are given, and that little else has. */
const ROLE =
  /-(?:analyst|analyste|architect|architecte|auditor|auditeur|coordinator|designer|developer|developpeur|engineer|ingenieur|expert|guardian|orchestrator|orchestrateur|researcher|reviewer|specialist|specialiste|strategist|testeur|redacteur)$/;

/** Last words that programs and people have as well: `cert-manager`, `osv-scanner`, `class-validator`. */
const SHARED =
  /-(?:agent|builder|enforcer|manager|optimizer|planner|pro|scanner|tester|validator|validateur|writer|runner|debugger|helper|assistant)$/;

/** Compounds of ordinary prose that end like a name: `multi-agent`, `over-engineer`, `sous-agent`. */
const COMPOUND =
  /^(?:anti|co|cross|inter|intra|main|meta|micro|multi|non|over|per|semi|single|sous|sub|super|task|two|three|four|five|under|user)-[a-z]+$/;

/** What hands work over, directly before a name: `delegate to`, `**With`, `HANDOFF:`. */
const HANDS_OVER =
  /(?:^|[^\p{L}])(?:delegat\p{L}*|hand(?:s|ed|ing)?[ -]?(?:off|over)|escalat\p{L}*|rout(?:e|es|ed|ing)|defer\p{L}*|invok\p{L}*|consult\p{L}*|dispatch\p{L}*|spawn\p{L}*|collaborat\p{L}*|coordinat\p{L}*|délég\p{L}*|confie\p{L}*|subagent_type)[^.,;\n]{0,16}$|(?:^|\n)[ \t]*[-*•][ \t]+(?:\*\*)?(?:With|Avec) (?:the )?[`*]*$/iu;

/** An arrow leads to who does it, and in diagrams to programs too. */
const ARROW = /(?:→|->|=>)[ \t]*[`*"]*$/;

const AGENT_AFTER = /^[`*"”»]*\s+(?:sub-?)?agents?\b/;

/** How far around a name is looked. */
const REACH = 60;

/**
 * Whether a name at an index can only mean an agent: it ends as names of agents do, and is in marks of its own, or
 * where work is handed over, or before the word "agent". One that ends as programs do too needs the latter two.
 */
export function isCertainMention(text: string, name: string, index: number): boolean {
  if (COMPOUND.test(name)) return false;
  const isRole = ROLE.test(name);
  if (!isRole && !SHARED.test(name)) return false;
  const before = text.slice(Math.max(0, index - REACH), index);
  const after = text.slice(index + name.length, index + name.length + REACH);
  // `[domain-specialist]` and `<name>` stand for a name that is to be filled in.
  if (/[[<{]$/.test(before) && /^[\]>}]/.test(after)) return false;
  if (HANDS_OVER.test(before) || AGENT_AFTER.test(after)) return true;
  if (isRole && ARROW.test(before)) return true;
  return isRole && /(?:`|\*\*)$/.test(before) && /^(?:`|\*\*)/.test(after);
}
