import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileText, fileTextsOf, openHolders, type Texts } from './find-holders.ts';
import type { Question } from './read-questions.ts';
import { hashRun, parsePlaces, runOf, type SentencePlace, wordsOf } from './sentence-places.ts';

const AGAIN = 'choose again: `npm exec -- node e2e/search-quality/choose-sentences.ts`';

/**
 * Words that stand together in the real agents of a language, as questions: every file that holds them is a right
 * answer. Throws where a file is no longer what it was when they were chosen.
 */
export function readSentences(locale: string, collection: Texts): Question[] {
  const file = readFileSync(join(import.meta.dirname, `sentences.${locale}.txt`), 'utf8');
  return askPlaces(parsePlaces(file), locale, collection);
}

/** The words at places in the texts of a language, as questions. */
export function askPlaces(places: SentencePlace[], language: string, collection: Texts): Question[] {
  const files = fileTextsOf(collection);
  const findHolders = openHolders(files);
  const own = new Map(files.filter(({ text }) => text.language === language).map((file) => [file.path, file]));
  return places.map((place) => {
    const text = wordsAt(place, own.get(place.path));
    const expected = findHolders(text).map(({ path }) => exactly(path));
    return { kind: 'sentence', text, expected, must: undefined, isHeldOut: place.isHeldOut };
  });
}

function wordsAt({ path, anchor, start, count, hash }: SentencePlace, file: FileText | undefined): string {
  if (!file) throw new Error(`Words of ${path} are to be asked for, which is not there in this language; ${AGAIN}.`);
  const section = file.text.sections.find((one) => one.anchor === anchor);
  if (!section) throw new Error(`Words of ${path}#${anchor} are to be asked for, which is not there; ${AGAIN}.`);
  const run = runOf(wordsOf(section.text).slice(start, start + count));
  if (hashRun(run) === hash) return run;
  throw new Error(`${count} words from the ${start}th of ${path}#${anchor} are no longer those chosen; ${AGAIN}.`);
}

/** A pattern that is tested against paths, as `isExpected` does with those that have a slash. */
function exactly(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.+?^${}()|[\]\\/*]/g, '\\$&')}$`);
}
