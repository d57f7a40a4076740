/** An agent with the words by which it has a capability. */
export interface AgentSaying {
  /** Where another agent of the list bears the same title. */
  id: string | undefined;
  /** Below the base. */
  address: string;
  title: string;
  /** `lang` of the title, where it is not the page's. */
  lang: string | undefined;
  /** Label of the narrower capability that the words mean, where they do not mean the page's own. */
  narrower: string | undefined;
  /** `lang` of that, where it is not the page's. */
  narrowerLang: string | undefined;
  /** In the words of its author. */
  text: string;
  textLang: string | undefined;
}
