/** What places are looked for in: a collection (see `loadCollection`) without what is made of it for the search. */
export interface Texts {
  texts: AgentText[];
  /** By id of the agent: paths of its files, in the order of its texts. */
  paths: Map<string, string[]>;
}

interface AgentText {
  agent: string;
  language: string;
  title: string;
  name: string;
  summary: string;
  sections: TextSection[];
}

export interface TextSection {
  anchor: string;
  heading: string;
  text: string;
}

/** One text of an agent and the file that it is read from. */
export interface FileText {
  path: string;
  text: AgentText;
}

/** Every text of a collection with its file, one of each language of an agent, in the order of the collection. */
export function fileTextsOf({ texts, paths }: Texts): FileText[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const at = seen.get(text.agent) ?? 0;
    seen.set(text.agent, at + 1);
    const path = paths.get(text.agent)?.[at];
    if (path === undefined) throw new Error(`Expected ${text.agent} to have a file in \`${text.language}\`.`);
    return { path, text };
  });
}

/** Words in a row → all texts that hold them so, wherever, whatever their case, accents and punctuation. */
export type FindHolders = (run: string) => FileText[];

export function openHolders(files: FileText[]): FindHolders {
  const folded = files.map((file) => ({ file, words: foldText(allOf(file)) }));
  return (run) => {
    const wanted = foldText(run);
    return folded.filter(({ words }) => words.includes(wanted)).map(({ file }) => file);
  };
}

/** `L’été, déjà` → ` l ete deja `: words in a row are a part of it, and no parts of words are. */
export function foldText(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return ` ${words.filter(Boolean).join(' ')} `;
}

function allOf({ text: { title, name, summary, sections } }: FileText): string {
  return [title, name, summary, ...sections.map(({ heading, text }) => `${heading}\n${text}`)].join('\n');
}
