import { z } from 'zod';
import { localeCodes } from '../i18n/locales.ts';
import { isMessageKey } from '../i18n/translate.ts';
import { nearestName } from '../words/nearest-name.ts';
import { configSchema } from './config-schema.ts';
import type { MessageDescriptor } from './user-error.ts';

/** What texts may be written in, for those messages that say so. */
const codes = localeCodes.map((code) => `\`${code}\``);
const languages: MessageDescriptor = {
  key: 'config.languages',
  values: { others: codes.slice(0, -1).join(', '), last: codes.at(-1) ?? '' },
};

/** Turns what a schema complains about into texts that name the key, what was expected and the nearest right key. */
export function describeConfigIssues(
  issues: z.core.$ZodIssue[],
  file: string,
  schema: z.ZodType = configSchema,
): MessageDescriptor[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => describeUnknownKey(file, issue.path, key, listKeys(schema, issue.path)));
    const key = formatPath(issue.path);
    const expected: MessageDescriptor = {
      key: isMessageKey(issue.message) ? issue.message : 'config.expected.object',
      values: { languages },
    };
    if (issue.input === undefined) return [{ key: 'config.missing', values: { file, key, expected } }];
    const received = describeValue(issue.input);
    if (key === '' && schema === configSchema) return [{ key: 'config.notAnObject', values: { file, received } }];
    if (key === '') return [{ key: 'config.notThat', values: { file, received, expected } }];
    return [{ key: 'config.wrong', values: { file, key, expected, received } }];
  });
}

function describeUnknownKey(file: string, path: PropertyKey[], unknown: string, known: string[]): MessageDescriptor {
  const nearest = nearestName(unknown, known);
  const key = formatPath([...path, unknown]);
  if (nearest === undefined) return { key: 'config.unknownKey', values: { file, key, known: known.join(', ') } };
  return { key: 'config.typo', values: { file, key, nearest: formatPath([...path, nearest]) } };
}

/** `formatPath(['sources', 0, 'dir'])` => `sources[0].dir` */
function formatPath(path: PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

/** The keys that the schema knows at a path: the JSON Schema of it is the form that can be walked. */
function listKeys(whole: z.ZodType, path: PropertyKey[]): string[] {
  let schema = z.toJSONSchema(whole, { io: 'input' }) as z.core.JSONSchema.BaseSchema;
  for (const part of path) {
    const next = typeof part === 'number' ? schema.items : schema.properties?.[String(part)];
    if (typeof next !== 'object' || Array.isArray(next)) return [];
    schema = next;
  }
  return Object.keys(schema.properties ?? {});
}

/** A value in one short line. */
function describeValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
