import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../config/user-error.ts';
import { MARKER } from './guard-output.ts';

/** Refuses an output folder, by its real path, that lies in a site of ours: that is replaced as a whole. Throws a `UserError`. */
export function refuseInSite(out: string): void {
  let site = out;
  while (site !== dirname(site)) {
    site = dirname(site);
    if (statSync(join(site, MARKER), { throwIfNoEntry: false })?.isFile()) {
      throw new UserError(2, { key: 'out.inSite', values: { out, site } });
    }
  }
}
