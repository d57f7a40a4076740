/**
 * Words that say nothing of what is looked for, by what looks. Grammar is common to both; what else a question may say
 * (`mine`, `please`) and what else a phrase may (`via`, `across`) is their own. A word of either language that is content in
 * the other is in no list that phrases are read with.
 */
import lists from '../../content/words/stop-words.json' with { type: 'json' };
import { foldPlural } from './fold-plural.ts';
import { foldWord } from './fold-word.ts';
import { foldWords } from './fold-words.ts';
import { listWords } from './list-words.ts';
import { splitWords } from './split-words.ts';

/** As `splitWords` gives them: what a question is not about, unless it has no others. */
export const questionStopWords: ReadonlySet<string> = new Set(
  listWords([...lists.grammar, ...lists.questions]).map(foldWord),
);

/** As `splitWords` gives them: words that go with any task. They help to choose between agents, and are nothing to find one by. */
export const lightWords: ReadonlySet<string> = new Set(listWords(lists.light).map(foldWord));

/**
 * As `foldWords` gives them: what matching passes over, in match phrases and in what is matched. Praise is among them:
 * `Comprehensive Testing Excellence` says testing.
 */
export const phraseStopWords: ReadonlySet<string> = new Set(
  listWords([...lists.grammar, ...lists.phrases, ...lists.praise]).flatMap((word) => [word, foldPlural(word)]),
);

/** As `foldWords` gives them: what people put around the thing they look for; in a match phrase it may mean something. */
export const seekingWords: ReadonlySet<string> = new Set(foldWords(lists.seeking.join(' ')));

/** Stems of what people call an agent rather than its subject: hundreds of titles have one. */
export const roleStems: ReadonlySet<string> = new Set(splitWords(lists.roles.join(' ')).map(({ stem }) => stem));
