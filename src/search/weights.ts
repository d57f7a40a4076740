/**
 * Everything that decides which agent comes first, in one place. Found by trying on the questions of `e2e/search-quality` that are
 * not held out; `node --test e2e/full/search-quality.test.ts` says what a change does.
 */
export const weights = {
  /** How much a word of an agent file says by where it is, against one of its instructions. */
  field: { title: 8, summary: 4, capability: 4, example: 2, command: 2, text: 1 },

  /** What each part of a score counts for. */
  score: { text: 1, title: 1.3, capability: 1.1, near: 0.8, inOrder: 1.5, asWritten: 1.1 },

  /** How well something answers a word of the question: itself, its pieces, … */
  answer: {
    self: 1,
    parts: 0.95,
    partsApart: 0.3,
    joined: 0.9,
    beginning: 0.6,
    typo: 0.8,
    family: 0.7,
    familyPhrase: 0.9,
  },

  /** A title that says nothing else than the question, against one that says it among much. */
  titleAlone: 0.45,
  /** What a word of a title counts that says who an agent is (`engineer`) rather than its subject. */
  role: 0.35,
  /** What a word says that goes with anything (`build`, `créer`), against others. */
  light: 0.4,
  /** How much a text loses that answers a part of the question alone. */
  coveragePower: 2,

  /** How much it is an agent's capability: by its title, its summary, its own list. */
  has: { title: 1, summary: 0.7, list: 0.55 },
  /** A narrower capability than the one that is meant. */
  narrower: 0.75,
  /** What counts of several capabilities: the best alone, against all together. */
  bestCapability: 0.75,
  /** A capability that a word's family means, against one that the question's own words mean. */
  familySure: 0.55,

  /** Words of a question that are together: in so many words of a text, from so many words of a question on. */
  near: { window: 30, leastWords: 3, power: 4 },
  /** Words of a sentence that are as it has them, give or take so many; from so many of all its words on. */
  inOrder: { slack: 2, leastWords: 5, power: 8 },

  /**
   * How near to the best text of all a text must come to be shown; and one in the reader's own language, which comes first,
   * to the best of those in other languages alone: less near where it answers (almost) the whole question.
   */
  least: { ofAll: 0.2, ofOthers: 0.55, ofOthersWhole: 0.4, whole: 0.95 },

  /** A word that so few texts hold may be a typo of theirs, if so many times as many hold one like it. */
  typo: { rare: 2, muchMore: 8 },
} as const;
