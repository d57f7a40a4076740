import { type Context, readSettings } from '../context.ts';
import { buildSite } from '../output/build-site.ts';

/** `agentheque build`: 0 where a site was built, 1 where none could be. */
export async function build(context: Context): Promise<number> {
  return buildSite(context, await readSettings(context));
}
