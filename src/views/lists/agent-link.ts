/** An agent as others name it. */
export interface AgentLink {
  id: string;
  title: string;
  /** `lang` of the title, where it is not the page's. */
  lang: string | undefined;
}
