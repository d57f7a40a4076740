/** A name that may be another agent's. Only the catalogue knows which agents there are. */
export interface NameMention {
  name: string;
  /** Written so that it can only mean an agent, whether or not there is one: `@name`, "the `name` agent". */
  certain: boolean;
}

const KEBAB = '[a-z][a-z0-9]*(?:-[a-z0-9]+)+';

/** Last words of names that agents are given, and that hardly anything else has. */
const ROLE =
  /-(?:agent|analyst|architect|architecte|auditor|auditeur|builder|coordinator|designer|developer|developpeur|engineer|ingenieur|enforcer|expert|guardian|manager|orchestrator|orchestrateur|optimizer|planner|pro|researcher|reviewer|scanner|specialist|specialiste|tester|testeur|validator|validateur|writer|redacteur)$/;

/** Compounds of ordinary prose that end like a name: `multi-agent`, `over-engineer`, `sous-agent`. */
const COMPOUND =
  /^(?:anti|co|cross|inter|intra|main|meta|micro|multi|non|over|per|semi|single|sous|sub|super|task|two|three|four|five|under|user)-[a-z]+$/;

/** What an `@` stands before that is no agent: teams, references to settings, rules of style sheets. */
const NO_AGENT = /-(?:agents|call|face|key|line|prod|reviewers|secret|teams?|url|users?)$/;

/** Names that agents are mentioned by: words joined by hyphens, and names with an `@` or in code before "agent". */
export function extractReferences(text: string, ownName: string): NameMention[] {
  const mentions = new Map<string, boolean>();
  const add = (name: string | undefined, certain: boolean) => {
    if (!name || name.length > 60 || name.toLowerCase() === ownName.toLowerCase()) return;
    mentions.set(name, certain || mentions.get(name) === true);
  };
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}_/.@#:’'-])(${KEBAB})(?![\\p{L}\\p{N}_/-]|\\.\\w)`, 'gu'),
  )) {
    add(match[1], ROLE.test(match[1] ?? '') && !COMPOUND.test(match[1] ?? ''));
  }
  for (const match of text.matchAll(
    /(?<![\w.@/])@(?:agent-)?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?!\w|-\w|[\w/.-]*[/.]\w)/g,
  )) {
    add(match[1], (match[1] ?? '').includes('-') && !NO_AGENT.test(match[1] ?? ''));
  }
  for (const match of text.matchAll(/[`*"“«]\s?([A-Za-z][\w-]{2,59})\s?[`*"”»]+\s+(?:sub-?)?agents?\b/g))
    add(match[1], true);
  for (const match of text.matchAll(/\bagents?\s+(?:\*\*|[`"“«])+\s?([A-Za-z][\w-]{2,59})\s?[`*"”»]/g))
    add(match[1], true);
  return [...mentions].map(([name, certain]) => ({ name, certain }));
}
