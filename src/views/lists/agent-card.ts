import type { LocalLabel } from '../language/local-label.ts';

/** An agent as a card of a list shows it: plain texts, ready to print. */
export interface AgentCard {
  id: string;
  /** Below the base. */
  address: string;
  title: string;
  summary: string;
  /** `lang` of the title, where it is not the page's. */
  lang: string | undefined;
  /** `lang` of the summary, likewise. */
  summaryLang: string | undefined;
  /** Languages that exist, in the reader's words. */
  languages: string;
  capabilities: LocalLabel[];
  permissions: string;
  /** Class of the coloured tab. */
  tab: string;
  /** For sorting in the browser: rank of the name, number of capabilities, ISO date. */
  order: number;
  count: number;
  changed: string | null;
}
