/**
 * What examples are called and who speaks in them. Tags, labels and headings are all made of these words: another
 * dialect is one line here. A comment says where a word was seen, in how many of 1,686 published files; one without a
 * comment translates or varies another, and was seen in none.
 */
export type ExamplePartName = 'context' | 'user' | 'assistant' | 'commentary';

/** One example and several: names of tags, of the tag around them all, and words of headings above them. */
export const exampleNames: Record<string, string> = {
  example: 'examples', // Claude Code's own generator of agents: 57 files
  exemple: 'exemples',
};

/** The parts of an example, as tags and labels name them. A line of a header with such a label is not a key. */
export const partNames: Record<string, ExamplePartName> = {
  context: 'context', // Claude Code's own generator of agents: 57 files
  contexte: 'context', // agents of this project
  scenario: 'context',
  scénario: 'context',
  situation: 'context',
  user: 'user', // Claude Code's own generator of agents: 66 files
  utilisateur: 'user', // agents of this project
  utilisatrice: 'user',
  human: 'user', // transcripts of Claude's first API
  humain: 'user',
  client: 'user', // before `request`: 1 file
  customer: 'user',
  developer: 'user', // 1 file
  développeur: 'user',
  développeuse: 'user',
  assistant: 'assistant', // Claude Code's own generator of agents: 57 files
  assistante: 'assistant',
  agent: 'assistant', // 6 files
  ai: 'assistant',
  ia: 'assistant',
  claude: 'assistant',
  copilot: 'assistant',
  commentary: 'commentary', // Claude Code's own generator of agents: 39 files
  commentaire: 'commentary',
  comment: 'commentary',
  rationale: 'commentary',
  reasoning: 'commentary',
  justification: 'commentary',
  explanation: 'commentary',
  explication: 'commentary',
};

/**
 * The same for labels of a dialogue in a body; the words that are added here mean something else elsewhere, also within
 * an example. A `request` is what a person puts in, under a word that other things are called too.
 */
export const dialogueNames: Record<string, ExamplePartName | 'request'> = {
  ...partNames,
  prompt: 'request', // 1 file
  request: 'request', // 3 files
  requête: 'request',
  demande: 'request',
  query: 'request',
  question: 'request',
  input: 'request', // 1 file
  entrée: 'request',
  task: 'request', // 2 files
  tâche: 'request',
  you: 'assistant', // 1 file
  vous: 'assistant',
  toi: 'assistant',
  tu: 'assistant',
  response: 'assistant', // 3 files
  réponse: 'assistant',
  answer: 'assistant',
  reply: 'assistant',
  output: 'assistant', // 1 file
  sortie: 'assistant',
  workflow: 'assistant', // after `your`: 1 file
  why: 'commentary',
  pourquoi: 'commentary',
};

/** What comes after the name of a speaker, as alternatives of a pattern: `User asks:`, `<user_message>`, `Agent response:`. */
export const QUALIFIERS = {
  user: 'says|said|asks|asked|message|request|query|input|turn|dit|demande',
  assistant: 'says|said|message|response|reply|approach|flow|turn|dit|réponse',
};

/** Alternatives of a pattern: `example|exemple`, and `examples|exemples`. */
export const EXAMPLE = Object.keys(exampleNames).join('|');
export const EXAMPLES = Object.values(exampleNames).join('|');

/** The names of a part as alternatives of a pattern: `namesOf(partNames, 'context')` => `context|contexte|…`. */
export function namesOf<P extends string>(names: Record<string, P>, part: P): string {
  return Object.keys(names)
    .filter((name) => names[name] === part)
    .join('|');
}
