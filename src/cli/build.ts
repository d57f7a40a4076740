import { buildSite } from './build-site.ts';
import { type Context, readSettings } from './context.ts';

/** `agentheque build`: 0 where a site was built, 1 where none could be. */
export async function build(context: Context): Promise<number> {
  return buildSite(context, await readSettings(context));
}
