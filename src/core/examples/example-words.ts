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
  ejemplo: 'ejemplos',
  beispiel: 'beispiele',
  exemplo: 'exemplos',
  示例: '示例',
  例子: '例子',
  使用例: '使用例',
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
  contexto: 'context',
  kontext: 'context',
  场景: 'context',
  usuario: 'user',
  usuaria: 'user',
  usuário: 'user',
  utilizador: 'user',
  benutzer: 'user',
  nutzer: 'user',
  用户: 'user',
  ユーザー: 'user',
  asistente: 'assistant',
  assistent: 'assistant',
  assistente: 'assistant',
  助手: 'assistant',
  アシスタント: 'assistant',
  comentario: 'commentary',
  comentário: 'commentary',
  kommentar: 'commentary',
};

/**
 * The same for labels of a dialogue in a body; the words that are added here mean something else elsewhere, also within
 * an example. A `request` is what a person puts in, under a word that other things are called too.
 */
export const dialogueNames: Record<string, ExamplePartName | 'request'> = {
  ...partNames,
  dev: 'user',
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
  solicitud: 'request',
  pregunta: 'request',
  pergunta: 'request',
  frage: 'request',
  anfrage: 'request',
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
  respuesta: 'assistant',
  resposta: 'assistant',
  antwort: 'assistant',
  why: 'commentary',
  pourquoi: 'commentary',
};

/** Words before a colon that are nobody's name, whatever follows: of forms, headings and remarks, in either number. */
export const notNames = (
  'note tip warning caution important example sample step phase task goal objective purpose aim title name description ' +
  'summary input output result error problem issue solution fix reason cause context background scenario situation ' +
  'question answer query prompt request response tool command file path type role model format language version status ' +
  'priority severity impact risk rule constraint requirement trigger action condition when then if why how what who where ' +
  'before after good bad do don avoid use case test check bug feature code agent assistant system subagent team workflow ' +
  'mode skill capability expected actual given and or but todo date time owner author source target scope key value item ' +
  'first second next last finally also see exemple étape tâche but objectif titre nom résumé entrée sortie résultat ' +
  'erreur problème raison contexte remarque attention astuce conseil règle outil commande fichier rôle modèle langue ' +
  'avant après cas réponse demande requête équipe'
).split(' ');

/** What comes after the name of a speaker, as alternatives of a pattern: `User asks:`, `<user_message>`, `Agent response:`. */
export const QUALIFIERS = {
  user: 'says|said|asks|asked|message|request|query|input|turn|dit|demande',
  assistant: 'says|said|message|response|reply|approach|flow|turn|dit|réponse',
};

/** Alternatives of a pattern: `example|exemple`, and `examples|exemples`, where several are called otherwise. */
export const EXAMPLE = Object.keys(exampleNames).join('|');
export const EXAMPLES = Object.values(exampleNames)
  .filter((name) => !Object.hasOwn(exampleNames, name))
  .join('|');

/** The names of a part as alternatives of a pattern: `namesOf(partNames, 'context')` => `context|contexte|…`. */
export function namesOf<P extends string>(names: Record<string, P>, part: P): string {
  return Object.keys(names)
    .filter((name) => names[name] === part)
    .join('|');
}
