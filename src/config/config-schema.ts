/** What `agentheque.config.ts` may say. The comment on each key is its documentation; every key is optional. */
import { z } from 'zod';
import { perLocale } from '../i18n/per-locale.ts';

/** Two million bytes: six times the largest agent file seen in the wild. */
const FILE_BYTES = 2_000_000;

/*
 * The `error` of each schema is the key of a text that says what was expected: the interface's languages have the words.
 */
const text = z.string({ error: 'config.expected.text' });
const path = z.string({ error: 'config.expected.path' }).min(1, { error: 'config.expected.path' });
const colour = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;
const perLanguage = expectObject(perLocale(() => text.optional()));

const sourceSchema = expectObject({
  /** Folder with agent files, relative to the configuration file. The only key a source must have. */
  dir: path,
  /** Stands in front of the ids of its agents, the first source excepted. Default: the folder's name. */
  name: text.regex(/[\p{L}\p{N}]/u, { error: 'config.expected.text' }).optional(),
  /**
   * Name of another source whose agents its files may be translations of. Without it, no file of a source becomes part of
   * another's agent, or takes over its address, whatever it says.
   */
  translates: text.optional(),
  /** Address of the repository the files come from; each agent links to its file there. */
  repository: z.url({ protocol: /^https?$/, error: 'config.expected.url' }).optional(),
  /** Commit the files were taken at, so that the link stays right. */
  commit: z
    .string({ error: 'config.expected.commit' })
    .regex(/^[0-9a-f]{7,64}$/, { error: 'config.expected.commit' })
    .optional(),
  /** Such as `MIT`. */
  licence: text.optional(),
  author: text.optional(),
});

export const configSchema = expectObject({
  /** Name of the site, per language. One left out takes the English one, else another. Default: Agenthèque. */
  title: perLanguage.optional(),
  /** One sentence on what the site is, per language. */
  description: perLanguage.optional(),
  /**
   * Picture beside the title: the path of an SVG without scripts, PNG, WebP, AVIF or JPEG file relative to the configuration
   * file, or one per language. It is copied into the site. A language left out takes the other's.
   */
  logo: z.union([path, expectObject(perLocale(() => path.optional()))], { error: 'config.expected.logo' }).optional(),
  /**
   * Whether readers' browsers keep pages to be read without a network. `false` takes back what they keep at their next visit.
   */
  offline: z.boolean({ error: 'config.expected.boolean' }).optional(),
  /** Accent colour as `#rgb` or `#rrggbb`. */
  accent: z.string({ error: 'config.expected.colour' }).regex(colour, { error: 'config.expected.colour' }).optional(),
  /** Where the site will be published, such as `https://example.org`. Without it, what needs absolute addresses is left out. */
  site: text.optional(),
  /** Path below which the site lies, such as `/team/`. */
  base: text.optional(),
  /** Folders with agent files. Default: `content/agents`. */
  sources: z
    .array(sourceSchema, { error: 'config.expected.sources' })
    .min(1, { error: 'config.expected.sources' })
    .optional(),
  /** Files to leave out: globs relative to each source, such as `drafts/**`. A folder's name leaves out all that is in it. */
  ignore: z.array(text, { error: 'config.expected.list' }).default([]),
  limits: expectObject({
    /** Largest file that is read, in bytes. */
    fileBytes: z.int({ error: 'config.expected.bytes' }).min(1, { error: 'config.expected.bytes' }).default(FILE_BYTES),
  }).prefault({}),
});

/** As written by the user. */
export type ConfigInput = z.input<typeof configSchema>;
/** With its defaults. */
export type Config = z.output<typeof configSchema>;

/** An object that knows its keys: one more is a typo. */
function expectObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? 'config.unknownKey' : 'config.expected.object'),
  });
}
