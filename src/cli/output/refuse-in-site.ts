import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../../config/fault.ts';
import { MARKER } from './guard-output.ts';

/** Refuses an output folder, by its real path, that lies in a site of ours: that is replaced as a whole. Throws a `Fault`. */
export function refuseInSite(out: string): void {
  let site = out;
  while (site !== dirname(site)) {
    site = dirname(site);
    if (statSync(join(site, MARKER), { throwIfNoEntry: false })?.isFile()) {
      throw new Fault(2, { key: 'out.inSite', values: { out, site } });
    }
  }
}
