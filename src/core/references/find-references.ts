import { hasOtherScript } from '../fold-name.ts';
import { isCommonWord } from './fixed-names.ts';
import { isCertainMention } from './is-certain-mention.ts';

/** A name that may be another agent's. Only the catalogue knows which agents there are. */
export interface NameMention {
  name: string;
  /** Written so that it can only mean an agent, whether or not there is one: `@name`, "the `name` agent". */
  certain: boolean;
}

const KEBAB = '[a-z][a-z0-9]*(?:-[a-z0-9]+)+';

/** What follows an `@` and is not an agent: teams, references to settings, rules of style sheets. */
const NO_AGENT = /-(?:agents|call|face|key|line|prod|reviewers|secret|teams?|url|users?)$/;

/** `a new `name` agent` is one that somebody is to make. */
const TO_BE_MADE =
  /(?<![\p{L}\w])(?:creat|build|generat|design|new|nouvel|cré)[\p{L}]*\s+(?:an?\s+|un\s+|une\s+)?[`*"“«]*$/iu;

/** A name in any script, and what says "agent" after it or before. */
const OTHER = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}_-]){1,39}';
const AGENT = '(?:(?:sub-?)?agents?(?!\\p{L})|子?代理|子?智能体|(?:サブ)?エージェント|에이전트|агент|агента|وكيل)';
const OTHER_NAMES = [
  new RegExp(`(?:\`|\\*\\*|["“«「『])[ ]?(${OTHER})[ ]?[\`*"”»」』]{1,2}[ \\t]*${AGENT}`, 'giu'),
  new RegExp(`${AGENT}[ \\t]*(?:\`|\\*\\*|["“«「『])[ ]?(${OTHER})[ ]?[\`*"”»」』]`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_/.@#-])(${OTHER})[ \\t]+${AGENT}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_/.@])@(${OTHER})`, 'gu'),
];

/** Names that agents are mentioned by: words joined by hyphens, and names with an `@` or in code before "agent". */
export function findReferences(text: string, ownName: string): NameMention[] {
  const mentions = new Map<string, boolean>();
  const own = [ownName.toLowerCase(), ownName.toLowerCase().replace(/^agent-/, '')];
  const add = (name: string | undefined, certain: boolean) => {
    if (!name || name.length > 60 || own.includes(name.toLowerCase()) || isCommonWord(name)) return;
    mentions.set(name, certain || mentions.get(name) === true);
  };
  const isPlanned = (index: number) => TO_BE_MADE.test(text.slice(Math.max(0, index - 30), index));
  for (const { 1: name = '', index } of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}_/.@#:’'-])(${KEBAB})(?![\\p{L}\\p{N}_/@-]|\\.\\w)`, 'gu'),
  )) {
    add(name, isCertainMention(text, name, index) && !isPlanned(index));
  }
  for (const match of text.matchAll(
    /(?<![\w.@/])@(?:agent-)?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?!\w|-\w|[\w/.-]*[/.]\w)/g,
  )) {
    add(match[1], (match[1] ?? '').includes('-') && !NO_AGENT.test(match[1] ?? ''));
  }
  for (const match of text.matchAll(/(`|\*\*|["“«])[ ]?([A-Za-z][\w-]{2,59})[ ]?[`*"”»]+[ \t]+(?:sub-?)?agents?\b/g)) {
    add(match[2], isName(match[2], match[1]) && !isPlanned(match.index));
  }
  for (const match of text.matchAll(/\bagents?[ \t]+(?:\*\*)?(`|\*\*|["“«])[ ]?([A-Za-z][\w-]{2,59})[ ]?[`*"”»]/g)) {
    // Bold words after "agent" stress what it does (`the agent **MUST**`) more often than they name it.
    add(match[2], isName(match[2], match[1]) && (!match[0].includes('**') || /^[a-z]/.test(match[2] ?? '')));
  }
  for (const pattern of OTHER_NAMES) {
    // Never for certain: any noun may come before "agent".
    for (const [, name = ''] of text.matchAll(pattern)) if (hasOtherScript(name)) add(name, false);
  }
  return [...mentions].map(([name, certain]) => ({ name, certain }));
}

/** Not a word in capitals, not what a header calls by one word, and not any word in quotes. */
function isName(text = '', mark = ''): boolean {
  if (/^[A-Z_]+$/.test(text) || /^(?:name|description|tools|model|color|prompt|type|id|task)$/i.test(text))
    return false;
  return !/["“«]/.test(mark) || /^[A-Z]|-/.test(text);
}
