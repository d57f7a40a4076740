import { cutHeading, cutPassage } from './cut-passage.ts';
import { documentSections, documentWords } from './document-words.ts';
import type { FoundAgent } from './found.ts';
import { answersWord } from './match-word.ts';
import type { PagefindDocument } from './pagefind.ts';

const MAX_PASSAGES = 3;

/**
 * A document that Pagefind gave → the agent with its best passages; `undefined` where it does not hold every word asked
 * for. Nothing is taken from Pagefind's HTML: passages are cut out of the plain text.
 */
export function readResult(document: PagefindDocument, asked: string[], language: string): FoundAgent | undefined {
  const words = documentWords(document);
  const answers = new Map<number, string[]>();
  for (const place of document.locations) {
    const answered = asked.filter((word) => answersWord(word, (words[place] ?? '').trim()));
    if (answered.length > 0) answers.set(place, answered);
  }
  if (new Set([...answers.values()].flat()).size < asked.length) return undefined;
  const isMarked = (place: number) => answers.has(place);
  const [head, ...sections] = documentSections(document, words).map((section) => {
    const inside = [...answers].filter(([place]) => place >= section.start && place < section.end);
    return { section, count: new Set(inside.flatMap(([, answered]) => answered)).size };
  });
  const best = Math.max(head?.count ?? 0, ...sections.map(({ count }) => count));
  const holding = sections.filter(({ count }) => count === best).slice(0, MAX_PASSAGES);
  // The words are in the title: the summary says what it is about.
  const chosen = holding.length > 0 ? holding : sections.slice(0, 1);
  // The index of all other languages says which one a document is in.
  const [own = language] = document.filters['text'] ?? [];
  return {
    id: document.meta['id'] ?? '',
    title: head ? cutHeading(words, 0, head.section.textStart, isMarked) : [],
    languages: document.filters['language'] ?? [own],
    language: own,
    passages: chosen.map(({ section }) => cutPassage(section, words, isMarked)),
  };
}
