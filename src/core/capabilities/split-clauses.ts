import { foldWords } from '../../words/fold-words.ts';
import { phraseStopWords } from '../../words/stop-words.ts';

/** A stretch of a phrase that holds together. */
export interface Clause {
  /** Folded, without stop words. */
  words: string[];
  /** For every word, the number in the whole phrase of the part that it belongs to: `and` begins a new one. */
  parts: number[];
  /** Words of the phrase before this clause. */
  offset: number;
}

/** A capability is a line; of a whole chapter only the beginning is read. */
const MAX_WORDS = 120;
const MAX_LENGTH = 4000;

/**
 * What ends a thought: words on the two sides do not make a phrase. `&`, `/` and `and` join, so they are not here;
 * neither are `of`, `for`, `in`, whose two sides belong together more often than not.
 */
const CLAUSE_WORDS = 'that|which|while|when|where|using|via|so|before|after|qui|quand|lorsque';
const CLAUSE_END = new RegExp(`[,;:!?|()[\\]{}<>•·…—–→]|\\.\\s|\\s-+\\s|\\s(?:${CLAUSE_WORDS})\\s`, 'iu');
const PART_END = /\s(?:and|or|&|et|ou)\s/iu;

/** A phrase in English or French → its clauses in order, those without words left out. */
export function splitClauses(phrase: string): Clause[] {
  const clauses: Clause[] = [];
  let offset = 0;
  let part = 0;
  for (const text of phrase.slice(0, MAX_LENGTH).split(CLAUSE_END)) {
    const clause: Clause = { words: [], parts: [], offset };
    for (const piece of text.split(PART_END)) {
      for (const word of foldWords(piece)) {
        if (phraseStopWords.has(word) || offset >= MAX_WORDS) continue;
        clause.words.push(word);
        clause.parts.push(part);
        offset += 1;
      }
      part += 1;
    }
    if (clause.words.length > 0) clauses.push(clause);
  }
  return clauses;
}
