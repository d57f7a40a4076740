import type { Catalogue } from '../catalogue/catalogue.ts';
import { Fault } from '../config/fault.ts';
import type { Settings } from '../config/settings.ts';

/** Throws a `Fault` where a run found no file at all: its paths are hardly the ones that were meant. */
export function refuseNoFiles({ ledger }: Pick<Catalogue, 'ledger'>, settings: Settings): void {
  if (ledger.length > 0) return;
  const folders = settings.sources.map(({ dir }) => dir).join(', ');
  throw new Fault(1, { key: 'cli.build.noFiles', values: { folders, count: 0 } });
}
