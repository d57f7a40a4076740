import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RetiredEntry } from '../catalogue/permalinks/published.ts';
import { describeConfigIssues } from '../config/describe-config-issues.ts';
import { UserError } from '../config/user-error.ts';
import { isWritten, perLocale } from '../i18n/per-locale.ts';

const id = z.string({ error: 'config.expected.id' }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'config.expected.id' });
const words = z.string({ error: 'config.expected.text' }).optional();

/** What `retired.yaml` may say: a list of these. */
const retiredSchema = z.array(
  z.strictObject(
    {
      /** The id that was published. */
      id,
      /** Id of the agent that does its work now. */
      successor: id.optional(),
      /** Why, per language; a language left out takes another's words. */
      reason: z
        .strictObject(
          perLocale(() => words),
          { error: 'config.expected.perLanguage' },
        )
        .optional(),
    },
    { error: 'config.expected.retired' },
  ),
  { error: 'config.expected.retiredList' },
);

/**
 * The agents that are gone for good; none where there is no such file. Throws a `UserError` that names what is wrong and what
 * was expected.
 */
export function readRetired(file: string): RetiredEntry[] {
  const result = retiredSchema.safeParse(readYaml(file) ?? [], { reportInput: true });
  if (!result.success) throw new UserError(1, describeConfigIssues(result.error.issues, file, retiredSchema));
  const seen = new Set<string>();
  for (const { id } of result.data) {
    if (seen.has(id)) throw new UserError(1, { key: 'retired.twice', values: { file, id } });
    seen.add(id);
  }
  return result.data.map(({ reason, ...entry }) => (isWritten(reason) ? { ...entry, reason } : entry));
}

function readYaml(file: string): unknown {
  try {
    // Every value is a text: an id may look like a number.
    return parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new UserError(1, { key: 'retired.broken', values: { file, reason: message.split('\n')[0] ?? '' } });
  }
}
