import { hasStem } from '../../words/has-stem.ts';
import { exampleNames } from '../examples/example-words.ts';
import type { Block } from './outline.ts';

/** Beginnings of words in headings and introductions above sentences to call the agent with. */
const CALLS = ['usage', 'utilis', 'prompts', 'trigger', 'declench'];
/** `Example prompts`, `Exemples de demandes`: one word of each. */
const EXAMPLES = [...Object.keys(exampleNames), 'sample'];
const OF_CALLS = ['prompt', 'request', 'invo', 'quer', 'command', 'use', 'demand', 'requet', 'appel', 'cas'];
/** `How to call me`, `Vous pouvez m'interpeller`: an agent that asks questions does not speak of itself. */
const ADDRESS = ['call', 'ask', 'say', 'invo', 'appel', 'interpel', 'demand', 'dire', 'dites'];
const SELF = /\b(?:me|moi|m['’]\p{L})/iu;
/** What counts as a whole. */
const PHRASES =
  /\b(?:interaction patterns|use cases|cas d['’]usage|prompt (?:starters|library)|users? (?:says?|asks?))\b/i;

/** What is to be avoided, what the agent says itself, and titles are not calls. */
const OTHERWISE = [
  'not',
  'avoid',
  'evit',
  'never',
  'jamais',
  'instead',
  'bad',
  'weak',
  'question',
  'header',
  'respon',
  'repons',
  'output',
  'engineer',
  'ingenier',
];

/** A sentence in quotes, after a label perhaps, and before what comes of it: `Analysis: "Find it" → @finder`. */
const QUOTED =
  /^(?:[^"“«:]{1,60}:\s*)?["“«]\s*(?!\s)([^"“”«»]{4,200}?)(?<!\s)\s*["”»](?:[.!]?|\s*(?:→|->|=>|—|–|-)\s.*)$/;

/** Languages of code blocks that hold sentences. */
const PROSE_LANGUAGES = ['', 'text', 'txt', 'bash', 'markdown'];

/** Sentences in quotes, each an item or a line of its own, where the text before them says that they call the agent. */
export function findInvocations(blocks: Block[]): string[] {
  const found: string[][] = [];
  let heading = '';
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && !block.inItem) heading = block.text;
    const sentences = sentencesOf(block);
    if (sentences.length < 2 || !announces(heading, blocks[index - 1])) continue;
    found.push(sentences);
  }
  return [...new Set(found.flat())];
}

/** At least half the items of a list, or all lines of a code block but its comments. */
function sentencesOf({ kind, items, text, language }: Block): string[] {
  const lines =
    kind === 'list'
      ? items.map((item) => item.text)
      : kind === 'code' && PROSE_LANGUAGES.includes(language)
        ? text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
        : [];
  const sentences = lines.flatMap((line) => QUOTED.exec(line.trim())?.[1] ?? []);
  const enough = kind === 'list' ? lines.length / 2 : lines.length;
  return sentences.length >= enough ? sentences : [];
}

function announces(heading: string, before: Block | undefined): boolean {
  const introduction = before?.kind === 'paragraph' ? before.text : '';
  if (hasStem(`${heading} ${introduction}`, OTHERWISE)) return false;
  return [heading, introduction].some(
    (text) =>
      PHRASES.test(text) ||
      hasStem(text, CALLS) ||
      (hasStem(text, EXAMPLES) && hasStem(text, OF_CALLS)) ||
      (hasStem(text, ADDRESS) && SELF.test(text)),
  );
}
