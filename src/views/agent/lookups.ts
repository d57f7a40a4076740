import type { SourceInfo } from '../../catalogue/catalogue.ts';
import type { AgentLink } from '../lists/agent-link.ts';

/** What an agent's page shows of the rest of the catalogue; made once for all pages. */
export interface Lookups {
  siteTitle: string;
  /** Another agent, named in the reader's language where it can be; by its id alone where there is none such. */
  linkOf: (id: string) => AgentLink;
  /** The label of a capability of the vocabulary. */
  labelOf: (capability: string) => string | undefined;
  /** The `lang` of that, where it is not the page's. */
  labelLanguage: (capability: string) => string | undefined;
  /** The id of the agent that a name leads to. */
  idOf: (name: string) => string | undefined;
  /** The page of a tool, below the base. */
  toolAddress: (tool: string) => string;
  sourceOf: (name: string) => SourceInfo | undefined;
}
