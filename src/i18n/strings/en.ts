import type { Message } from '../format.ts';

/** Every text of the interface, in English. Keys are `area.element`; `fr.ts` has the same ones. */
export const en = {
  'site.title': 'Agenthèque',
  'site.description': 'A catalogue of AI coding agents',
  'diagnostic.bytes-invalid-utf8': {
    one: '{count} byte is no UTF-8; it was read as Windows-1252',
    other: '{count} bytes are no UTF-8; they were read as Windows-1252',
  },
  'diagnostic.bytes-utf16': 'The file is {encoding}, not UTF-8; other tools may not read it',
  'diagnostic.bytes-byte-order-mark':
    'The file begins with a byte order mark; some tools do not find the header behind it',
  'diagnostic.line-ends-mixed': 'Line ends are mixed (CRLF and LF)',
  'diagnostic.encoding-repaired': {
    one: '{count} line was damaged by a wrong encoding ({encoding}) and has been restored',
    other: '{count} lines were damaged by a wrong encoding ({encoding}) and have been restored',
  },
  'diagnostic.encoding-lost-characters': {
    one: '{count} line holds characters that were lost before the file came here',
    other: '{count} lines hold characters that were lost before the file came here',
  },
  'diagnostic.hidden-characters': 'The file holds characters that cannot be seen',
  'diagnostic.header-missing':
    'The file has no header; everything is read from its text. Expected: a first line `---`, then keys such as `name` and `description`, then `---`',
  'diagnostic.header-unclosed':
    'The header has no closing `---`; it was ended before the first line that is no part of it',
  'diagnostic.header-fenced': 'The whole file stands in a code fence; the header was looked for inside',
  'diagnostic.header-indented': 'The whole file is indented; the indent was taken away, or all of it would be code',
  'diagnostic.header-unquoted-colon':
    '`{key}` holds an unquoted `: `; it was read as text. Quote the value to silence this',
  'diagnostic.header-unindented-lines':
    '`{key}` goes on over lines that are not indented; they were read as part of it. Use a block scalar (`{key}: |`) and indent them',
  'diagnostic.header-value-repaired': '`{key}` is no valid YAML; it was read as its author meant it: {text}',
  'diagnostic.header-duplicate-key': '`{key}` stands more than once; the last one counts',
  'diagnostic.header-tab-indent': '`{key}` is indented with tabs, which YAML does not allow; they were read as spaces',
  'diagnostic.header-stray-line': 'A line of the header belongs to no key and was passed over: {text}',
  'diagnostic.header-comment-in-value':
    '`{key}` is cut at ` #`, where YAML begins a comment. Quote the value to keep the rest',
  'diagnostic.header-not-a-mapping': 'The header is no list of keys and values; the file is shown as text',
  'diagnostic.header-too-complex': 'The header is too deeply nested to be read as YAML; it was read line by line',
  'diagnostic.description-missing':
    'The header has no `description`; tools that choose an agent by it will not find this one',
  'diagnostic.description-escaped-newlines': 'The description holds `\\n` written out; it was read as line breaks',
  'diagnostic.name-missing': 'The header has no `name`; the file’s name is shown instead',
  'diagnostic.name-unusual': '`{text}` is no usual name: lower-case letters, digits and hyphens are expected',
  'diagnostic.model-unknown': 'The model `{text}` is not known',
  'diagnostic.tool-unknown': 'The tool `{tool}` is not known; nothing is granted for it',
  'diagnostic.key-unknown': 'The key `{key}` is not known; it is kept as given',
  'diagnostic.key-wrong-type': '`{key}` should be text; it was read as: {text}',
  'diagnostic.body-empty': 'The file has no instructions below its header',
  'diagnostic.body-unclosed-fence': 'A code block is not closed; it runs to the end of the file',
  'diagnostic.body-too-complex': 'The instructions are too deeply nested to be taken apart; they are shown as text',
  'diagnostic.example-unclosed': 'Example {number} is not closed; it was ended before the next one',
  'diagnostic.example-kept-as-text': {
    one: '{count} example has no turns that could be told apart and is kept as text',
    other: '{count} examples have no turns that could be told apart and are kept as text',
  },
  'diagnostic.id-collision': '`{other}` has the address `{id}` already; this agent got `{own}`',
  'diagnostic.variant-collision':
    '`{id}` has a variant in this language ({language}) already; the agent stays on its own',
  'diagnostic.alias-taken': 'The alias `{alias}` belongs to `{id}` already',
  'diagnostic.translation-of-unknown': '`translationOf` names `{id}`, and there is no such agent',
  'diagnostic.reference-unknown': '`{text}` is named, and there is no such agent here',
  'diagnostic.capability-unknown': 'The capability `{text}` is not in the vocabulary',

  // Configuration and flags (src/config)
  'config.typo': '{file}: there is no key `{key}`. Did you mean `{nearest}`?',
  'config.unknownKey': '{file}: there is no key `{key}`. Known here: {known}.',
  'config.missing': '{file}: `{key}` is missing; expected {expected}.',
  'config.wrong': '{file}: `{key}` is {received}; expected {expected}.',
  'config.notAnObject': '{file}: the default export is {received}; expected an object, as `defineConfig` takes it.',
  'config.noDefault': '{file} exports nothing. Write `export default defineConfig({ … })`.',
  'config.doesNotRun': '{file} cannot be run: {reason} Correct it, or remove it to do without a configuration.',
  'config.expected.text': 'a text',
  'config.expected.path': 'a path, relative to the configuration file',
  'config.expected.url': 'an address that begins with https:// or http://',
  'config.expected.commit': 'the hexadecimal digits of a commit',
  'config.expected.logo': 'the path of a picture, or one for each of `en` and `fr`',
  'config.expected.colour': 'a colour as #rgb or #rrggbb',
  'config.expected.sources': 'a list of at least one source, each with its `dir`',
  'config.expected.list': 'a list of texts',
  'config.expected.flag': 'true or false',
  'config.expected.bytes': 'a whole number of bytes, at least 1',
  'config.expected.object': 'an object',
  'site.notAnAddress':
    'The site is “{site}”; expected an address such as https://example.org, without anything behind its path.',
  'site.notABase':
    'The base is “{base}”; expected a path such as /team/, of letters, digits, hyphens, dots, underscores and tildes.',
  'site.baseDiffers':
    'The site “{site}” has a path that is not the base “{base}”. Give the path in one of the two places.',
  'sources.missing':
    'There is no “{path}” ({absolute}); expected a folder with agent files, or such a file. Paths are relative to where you stand.',
  'sources.notAFolder': '“{path}” is not a folder; a source of the configuration is a folder with agent files.',

  // Command line (src/cli)
  'cli.usage': 'Usage: {command}',
  'cli.usage.verb': 'VERB',
  'cli.usage.npm': 'With npm, flags stand behind two hyphens: {command}',
  'cli.usage.more': 'More about a verb: {command}',
  'cli.verb.start': 'Builds the site, then serves it on this machine',
  'cli.verb.build': 'Reads every agent file and writes the static site',
  'cli.verb.dev': 'Serves the site and reloads it when an agent file changes',
  'cli.verb.check': 'Prints what there is to say about each file; `-` is standard input',
  'cli.verb.clean': 'Removes the caches',
  'cli.flag.agents': 'Folders or files with agents (default: content/agents)',
  'cli.flag.out': 'Output folder (default: dist)',
  'cli.flag.site': 'Address the site will be published at',
  'cli.flag.base': 'Path below which the site lies (default: /)',
  'cli.flag.strict': 'An error in a file fails the build; for `check`, a warning counts too',
  'cli.flag.port': 'Port (default: 4321, or the next one that is free)',
  'cli.flag.host': 'Serve to other machines as well',
  'cli.flag.format': 'Form of the output (default: text)',
  'cli.flag.quiet': 'Errors only',
  'cli.flag.lang': 'Language of the messages',
  'cli.flag.help': 'Shows this help',
  'cli.flag.version': 'Shows the version',
  'cli.unknownVerb': 'There is no verb “{verb}”. Known: {verbs}.',
  'cli.unknownVerbNearest': 'There is no verb “{verb}”. Did you mean `{nearest}`?',
  'cli.unknownFlag': 'There is no flag {flag} here.',
  'cli.unknownFlagNearest': 'There is no flag {flag} here. Did you mean {nearest}?',
  'cli.flagOfOthers': '{flag} is not a flag of this verb; it belongs to: {verbs}.',
  'cli.takesNoValue': '{flag} takes no value, but “{value}” was given.',
  'cli.needsValue': '{flag} needs a value: {flag} {value}',
  'cli.notAChoice': '{flag} is “{value}”; expected one of: {expected}.',
  'cli.notAPort': '--port is “{value}”; expected a whole number from 0 to 65535.',
  'cli.unexpectedWord': '“{word}” belongs to no flag; expected a flag, such as --agents in front of a path.',
  'cli.seeHelp': 'See {command}',
  'cli.swallowed': {
    one: 'npm kept {flags} for itself, because `--` was missing in front of it. Write: {command}',
    other: 'npm kept {flags} for itself, because `--` was missing in front of them. Write: {command}',
  },
  'cli.npmHint':
    'npm keeps flags for itself unless `--` stands in front of them: npm start -- --agents FOLDER, npm run check -- --format json',
  'cli.unexpectedError': 'Something went wrong that should not have: {message}',
  'cli.progress.reading': { one: 'Reading {total} file…', other: 'Reading {total} files…' },
  'cli.progress.counts': '{done}/{total} ({percent}%)',
  'cli.progress.countsAndTime': {
    one: '{done}/{total} ({percent}%), about {count} second left',
    other: '{done}/{total} ({percent}%), about {count} seconds left',
  },
  'cli.progress.writing': { one: 'Writing the pages of {count} agent…', other: 'Writing the pages of {count} agents…' },
  'cli.summary.files': {
    one: '{total} file found = {read} read + {repaired} repaired + {kept} kept as text + {refused} refused + {ignored} ignored',
    other:
      '{total} files found = {read} read + {repaired} repaired + {kept} kept as text + {refused} refused + {ignored} ignored',
  },
  'cli.summary.agents': { one: '{count} agent', other: '{count} agents' },
  'cli.summary.repairs': 'Repairs: {list}',
  'cli.summary.worst': { one: '{count} file to look at:', other: '{count} files to look at, the worst first:' },
  'cli.count.errors': { one: '{count} error', other: '{count} errors' },
  'cli.count.warnings': { one: '{count} warning', other: '{count} warnings' },
  'cli.count.notes': { one: '{count} note', other: '{count} notes' },
  'cli.build.completed': 'An earlier build was interrupted while its site was put in place: this is now done.',
  'cli.build.undone': 'An earlier build was interrupted while its site was put in place: the site before it was kept.',
  'cli.build.noFiles':
    'There is no file in {folders}; expected agent files (*.md). Put some there, or name another folder with --agents.',
  'cli.build.noAgents': {
    one: 'The {count} file in {folders} is no agent, so no site was built. Expected Markdown files (*.md).',
    other: 'None of the {count} files in {folders} is an agent, so no site was built. Expected Markdown files (*.md).',
  },
  'cli.build.strict': {
    one: '{count} error, and --strict was given: no site was built. `agentheque check` shows it.',
    other: '{count} errors, and --strict was given: no site was built. `agentheque check` shows them.',
  },
  'cli.build.failed': 'The site could not be written; the one that was there is unchanged. {message}',
  'cli.build.incomplete': 'The site that was written has no first page, so it was not put in place.',
  'cli.build.withoutSite':
    'Left out, because they need absolute addresses and --site was not given: canonical links, share tags, feeds, sitemap.',
  'cli.build.done': 'Built: {out}',
  'cli.check.summary': {
    one: '{count} file: {errors}, {warnings}, {notes}',
    other: '{count} files: {errors}, {warnings}, {notes}',
  },
  'cli.clean.done': 'Removed {folder}',
  'cli.clean.nothing': 'Nothing to remove: {folder} is not there.',
  'cli.dev.starting': 'Starting…',
  'out.holdsSource':
    'The output folder {out} holds the agent files in {source}, which would be lost. Name another folder with --out.',
  'out.inSource':
    'The output folder {out} lies among the agent files of {source}, which would take the site for agents. Name another folder with --out.',
  'out.isAFile': 'The output folder {out} is a file. Name a folder with --out.',
  'out.notOurs':
    'The output folder {out} holds files that are no site built here, and would be lost. Empty it, or name another folder with --out.',
  'out.isAMount':
    'The output folder {out} is a disk of its own and cannot be replaced as a whole. Name a folder in it: --out {inside}',
  'out.busy':
    'Busy: another build is writing {out} (process {pid} on {host}). Wait for its end; if there is none any more, remove {lock}.',
  'out.notWritable': 'The site is prepared in {folder}, which cannot be written: {reason}',
  'serve.noPort': 'No port from {first} to {last} is free. Name another one with --port.',
  'serve.refused': 'Port {port} cannot be used: {reason}. Name another one with --port.',
  'serve.moved': 'Port {asked} is taken; using {port}.',
  'serve.address': 'The site is at {address}',
  'serve.stop': 'Ctrl-C ends it.',

  // Why a file that was found is no agent (ledger)
  'reason.not-an-agent-file': 'Not an agent file: neither .md, .mdx nor .txt.',
  'reason.ignored-by-configuration': 'Left out by `ignore` in the configuration.',
  'reason.already-read': 'A link to a file or folder that is here already.',
  'reason.in-skipped-folder': 'A link into .git or node_modules, which are not read.',
  'reason.link-leaves-source': 'A link that leads out of its folder; it is not followed.',
  'reason.broken-link': 'A link that leads nowhere.',
  'reason.is-a-directory': 'A folder that is called like a file; what is in it was read.',
  'reason.not-a-regular-file': 'Not a file but a pipe, socket or device.',
  'reason.too-large': 'Larger than the limit; raise `limits.fileBytes` in the configuration to read it.',
  'reason.unreadable': 'It cannot be opened; look at its permissions.',
  'reason.not-text': 'Not a text file.',
  'reason.text-without-header': 'A text without a header; with one between two lines of ---, it would be an agent.',
  'reason.note': 'About the collection, not an agent; with a `description` in its header, it would be one.',
} as const satisfies Record<string, Message>;
