import { listFindings } from '../catalogue/list-findings.ts';
import { catalogue, readAgent } from './catalogue.ts';

/** What was noticed in the files of this site. */
export const findings = listFindings(catalogue.agents, readAgent);
