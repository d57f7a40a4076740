/** What a search gives: agents with the passages that hold the words, as plain text with marks. */

export interface Segment {
  text: string;
  isMarked: boolean;
}

export interface Passage {
  /** Anchor on the agent's page. */
  anchor: string;
  /** The heading of a section of the instructions; empty where the anchor says enough. */
  heading: Segment[];
  text: Segment[];
}

export interface FoundAgent {
  id: string;
  title: Segment[];
  /** Languages that the agent exists in. */
  languages: string[];
  /** Language of the text that was found. */
  language: string;
  /** Capabilities that the question means and the agent has, as the interface calls them. */
  capabilities: { id: string; label: string; lang?: string | undefined }[];
  /** Ids of what it may do; see `permissionIds`. */
  permissions: string[];
  /** At most three; the summary where the words are in the title alone. */
  passages: Passage[];
}

/** Agents of one language, best first; lists are never changed, `more` gives a longer one. */
export interface FoundList {
  agents: FoundAgent[];
  /** How many there are, loaded or not. */
  total: number;
  /** Whether there are exactly so many: a text in quotes is looked for only in what is loaded. */
  isExact: boolean;
  /** Absent where all are loaded. */
  more?: () => Promise<FoundList>;
}

/** What was made of the question, where that is not what it says. */
export interface Notes {
  /** Words that nothing holds. */
  unknown: string[];
  corrected: { typed: string; taken: string }[];
  /** `foo:` that is not an operator; its words were searched. */
  unknownOperators: string[];
  /** What must not be there, as typed after a minus. */
  excluded: string[];
  /** Set where texts could not be searched at all: WebAssembly is refused. */
  areTextsRefused: boolean;
}
