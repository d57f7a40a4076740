import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Settings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';

/** Throws a `UserError` where a run found no file at all: its paths are hardly the ones that were meant. */
export function refuseNoFiles({ ledger }: Pick<Catalogue, 'ledger'>, settings: Settings): void {
  if (ledger.length > 0) return;
  const folders = settings.sources.map(({ dir }) => dir).join(', ');
  throw new UserError(1, { key: 'cli.build.noFiles', values: { folders, count: 0 } });
}
