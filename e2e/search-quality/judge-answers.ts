import type { Engine } from './ask-engines.ts';
import type { Collection } from './load-texts.ts';
import { isExpected, type Question, readQuestions } from './read-questions.ts';
import { readSentences } from './read-sentences.ts';
import { formatScore, type Judged, scoreAnswers } from './score-answers.ts';
import { valuesOf } from './values-of.ts';

/** What is asked of a collection in one language, of one kind. */
export interface Part {
  title: string;
  kind: 'questions' | 'sentences';
  locale: string;
  questions: Question[];
}

/** What is asked of a collection: as people type, and sentences out of its texts. */
export function readParts(name: 'content' | 'corpora', collection: Collection): Part[] {
  return ['en', 'fr'].flatMap((locale) => {
    const written = readQuestions(name === 'content' ? `content.${locale}.txt` : `${locale}.txt`);
    const isSentence = ({ kind }: Question) => kind === 'sentence';
    const chosen = name === 'corpora' ? readSentences(locale, collection) : [];
    const all = {
      questions: written.filter((question) => !isSentence(question)),
      sentences: [...written.filter(isSentence), ...chosen],
    };
    return (['questions', 'sentences'] as const).map((kind) => ({
      title: `${locale} ${kind} of ${name}`,
      kind,
      locale,
      questions: all[kind],
    }));
  });
}

/**
 * Asks an engine and prints how well it answered. The place of an answer is counted over both lists as the page shows
 * them: the reader's language first, then the others. `LOOK=1` prints every question whose first answer was none of those
 * expected, but never one that is held out.
 */
export async function judgeAll(
  { name, ask }: Engine,
  { title, locale, questions }: Part,
  collection: Collection,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const question of questions) judged.push(judge(question, await ask(question.text, locale), collection));
  const seen = judged.filter(({ question }) => !question.isHeldOut);
  const heldOut = judged.filter(({ question }) => question.isHeldOut);
  const [all, one, other] = [judged, seen, heldOut].map((part) => formatScore(scoreAnswers(part)));
  console.log(`${title}, ${name}: ${all}; seen ${one}, held out ${other}`);
  if (process.env['LOOK']) look(seen);
  return judged;
}

function judge(question: Question, ids: string[], collection: Collection): Judged {
  const { must } = question;
  const isRight = (id: string) =>
    must ? valuesOf(collection, id, must) : (collection.paths.get(id) ?? []).some((path) => isExpected(question, path));
  const place = ids.findIndex(isRight) + 1;
  // What is asked for by operators must hold for all that is shown first.
  return { question, place: must && !ids.slice(0, 3).every(isRight) ? 0 : place };
}

function look(judged: Judged[]): void {
  for (const { question, place } of judged) {
    if (place !== 1) console.log(`  ${place || 'nowhere'}: ${question.kind}: ${question.text}`);
  }
}
