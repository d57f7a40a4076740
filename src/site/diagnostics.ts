import { listDiagnostics } from '../catalogue/list-diagnostics.ts';
import { catalogue, readAgent } from './catalogue.ts';

/** What was noticed in the files of this site. */
export const fileDiagnostics = listDiagnostics(catalogue.agents, readAgent);
