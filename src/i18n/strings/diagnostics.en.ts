import type { Message } from '../format.ts';

/**
 * What each diagnostic says, in English: the message with its values; a `title` of a few words; `why` it matters to the
 * author and to readers, and what the catalogue did; the `remedy`. `core/diagnostic-examples.ts` shows it.
 */
export const diagnosticsEn = {
  // Bytes and characters
  'diagnostic.bytes-invalid-utf8': {
    one: '{count} byte is not UTF-8 (line {lines}); it was read as Windows-1252',
    other: '{count} bytes are not UTF-8 (lines {lines}); they were read as Windows-1252',
  },
  'diagnostic.bytes-invalid-utf8.title': 'Bytes that are not UTF-8',
  'diagnostic.bytes-invalid-utf8.why':
    'Every tool that reads agents expects UTF-8. Some refuse such a file, others put a question mark in place of each letter that they cannot read. The catalogue read these bytes as Windows-1252, which they nearly always are.',
  'diagnostic.bytes-invalid-utf8.remedy':
    'Save the file as UTF-8 in your editor, or run `agentheque fix --write` on it.',
  'diagnostic.bytes-utf16': 'The file is {encoding}, not UTF-8; other tools may not read it',
  'diagnostic.bytes-utf16.title': 'A file in UTF-16',
  'diagnostic.bytes-utf16.why':
    'Most tools read UTF-8 only: for them this file is a row of letters with gaps between them, without a header. Search and version control take it for a picture or a program.',
  'diagnostic.bytes-utf16.remedy': 'Save the file as UTF-8 in your editor, or run `agentheque fix --write` on it.',
  'diagnostic.bytes-byte-order-mark':
    'The file begins with a byte order mark; some tools do not find the header after it',
  'diagnostic.bytes-byte-order-mark.title': 'An invisible mark at the beginning',
  'diagnostic.bytes-byte-order-mark.why':
    'A tool that looks for `---` as the very first characters finds the mark before it and takes the whole header for text: the agent has no name and no description there. The catalogue reads past the mark.',
  'diagnostic.bytes-byte-order-mark.remedy': 'Save the file as “UTF-8” rather than “UTF-8 with BOM”.',
  'diagnostic.line-ends-mixed': 'Line ends are mixed (CRLF and LF)',
  'diagnostic.line-ends-mixed.title': 'Two kinds of line ends',
  'diagnostic.line-ends-mixed.why':
    'Some tools keep the carriage return of a Windows line end as an invisible character at the end of a name or a value, and version control shows lines as changed that nobody touched. The catalogue reads both kinds alike.',
  'diagnostic.line-ends-mixed.remedy':
    'Let your editor save the file with one kind of line end, preferably LF. In a repository, `* text=auto` in `.gitattributes` keeps it so.',
  'diagnostic.encoding-repaired': {
    one: '{count} line was damaged by a wrong encoding ({encoding}) and has been restored',
    other: '{count} lines were damaged by a wrong encoding ({encoding}) and have been restored',
  },
  'diagnostic.encoding-repaired.title': 'Letters damaged by an encoding',
  'diagnostic.encoding-repaired.why':
    'The text was UTF-8 once, was read as another encoding and saved so: accents, dashes and quotation marks became two or three wrong characters each. Models and people read them as they are, and a search for the right word does not find it. The catalogue undid the damage exactly, letter by letter.',
  'diagnostic.encoding-repaired.remedy':
    'Run `agentheque fix --write` on the file, and let the editor that damaged it open and save as UTF-8.',
  'diagnostic.encoding-lost-characters': {
    one: '{count} line holds characters that were lost before the file came here ({lines})',
    other: '{count} lines hold characters that were lost before the file came here ({lines})',
  },
  'diagnostic.encoding-lost-characters.title': 'Characters lost for good',
  'diagnostic.encoding-lost-characters.why':
    'Where a program could not read a character it wrote a replacement or a part of it, and what stood there before is not in the file any more. No reader can restore it; the catalogue shows the place as it is.',
  'diagnostic.encoding-lost-characters.remedy':
    'Take the line from an older version of the file, or type the missing characters anew, and save as UTF-8.',
  'diagnostic.hidden-characters': {
    one: '{count} line holds characters that cannot be seen: {characters}',
    other: '{count} lines hold characters that cannot be seen: {characters}',
  },
  'diagnostic.hidden-characters.title': 'Characters that nobody sees',
  'diagnostic.hidden-characters.why':
    'A model reads characters that people do not see on the page: they can hide an instruction, reverse the order of what is shown, or keep a search from finding a word. Most are left over from copying out of a web page or a word processor.',
  'diagnostic.hidden-characters.remedy':
    'Delete them: in an editor that shows invisible characters, or by typing the words of the line anew.',
  // Header
  'diagnostic.format-damaged': 'This is not valid {format}: `{text}`; it was read as it was meant where possible',
  'diagnostic.format-damaged.title': 'Invalid TOML, JSON or YAML',
  'diagnostic.format-damaged.why':
    'The program that the file is for reads nothing of it, and may not say so. The catalogue put quotes around the value, closed the text or left out the comment, and kept what could be read after that.',
  'diagnostic.format-damaged.remedy':
    'Correct the line: quotes around a value, a comma between two, the quotes that close a text of several lines.',
  'diagnostic.header-missing':
    'The file has no header; everything is read from its text. Expected: a first line `---`, then keys such as `name` and `description`, then `---`',
  'diagnostic.header-missing.title': 'A file without a header',
  'diagnostic.header-missing.why':
    'Tools find the name of an agent, the occasions to call it and the tools it may use in the header. Without one, most of them do not list the file as an agent at all. The catalogue took the title from the first heading or the path, and the summary from the first paragraph.',
  'diagnostic.header-missing.remedy':
    'Begin the file with a line `---`, then `name` and `description`, then another line `---`.',
  'diagnostic.header-not-yaml': 'The header is in {format}, not in YAML; it was read anyway',
  'diagnostic.header-not-yaml.title': 'A header in another format',
  'diagnostic.header-not-yaml.why':
    'Site generators read headers in TOML and JSON, tools that run agents do not: to them the file has no header, and the agent no name, no description and no limits. The catalogue took all values as written.',
  'diagnostic.header-not-yaml.remedy':
    'Write the header in YAML between two lines of `---`, or run `agentheque fix --write` on the file.',
  'diagnostic.header-unreadable':
    'The header looks like {format} and cannot be read as such; the file was kept as text',
  'diagnostic.header-unreadable.title': 'A header that cannot be read',
  'diagnostic.header-unreadable.why':
    'The file begins like one with a header in TOML or JSON, but a quote, a bracket, a comma or the line that ends it is missing, a key is there twice, or it is too large or too deep. It cannot be told where the header ends and the text begins. The catalogue shows the whole file as text.',
  'diagnostic.header-unreadable.remedy':
    'Put the header right, or better, write it in YAML between two lines of `---`: that is what tools read.',
  'diagnostic.header-second': 'A second header begins here; the first one counts, and this one was kept as text',
  'diagnostic.header-second.title': 'Two headers in one file',
  'diagnostic.header-second.why':
    'Tools read the first header and take the second for the beginning of the instructions: a model reads its lines, and no limit in it applies. The catalogue does the same, since a list of tools that no program respects would promise too much.',
  'diagnostic.header-second.remedy': 'Put the lines of both between one pair of `---`.',
  'diagnostic.header-joined': 'The agent’s own header is the second one; both were read as one',
  'diagnostic.header-joined.title': 'A header below another one',
  'diagnostic.header-joined.why':
    'The first header has no key that agents have, a licence or the settings of another program, and the agent has its own below. Tools read the first one alone, and find no name and no description there. The catalogue read the lines of both.',
  'diagnostic.header-joined.remedy': 'Put the lines of both between one pair of `---`.',
  'diagnostic.header-unclosed':
    'The header has no closing `---`; it was ended before the first line that is not part of it',
  'diagnostic.header-unclosed.title': 'A header that is never closed',
  'diagnostic.header-unclosed.why':
    'A strict reader looks for the second `---` down to the end of the file, or up to a rule in the middle of the instructions, and then finds no header, or a broken one: the instructions are lost to it. The catalogue ended the header before the first line that cannot be part of it.',
  'diagnostic.header-unclosed.remedy': 'Put a line with nothing but `---` directly below the last key.',
  'diagnostic.header-unopened':
    'The header has no opening `---`; it was taken for one by its keys and its closing fence',
  'diagnostic.header-unopened.title': 'A header that is never opened',
  'diagnostic.header-unopened.why':
    'A header counts only between two lines of `---`. Without the first, other tools take the keys for text of the instructions: the agent has no name and no description there. The catalogue took the keys above the only fence for the header.',
  'diagnostic.header-unopened.remedy': 'Put a line with nothing but `---` above the first key.',
  'diagnostic.header-fence-repaired':
    'The fence of the header is not `---` alone at the beginning of its line; `{text}` was taken for it',
  'diagnostic.header-fence-repaired.title': 'A fence that is none',
  'diagnostic.header-fence-repaired.why':
    'Only three hyphens at the very beginning of a line open or close a header. With a fourth, with blanks before them or with the dash that a word processor makes of them, other tools read on and take the instructions for a part of the header. The catalogue ended the header at this line.',
  'diagnostic.header-fence-repaired.remedy': 'Make the line `---`: three hyphens, with nothing before or after them.',
  'diagnostic.header-fenced': 'The whole file is in a code fence; the header was looked for inside',
  'diagnostic.header-fenced.title': 'A whole file inside a code block',
  'diagnostic.header-fenced.why':
    'The file begins with a code fence, not with `---`, so that other readers find no header and show everything as code. It usually comes from copying an answer together with the fence around it. The catalogue looked inside.',
  'diagnostic.header-fenced.remedy': 'Delete the first line with the backquotes, and the last one that closes it.',
  'diagnostic.header-indented': 'The whole file is indented; the indent was taken away, or all of it would be code',
  'diagnostic.header-indented.title': 'A whole file that is indented',
  'diagnostic.header-indented.why':
    'A header counts only where `---` is at the beginning of its line, and Markdown takes lines that begin with four spaces for code: other readers see no header and no headings. The catalogue took the indent away.',
  'diagnostic.header-indented.remedy':
    'Move all lines to the left edge; most editors do it with Shift+Tab on a selection.',
  'diagnostic.header-unquoted-colon':
    '`{key}` holds an unquoted `: `; it was read as text. Quote the value to silence this',
  'diagnostic.header-unquoted-colon.title': 'A colon that needs quotes',
  'diagnostic.header-unquoted-colon.why':
    'In YAML a colon followed by a space begins a new value, so that a parser stops at this line and refuses the whole header. Tools that follow YAML then show the agent without a name, or not at all. The catalogue read the line as the text it is.',
  'diagnostic.header-unquoted-colon.remedy':
    'Put the value in quotes, or write `description: |` and the text indented on the lines below.',
  'diagnostic.header-unindented-lines':
    '`{key}` goes on over lines that are not indented; they were read as part of it. Use a block scalar (`{key}: |`) and indent them',
  'diagnostic.header-unindented-lines.title': 'Lines that should be indented',
  'diagnostic.header-unindented-lines.why':
    'A value that goes on over several lines must be indented, else each of them looks like a key without a value and YAML refuses the header. The catalogue took the lines for the rest of the value.',
  'diagnostic.header-unindented-lines.remedy':
    'Write `|` after the colon and indent every line of the text by two spaces.',
  'diagnostic.header-value-repaired': '`{key}` is not valid YAML; it was read as its author meant it: {text}',
  'diagnostic.header-value-repaired.title': 'A value that is not YAML',
  'diagnostic.header-value-repaired.why':
    'Quotes that end too early, brackets that do not close or a sign that means something else in YAML: a strict parser refuses the whole header for it, and a lenient one cuts the value without a word. The catalogue took the value from the text of the line.',
  'diagnostic.header-value-repaired.remedy':
    'Put the value in double quotes, with a backslash before each double quote in it; an apostrophe needs nothing there.',
  'diagnostic.header-backslash': '`{key}` has a path in double quotes with single backslashes; it was kept: {text}',
  'diagnostic.header-backslash.title': 'A path read as escapes',
  'diagnostic.header-backslash.why':
    'In double quotes YAML takes a backslash for the beginning of an escape: of `"C:\\new\\table"` it makes a line end and a tab, and it refuses `"C:\\Users"` with the whole header. The catalogue kept the path as it is written.',
  'diagnostic.header-backslash.remedy':
    'Put the value in single quotes, or in none; in double quotes write each backslash twice.',
  'diagnostic.header-typographic-quotes': '`{key}` is in typographic quotes; they were taken off: {text}',
  'diagnostic.header-typographic-quotes.title': 'Quotes that YAML does not know',
  'diagnostic.header-typographic-quotes.why':
    'A word processor or a keyboard made `“ ”`, `‘ ’` or `« »` of the quotes. For YAML these are ordinary letters: no tool knows a model `“sonnet”`, nor a tool `“Read`. The catalogue read the value without them.',
  'diagnostic.header-typographic-quotes.remedy': 'Delete the quotes, or type straight ones: `"` or `\'`.',
  'diagnostic.header-duplicate-key': '`{key}` appears more than once; the last one counts',
  'diagnostic.header-duplicate-key.title': 'A key that appears twice',
  'diagnostic.header-duplicate-key.why':
    'YAML allows each key once. Strict parsers refuse the header, lenient ones keep the first value or the last, so that two tools may run the same agent with different settings. The catalogue kept the last value that says something.',
  'diagnostic.header-duplicate-key.remedy': 'Keep one of the lines and delete the others.',
  'diagnostic.header-key-repaired':
    '`{key}` has an indent, or no plain blank at its colon; it was read as a key of the header',
  'diagnostic.header-key-repaired.title': 'A key that YAML does not see',
  'diagnostic.header-key-repaired.why':
    'A key begins at the same column as the others, and its colon is followed by a blank. YAML takes ` model: opus` for a part of the value above it, `model:opus` for a word and a no-break space for a letter, and refuses the header or does not find the key. The catalogue read it as the key that was meant.',
  'diagnostic.header-key-repaired.remedy': 'Remove the blanks before the key, and put an ordinary one after its colon.',
  'diagnostic.header-mark-as-text':
    '`{key}` begins with `{text}`, which YAML takes for a mark of its own; it was kept as text. Quote the value to silence this',
  'diagnostic.header-mark-as-text.title': 'A word taken for a mark',
  'diagnostic.header-mark-as-text.why':
    'At the beginning of a value `!` is a tag and `&` an anchor. Some parsers refuse a tag that they do not know, others drop the word without saying so, and the description loses its beginning. The catalogue kept the word.',
  'diagnostic.header-mark-as-text.remedy': 'Put the whole value in quotes.',
  'diagnostic.header-tab-indent': '`{key}` is indented with tabs, which YAML does not allow; they were read as spaces',
  'diagnostic.header-tab-indent.title': 'Tabs where YAML wants spaces',
  'diagnostic.header-tab-indent.why':
    'YAML does not allow tabs in an indent, and a parser that meets one refuses the header. The catalogue read each tab as two spaces.',
  'diagnostic.header-tab-indent.remedy': 'Replace each tab at the beginning of a line by two spaces.',
  'diagnostic.header-stray-line': 'A line of the header belongs to no key and was passed over: {text}',
  'diagnostic.header-stray-line.title': 'A line that belongs to no key',
  'diagnostic.header-stray-line.why':
    'A header is made of keys and their values. A line before the first key is neither, and a strict parser refuses everything because of it. The catalogue passed over the line; it is still there in the header as received.',
  'diagnostic.header-stray-line.remedy':
    'Put `#` in front of the line to make it a comment, or move it below the header.',
  'diagnostic.header-comment-in-value':
    '`{key}` is cut at ` #`, where YAML begins a comment. Quote the value to keep the rest',
  'diagnostic.header-comment-in-value.title': 'A value cut at a hash sign',
  'diagnostic.header-comment-in-value.why':
    'A space and `#` begin a comment in YAML: every reader ends the value there, and whatever the author wrote after it is never shown and never used to choose the agent. The catalogue shows what other tools see.',
  'diagnostic.header-comment-in-value.remedy':
    'Put the whole value in quotes. Where a comment is meant, move it to a line of its own.',
  'diagnostic.header-not-a-mapping': 'The header is not a list of keys and values; the file is shown as text',
  'diagnostic.header-not-a-mapping.title': 'A header without any keys',
  'diagnostic.header-not-a-mapping.why':
    'There is text between the two `---`, but nothing of the form `key: value`, so that tools find neither a name nor a description. The catalogue took that text for the description.',
  'diagnostic.header-not-a-mapping.remedy': 'Write `description:` in front of the text, and add a `name`.',
  'diagnostic.header-too-complex':
    'The header is too large or too deeply nested to be read as YAML; it was read line by line',
  'diagnostic.header-too-complex.title': 'A header too large or too deep',
  'diagnostic.header-too-complex.why':
    'The header is larger than 64,000 characters, has more than 1,000 keys, nests deeper than parsers go, or repeats parts through anchors so often that a few lines would become millions of values. Tools that expand it run out of memory or refuse it. The catalogue read it line by line, each key on its own; after the first 1,000, only keys that some tool knows.',
  'diagnostic.header-too-complex.remedy':
    'Keep in the header what tools ask for, write values out instead of repeating them with `*`, and move the rest into the instructions.',
  'diagnostic.header-keys-unread': {
    one: '{count} key was not read: `{key}`; it is kept in the header as received',
    other:
      '{count} keys from here to line {last} were not read, `{key}` first; they are kept in the header as received',
  },
  'diagnostic.header-keys-unread.title': 'Keys that were not read',
  'diagnostic.header-keys-unread.why':
    'The header is not valid YAML and has more than 1,000 keys. Beyond the first 1,000, the catalogue reads only the keys that a tool knows. The page of the agent shows the whole header as received, and `agentheque fix` leaves the file as it is.',
  'diagnostic.header-keys-unread.remedy':
    'Repair the lines named in the other messages, so that the header is valid YAML, or move the keys that no tool uses into the instructions.',
  'diagnostic.description-missing':
    'The header has no `description`; tools that choose an agent by it will not find this one',
  'diagnostic.description-missing.title': 'No description',
  'diagnostic.description-missing.why':
    'Tools hand a task to the agent whose description fits it. An agent without one is called by its name or never, and people who look through a list cannot tell what it is for. The catalogue shows the first paragraph of the instructions instead.',
  'diagnostic.description-missing.remedy':
    'Add `description` with one or two sentences: what the agent does, and when to call it.',
  'diagnostic.description-escaped-newlines': 'The description holds `\\n` written out; it was read as line breaks',
  'diagnostic.description-escaped-newlines.title': 'Line breaks that were written out',
  'diagnostic.description-escaped-newlines.why':
    'Outside double quotes YAML does not turn `\\n` into a line break: other readers show a backslash and a letter, and the examples run together on one line. The catalogue read them as the line breaks they stand for.',
  'diagnostic.description-escaped-newlines.remedy':
    'Write `description: |` and the text on indented lines of its own, with real line breaks.',
  'diagnostic.name-missing': 'The header has no `name`; the file’s name is shown instead',
  'diagnostic.name-missing.title': 'No name',
  'diagnostic.name-missing.why':
    'Some tools take the name of the file for the name of the agent, others leave the agent out. Texts and other agents that call it by name may not find it. The catalogue shows a title made from the path.',
  'diagnostic.name-missing.remedy':
    'Add `name` to the header, in lower-case letters with hyphens, the same as the name of the file.',
  'diagnostic.name-unusual': '`{text}` is an unusual name: lower-case letters, digits and hyphens are expected',
  'diagnostic.name-unusual.title': 'A name of another form',
  'diagnostic.name-unusual.why':
    'Claude Code and others expect lower-case letters, digits and hyphens, as in `tide-clerk`. A name with spaces, capitals or accents may be refused, changed, or hard to call from another agent. Here it is shown as it stands; the address comes from the path.',
  'diagnostic.name-unusual.remedy': 'Write `name` in the usual form, and the words for people as the first heading.',
  'diagnostic.model-unknown': 'The model `{text}` is not known',
  'diagnostic.model-unknown.title': 'A model that is not known',
  'diagnostic.model-unknown.why':
    'A tool that does not know the model refuses to start the agent, or runs it with another one than its author chose. It may be a slip of the pen, or a model that is newer than this catalogue. The value is shown as it stands.',
  'diagnostic.model-unknown.remedy':
    'Write a short name such as `sonnet`, `opus`, `haiku` or `inherit`, or the full id that the maker gives the model.',
  'diagnostic.tool-unknown': 'The tool `{tool}` is not known; nothing is granted for it',
  'diagnostic.tool-unknown.title': 'A tool that is not known',
  'diagnostic.tool-unknown.why':
    'Tools pass over names that they do not know, so that the agent runs without what its author meant to give it. Names differ from program to program, and servers add their own. The catalogue lists the name, but grants nothing for it when it states the permissions.',
  'diagnostic.tool-unknown.remedy':
    'Use the exact name that your program documents, such as `Read` or `Bash`; the tool of a server is `mcp__SERVER__TOOL`.',
  'diagnostic.permission-unread': 'What `{key}` permits was not understood, so everything may be allowed',
  'diagnostic.permission-unread.title': 'Permissions that were not understood',
  'diagnostic.permission-unread.why':
    'The program that the file is for does not document such a key or such a value: it may ignore it, refuse the file, or do what nobody expected. An agent that was meant to read may then write and run commands. The catalogue says that everything may be allowed, and leaves the agent out of those that can only read.',
  'diagnostic.permission-unread.remedy':
    'Write the key as your program documents it: for Claude Code `tools` and `disallowedTools`, each a list of names or names with commas between them.',
  'diagnostic.aliases-unread': {
    one: '{count} alias was not read: `{alias}`',
    other: '{count} aliases were not read, `{alias}` first',
  },
  'diagnostic.aliases-unread.title': 'More aliases than are read',
  'diagnostic.aliases-unread.why':
    'The catalogue reads the first 50 aliases of a file. Each one gets pages, files and pictures of its own, so a long list would make the site many times larger.',
  'diagnostic.aliases-unread.remedy': 'Keep in `aliases` the former ids that links still use.',
  'diagnostic.key-unknown': 'The key `{key}` is not known; it is kept as given',
  'diagnostic.key-unknown.title': 'A key that is not known',
  'diagnostic.key-unknown.why':
    'No agent format that this catalogue knows has such a key. Tools pass over it, which is harmless for a note of the author and not for a misspelt `tools`: the agent then has every tool instead of the few that were meant. The catalogue keeps the key and its value as given.',
  'diagnostic.key-unknown.remedy':
    'Correct the spelling. Where the key is your own, put it under `metadata`, which tools leave alone.',
  'diagnostic.key-wrong-type': '`{key}` should be text; it was read as: {text}',
  'diagnostic.key-wrong-type.title': 'A list or number for text',
  'diagnostic.key-wrong-type.why':
    'A tool that expects text gets a list, a number or a date and fails, or shows something like `[object Object]`. The catalogue turned the value into text.',
  'diagnostic.key-wrong-type.remedy':
    'Write the value as one text; put quotes around what looks like a number or a date.',
  // Body
  'diagnostic.body-empty': 'The file has no instructions below its header',
  'diagnostic.body-empty.title': 'No instructions',
  'diagnostic.body-empty.why':
    'What comes below the header is what the model is told. Where there is nothing, the agent behaves like the model without it, whatever its description promises.',
  'diagnostic.body-empty.remedy':
    'Write the instructions below the closing `---`: who the agent is, how it works, and what it hands over.',
  'diagnostic.body-unclosed-fence': 'A code block is not closed; it runs to the end of the file',
  'diagnostic.body-unclosed-fence.title': 'A code block never closed',
  'diagnostic.body-unclosed-fence.why':
    'Everything from this fence to the end of the file is code: headings and lists in it are not read as such, here or elsewhere. The catalogue ends a block where it can tell what was meant; here it cannot.',
  'diagnostic.body-unclosed-fence.remedy':
    'Close the block with a fence of its own. Around text that holds a block itself, use four backquotes instead of three.',
  'diagnostic.body-nested-fence':
    'A code block holds another one with fences as long as its own; it was read down to line {end}',
  'diagnostic.body-nested-fence.title': 'A code block inside a code block',
  'diagnostic.body-nested-fence.why':
    'Markdown knows no blocks inside blocks: the fence that closes the inner one closes the outer one too, and the last fence opens a new block that swallows the text after it. The catalogue read the outer block down to its own end.',
  'diagnostic.body-nested-fence.remedy': 'Write the fences of the outer block with four backquotes instead of three.',
  'diagnostic.body-cut-fence': 'A code block is not closed; it was ended before the heading below line {end}',
  'diagnostic.body-cut-fence.title': 'A code block without its end',
  'diagnostic.body-cut-fence.why':
    'A block without a closing fence goes on to the next fence or to the end of the file: headings and paragraphs on the way are code for other readers. The catalogue ended the block before the next heading.',
  'diagnostic.body-cut-fence.remedy': 'Put a line with nothing but three backquotes below the last line of code.',
  'diagnostic.body-stray-fence': 'A fence opens nothing and closes nothing; it was read as text',
  'diagnostic.body-stray-fence.title': 'A fence without a partner',
  'diagnostic.body-stray-fence.why':
    'Other readers begin a block of code at this line, and take what follows for code. It closes nothing, and what follows is text. The catalogue shows the three backquotes as they are.',
  'diagnostic.body-stray-fence.remedy': 'Delete the line, or put the fence that opens the block above its first line.',
  'diagnostic.body-doubtful-fence': 'A code block seems to begin within another one; both were read as one',
  'diagnostic.body-doubtful-fence.title': 'A fence amid a code block',
  'diagnostic.body-doubtful-fence.why':
    'A fence that names a language opens a block, and here a block is open already. Either the one before was not closed, or it holds another; the catalogue could not tell which and read the text as Markdown says.',
  'diagnostic.body-doubtful-fence.remedy':
    'Close the block that comes before. Where it is to hold another one, give it fences of four backquotes.',
  'diagnostic.body-too-complex':
    'The instructions are too long or too deeply nested to be taken apart; they are shown as text',
  'diagnostic.body-too-complex.title': 'Instructions too long or too deep',
  'diagnostic.body-too-complex.why':
    'Quotes or lists are nested a hundred levels deep or more, a paragraph has more than 50,000 characters, or the instructions have more than 20,000 lines or 20,000 marks for tables, links, tags, emphasis and code. No author means to write that, and Markdown parsers slow down or fail on it. The catalogue shows the instructions as they are, without headings, lists or links.',
  'diagnostic.body-too-complex.remedy':
    'Look for a line with a long row of `>` or of list marks, and write it with the few levels that are meant. Move long listings into files of their own.',
  'diagnostic.example-unclosed': 'Example {number} is not closed; it was ended before the next one',
  'diagnostic.example-unclosed.title': 'An example that is never closed',
  'diagnostic.example-unclosed.why':
    'A reader that looks for `</example>` takes everything after it for a part of the example, the other examples and the rest of the description included. The catalogue ended the example before the next one.',
  'diagnostic.example-unclosed.remedy': 'Write `</example>` after the last line of each example.',
  'diagnostic.example-kept-as-text': {
    one: '{count} example has no turns that could be told apart and is kept as text',
    other: '{count} examples have no turns that could be told apart and are kept as text',
  },
  'diagnostic.example-kept-as-text.title': 'An example without turns',
  'diagnostic.example-kept-as-text.why':
    'Nothing in the example says who speaks, so that it cannot be shown as a conversation. Models learn when to call an agent from what the user says; here they have to guess it. The catalogue shows the text of the example as it stands.',
  'diagnostic.example-kept-as-text.remedy':
    'Write `user:` in front of what is asked and `assistant:` in front of the answer.',
  // Facts, which are no faults
  'diagnostic.permission-mode': 'The header sets the permission mode `{text}`',
  'diagnostic.permission-mode.title': 'A permission mode',
  'diagnostic.permission-mode.why':
    'With some modes a program asks before fewer actions, or before none. In Claude Code, `permissionMode` counts once the file is in `.claude/agents/`; an agent that comes in a plugin is run without it.',
  'diagnostic.permission-mode.remedy':
    'Nothing has to change if the mode is meant. Otherwise remove the key: the agent then asks as the session that calls it does.',
  'diagnostic.hooks': 'The header sets hooks: {text}',
  'diagnostic.hooks.title': 'Hooks',
  'diagnostic.hooks.why':
    'Hooks are commands that run on their own when something happens, such as the use of a tool, without the model deciding it. They count once the file is in `.claude/agents/`, and not where the agent comes in a plugin.',
  'diagnostic.hooks.remedy':
    'Read the commands before you copy the file. As its author, say in the instructions what each hook is for.',
  'diagnostic.mcp-servers': 'The header brings its own MCP servers: {text}',
  'diagnostic.mcp-servers.title': 'MCP servers of its own',
  'diagnostic.mcp-servers.why':
    'An MCP server is a program that is started, or an address that is called, and its tools are given to the agent. They count once the file is where a program reads it.',
  'diagnostic.mcp-servers.remedy':
    'Read the commands and addresses before you copy the file. As its author, pin the versions and say what each server is for.',
  'diagnostic.skips-permissions': 'Something is to be done without asking for permission: {text}',
  'diagnostic.skips-permissions.title': 'Acting without asking',
  'diagnostic.skips-permissions.why':
    "Programs that run agents ask before they change files or run commands, and flags, settings or instructions can turn that off. That is usual in a container or on a build server, and a risk on one's own machine.",
  'diagnostic.skips-permissions.remedy':
    'Check where this will run. As an author, say in which environment the flag is meant, or name the few commands that may run unasked.',
  'diagnostic.runs-remote-code': 'Code is fetched or decoded, and run: {text}',
  'diagnostic.runs-remote-code.title': 'Code from elsewhere',
  'diagnostic.runs-remote-code.why':
    'What runs is whatever the address holds that day, or what an encoding hides, so that reading the file does not tell what it does. Many installers are published this way.',
  'diagnostic.runs-remote-code.remedy':
    'Open the address, or decode the text, before you run it. As an author, pin a version or a hash, or let the user install the program.',
  'diagnostic.reads-secrets': 'Credentials or the environment are read: {text}',
  'diagnostic.reads-secrets.title': 'Credentials and the environment',
  'diagnostic.reads-secrets.why':
    'Keys, tokens and passwords lie in files such as `~/.aws/credentials` and in environment variables. What an agent reads gets into its context, its logs and perhaps its answers. A single variable in sample code is not listed.',
  'diagnostic.reads-secrets.remedy':
    'Check that the agent needs the secret, and where it goes. As an author, leave secrets to the program that uses them instead of reading them.',
  'diagnostic.sends-data': 'Data is sent elsewhere: {text}',
  'diagnostic.sends-data.title': 'Data that leaves the machine',
  'diagnostic.sends-data.why':
    'A command or a sentence sends files, results or text to another machine. That can be the purpose of an agent, and whoever runs it should know the address. Requests to the same machine are not listed.',
  'diagnostic.sends-data.remedy': 'Check the address and what is sent. As an author, say both in the description.',
  'diagnostic.look-alikes': 'A word mixes letters of two scripts that look alike: {text}',
  'diagnostic.look-alikes.title': 'Letters that look alike',
  'diagnostic.look-alikes.why':
    'Some letters of Cyrillic and Greek cannot be told from Latin ones. A word that mixes them looks the same to people, and is another one to a search, a filter or a program. Most come from a keyboard that was left in another layout.',
  'diagnostic.look-alikes.remedy': 'Type the word anew in one script.',
  'diagnostic.tells-to-ignore': 'The reader is told to ignore instructions: {text}',
  'diagnostic.tells-to-ignore.title': 'Ignoring instructions',
  'diagnostic.tells-to-ignore.why':
    'Words such as these ask a model to drop what its user, the project or the program told it before. They are also how injected text begins. Sentences that forbid it, or describe an attack, are not listed.',
  'diagnostic.tells-to-ignore.remedy':
    'Read what comes after. As an author, say what has precedence and why, instead of asking to ignore the rest.',
  'diagnostic.tells-to-hide': 'The reader is told to hide something: {text}',
  'diagnostic.tells-to-hide.title': 'Hiding something',
  'diagnostic.tells-to-hide.why':
    'The instructions ask to keep an action or a text from the person whom the agent works for. There can be a reason, such as instructions that are not to be repeated. What is hidden cannot be checked.',
  'diagnostic.tells-to-hide.remedy': 'Read what is to be hidden. As an author, let the user see it, or say why not.',
  'diagnostic.personal-path': "A path on one person's machine is named: {text}",
  'diagnostic.personal-path.title': "A path on one person's machine",
  'diagnostic.personal-path.why':
    'The path contains the name of an account, and leads nowhere on other machines. It is often left over from writing the file, and tells a name that was perhaps not meant to be published.',
  'diagnostic.personal-path.remedy': 'Write a path that is relative to the project, or `~` for the home folder.',
  // Catalogue
  'diagnostic.id-collision': '`{other}` has the address `{id}` already; this agent got `{own}`',
  'diagnostic.id-collision.title': 'Two files for one address',
  'diagnostic.id-collision.why':
    'The address of an agent comes from its path, and two paths led to the same one. The first file keeps it, the other got an address that ends in a few digits of its path: links to it are longer and say less.',
  'diagnostic.id-collision.remedy':
    'Rename one of the files. The address that is published now goes on working where you list it under `aliases`.',
  'diagnostic.id-reserved': 'The address `{id}` was published for `{agent}` and stays its own; this agent got `{own}`',
  'diagnostic.id-reserved.title': 'An address that was given away before',
  'diagnostic.id-reserved.why':
    'A published address keeps its meaning. The path of this file leads to one that belongs to another agent, as a former address or because that agent is retired, so the file got an address with a few digits of its path behind.',
  'diagnostic.id-reserved.remedy':
    'Rename the file. If it is the retired agent that came back, remove its entry from `content/retired.yaml`.',
  'diagnostic.variant-collision':
    '`{id}` has a variant in this language ({language}) already; the agent stays on its own',
  'diagnostic.variant-collision.title': 'Two translations in one language',
  'diagnostic.variant-collision.why':
    'An agent has at most one file in each language. This file says that it is a translation of an agent that has one in the same language already, so that a switch of language could not tell which to show. It stays an agent of its own.',
  'diagnostic.variant-collision.remedy':
    'Correct `lang` or `translationOf` in the header, or keep one of the two files.',
  'diagnostic.alias-taken': 'The alias `{alias}` belongs to `{id}` already',
  'diagnostic.alias-taken.title': 'An alias that is taken',
  'diagnostic.alias-taken.why':
    'An alias keeps a former address alive. This one already leads to another agent, and an address that is in use is never taken from its agent: links to it go there and not to this file.',
  'diagnostic.alias-taken.remedy':
    'Remove the alias from `aliases`, or from the other file if it is the one that is wrong.',
  'diagnostic.translation-of-unknown': '`translationOf` names `{id}`, and there is no such agent',
  'diagnostic.translation-of-unknown.title': 'A translation of nothing here',
  'diagnostic.translation-of-unknown.why':
    '`translationOf` names an agent that is not in this catalogue, so that the two are not shown as one agent in two languages and the switch of language leads nowhere new.',
  'diagnostic.translation-of-unknown.remedy':
    'Give the id of the other file as it appears in its address, such as `tide-clerk` for `tide-clerk.en.md`.',
  'diagnostic.translation-of-other-source':
    '`translationOf` names `{id}` of the source {other}, which files of {source} may not translate',
  'diagnostic.translation-of-other-source.title': "A translation of another source's agent",
  'diagnostic.translation-of-other-source.why':
    'A page shows all languages of an agent under one name and one address. Whoever writes the files of one source could otherwise put their own words, tools and permissions under the name of an agent that somebody else maintains.',
  'diagnostic.translation-of-other-source.remedy':
    'If you trust the source of this file, name the other one in `agentheque.config.ts`: `translates` of the source that has the translations. Else remove `translationOf`.',
  'diagnostic.reference-unknown': '`{text}` is named, and there is no such agent here',
  'diagnostic.reference-unknown.title': 'An agent that is not here',
  'diagnostic.reference-unknown.why':
    'The text sends work to an agent by its name, and no file of this catalogue bears it. Whoever installs this agent alone gets one that calls into the void: the call fails, or another agent answers.',
  'diagnostic.reference-unknown.remedy':
    'Correct the name, add the agent that is meant, or say in the text what to do where it is not there.',
  'diagnostic.link-unknown': '`{text}` leads to a file that is not here',
  'diagnostic.link-unknown.title': 'A link that leads nowhere',
  'diagnostic.link-unknown.why':
    'The instructions link to a file beside them that would be an agent, and the source has none at that path. The link is shown as text, and a program that follows it finds nothing.',
  'diagnostic.link-unknown.remedy':
    'Correct the path, which counts from the folder of the file that has the link, or add the file that is meant.',
  'diagnostic.capability-unknown': 'The capability `{text}` is not in the vocabulary',
  'diagnostic.capability-unknown.title': 'A capability without an entry',
  'diagnostic.capability-unknown.why':
    'The item is written like an id of the vocabulary, and the vocabulary has none of that name: the agent is missing from the page that its author meant it to be on. Its words are shown among its capabilities all the same.',
  'diagnostic.capability-unknown.remedy':
    'Take the id from the list of capabilities, or write the item in plain words, which are matched by their meaning.',
  // Between the languages of one agent
  'diagnostic.translation-undeclared':
    'By its content this is the translation of `{id}` ({confidence}); `translationOf: {id}` in the header would settle it',
  'diagnostic.translation-undeclared.title': 'A translation that does not say so',
  'diagnostic.translation-undeclared.why':
    'Two files are shown as one agent because names, numbers, code and the lengths of their parts agree. That is a good guess, but it may turn out otherwise when one of the files changes, and other programs do not guess. Once declared, the pair stays.',
  'diagnostic.translation-undeclared.remedy':
    'Add the line to the header, or let `agentheque fix --pairs --write` add it. If the two do not belong together, write the own id of the file as `translationOf`.',
  'diagnostic.source-changed':
    'Made from an older text: `sourceHash` is {left}, and the original (`{original}`) is {right} by now',
  'diagnostic.source-changed.title': 'Translated from an older text',
  'diagnostic.source-changed.why':
    'The header says by `sourceHash` which text was translated, and the original has changed since. Readers of the two languages may get different advice, and nobody sees it on either page alone.',
  'diagnostic.source-changed.remedy':
    'Bring the translation up to date, then remove the line `sourceHash` and let `agentheque fix --pairs --write` write the present one.',
  'diagnostic.drift-tools': 'Tools differ; only in `{original}`: {left}; only in `{translation}`: {right}',
  'diagnostic.drift-tools.title': 'Other tools in the translation',
  'diagnostic.drift-tools.why':
    'Tools have the same names in every language, so a translation has no reason to change them. Whoever installs the one file gets an agent that can do other things than the one in the other language. An asterisk stands for all tools, an exclamation mark for one that is denied.',
  'diagnostic.drift-tools.remedy': 'Give both headers the same `tools`, and the same `disallowedTools`.',
  'diagnostic.drift-permissions':
    'What the agent may do differs; only in `{original}`: {left}; only in `{translation}`: {right}',
  'diagnostic.drift-permissions.title': 'Other permissions in the translation',
  'diagnostic.drift-permissions.why':
    'By its tools the agent may do more in one language than in the other: write files, run commands or reach the network. Who has read the one page does not expect it of the other file.',
  'diagnostic.drift-permissions.remedy': 'Give both headers the same `tools`: the permissions follow from them.',
  'diagnostic.drift-model': 'The model differs: {left} in `{original}`, {right} in `{translation}`',
  'diagnostic.drift-model.title': 'Another model in the translation',
  'diagnostic.drift-model.why':
    'The same agent answers with another model, at another price, depending on the language of the file that was installed. Most often the one header was updated and the other forgotten.',
  'diagnostic.drift-model.remedy': 'Give both headers the same `model`, or leave it out of both.',
  'diagnostic.drift-examples': 'The number of examples differs: {left} in `{original}`, {right} in `{translation}`',
  'diagnostic.drift-examples.title': 'More or fewer examples',
  'diagnostic.drift-examples.why':
    'Models learn from the examples when to call an agent. With other examples the same agent is called on other occasions, depending on the language of the file.',
  'diagnostic.drift-examples.remedy': 'Translate the examples that are missing, or remove those that are left over.',
  'diagnostic.drift-commands': 'Commands differ; only in `{original}`: {left}; only in `{translation}`: {right}',
  'diagnostic.drift-commands.title': 'Other commands in the translation',
  'diagnostic.drift-commands.why':
    'People and other agents call commands by what is written there, in whatever language they read. A command that only one of the files knows does nothing with the other one installed.',
  'diagnostic.drift-commands.remedy': 'Keep what calls a command as it is, and translate its description alone.',
  'diagnostic.drift-sections-missing': {
    one: '{count} section of the original (`{original}`) is missing: {text}',
    other: '{count} sections of the original (`{original}`) are missing, the first is: {text}',
  },
  'diagnostic.drift-sections-missing.title': 'Sections that were not translated',
  'diagnostic.drift-sections-missing.why':
    'The original has headings without a counterpart in the translation: instructions that the agent follows in one language and does not know in the other. They were left out, or written after the translation was made.',
  'diagnostic.drift-sections-missing.remedy':
    'Translate them, at the same level of heading. If they were left out on purpose, nothing is to be done.',
  'diagnostic.drift-sections-added': {
    one: '{count} section is only in the translation (`{translation}`): {text}',
    other: '{count} sections are only in the translation (`{translation}`), the first is: {text}',
  },
  'diagnostic.drift-sections-added.title': 'Sections that the original lacks',
  'diagnostic.drift-sections-added.why':
    'The translation has headings that no heading of the original corresponds to. It was extended, made from a newer text than the one that is here, or its headings have other levels.',
  'diagnostic.drift-sections-added.remedy':
    'Bring the original up to date, or give the headings the levels they have there.',
  'diagnostic.drift-code-blocks':
    'The number of code blocks differs: {left} in `{original}`, {right} in `{translation}`',
  'diagnostic.drift-code-blocks.title': 'More or fewer code blocks',
  'diagnostic.drift-code-blocks.why':
    'Code needs no translation, so both files should have as many blocks. One was left out or added, or the marks of a block were lost, and what follows is shown as code or as text.',
  'diagnostic.drift-code-blocks.remedy': 'Copy what is missing from the other file, with its marks.',
  'diagnostic.drift-code': {
    one: '{count} code block differs in more than comments and texts',
    other: '{count} code blocks differ in more than comments and texts; this is the first',
  },
  'diagnostic.drift-code.title': 'Other code in the translation',
  'diagnostic.drift-code.why':
    'Comments and texts in code may be translated, and are not compared. What is left differs: names, calls or keys, so that the two languages teach different code. Blocks in a language that is not known here are not compared.',
  'diagnostic.drift-code.remedy': 'Copy the code of the newer of the two files, and keep the comments.',
  'diagnostic.drift-links': {
    one: '{count} link leads somewhere in one language only: {text}',
    other: '{count} links lead somewhere in one language only, the first is: {text}',
  },
  'diagnostic.drift-links.title': 'Other links in the translation',
  'diagnostic.drift-links.why':
    'The one file leads to a place that the other does not name. Pages in several languages, example domains and encyclopedias are left out of the comparison, so that a link was added, removed or updated in one of them.',
  'diagnostic.drift-links.remedy': 'Give both files the link that is right.',
} as const satisfies Record<string, Message>;
