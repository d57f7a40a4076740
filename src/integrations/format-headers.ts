import type { HttpHeader } from './http-headers.ts';

/**
 * `_headers`, as Netlify, Cloudflare Pages and our own server read it. Rules that fit the same address add up there, and of
 * two policies both hold: a header that differs somewhere therefore is in one rule for each of `entries`, the files and
 * folders (ending in `/`) that lie at the top of the site.
 */
export function formatHeaders(headers: HttpHeader[], base: string, entries: string[]): string {
  const rules = new Map<string, string[]>();
  const add = (path: string, name: string, value: string) => {
    const lines = rules.get(path) ?? [];
    rules.set(path, [...lines, `  ${name}: ${value}`]);
  };
  for (const { name, value, folders } of headers) {
    // Some hosts read a hundred rules and no more: there is none for what a site does not have.
    const own = Object.entries(folders ?? {}).filter(([folder]) => entries.some((entry) => folder.startsWith(entry)));
    if (value !== undefined && own.length === 0) add('*', name, value);
    else if (value !== undefined) {
      const others = ['', ...entries.filter((entry) => folders?.[entry] === undefined)];
      for (const entry of others) add(entry.endsWith('/') ? `${entry}*` : entry, name, value);
    }
    for (const [folder, other] of own) if (other !== null) add(`${folder}*`, name, other);
  }
  return [...rules].map(([path, lines]) => `${rootOf(base)}${path}\n${lines.join('\n')}\n`).join('\n');
}

/** Endings of agent files that servers know no type for, or one that a browser would not show. */
const TEXT_ENDINGS = ['md', 'toml', 'yaml', 'yml', 'roomodes'];

/**
 * `_headers.nginx`: a `map` for each header, to be included where servers are, and what a server has to say to use them.
 * A header whose value is empty is not sent. The type of agent files is told by their names: a header for it would be
 * beside the one that nginx finds, and a `location` would not know where the site's folder is.
 */
export function formatNginxHeaders(headers: HttpHeader[], base: string): string {
  const added = headers.filter(({ name }) => name !== 'Content-Type');
  const usage = [
    '# Include this file within `http { … }`, below `mime.types`, and write these lines into the `server { … }` of the site.',
    '# nginx takes none of them over into a `location` that has an `add_header` of its own.',
    '#',
    '#     charset utf-8;',
    ...added.map(({ name }) => `#     add_header ${name} ${variableOf(name)} always;`),
  ];
  const maps = added.map(({ name, value = '', folders = {} }) => {
    const lines = Object.entries(folders).map(
      ([folder, other]) => `  ${quote(`~^${escapeExpression(rootOf(base) + folder)}`)} ${quote(other ?? '')};`,
    );
    return [`map $uri ${variableOf(name)} {`, `  default ${quote(value)};`, ...lines, '}'].join('\n');
  });
  return `${[usage.join('\n'), `types {\n  text/plain ${TEXT_ENDINGS.join(' ')};\n}`, 'types {\n  application/manifest+json webmanifest;\n}', ...maps].join('\n\n')}\n`;
}

/**
 * `.htaccess`, as Apache reads it where `AllowOverride` lets it, with `mod_headers`. It lies at the base of the site, and says
 * what a later line says otherwise.
 */
export function formatApacheHeaders(headers: HttpHeader[], base: string): string {
  const lines = headers.flatMap(({ name, value, folders = {} }) => {
    // What is said of a file is not true of an error; the others are sent with errors, too.
    const header = ['Content-Type', 'Cache-Control'].includes(name) ? 'Header' : 'Header always';
    const own = Object.entries(folders).map(([folder, other]) => {
      const where = `"expr=%{REQUEST_URI} =~ m#^${escapeExpression(rootOf(base) + folder)}#"`;
      return other === null ? `${header} unset ${name} ${where}` : `${header} set ${name} ${quote(other)} ${where}`;
    });
    return value === undefined ? own : [`${header} set ${name} ${quote(value)}`, ...own];
  });
  const types = `AddType "text/plain; charset=utf-8" ${TEXT_ENDINGS.map((ending) => `.${ending}`).join(' ')}`;
  const body = lines.map((line) => `  ${line}\n`).join('');
  return `# For Apache, where \`AllowOverride\` permits FileInfo.\n${types}\n<IfModule mod_headers.c>\n${body}</IfModule>\n`;
}

/** `_headers.caddy`: to be imported into the block of the site. Within `route`, what is written later holds. */
export function formatCaddyHeaders(headers: HttpHeader[], base: string): string {
  const matchers: string[] = [];
  const lines = headers.flatMap(({ name, value, folders = {} }) => {
    const values = Map.groupBy(Object.entries(folders), ([, other]) => other);
    const own = [...values].map(([other, entries]) => {
      const matcher = `@agentheque_${matchers.length + 1}`;
      matchers.push(`${matcher} path ${entries.map(([folder]) => `${rootOf(base)}${folder}*`).join(' ')}`);
      return other === null ? `header ${matcher} -${name}` : `header ${matcher} ${name} ${quote(other)}`;
    });
    return value === undefined ? own : [`header ${name} ${quote(value)}`, ...own];
  });
  const usage = '# Import this file into the block of the site, before `file_server`.';
  return [usage, ...matchers, 'route {', ...lines.map((line) => `\t${line}`), '}', ''].join('\n');
}

/** `variableOf('X-Frame-Options')` => `$agentheque_x_frame_options` */
function variableOf(name: string): string {
  return `$agentheque_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** Our values hold neither double quotes nor `$`. */
function quote(text: string): string {
  return `"${text}"`;
}

/** A base has letters, digits, `-`, `.`, `_`, `~` and `/` alone. */
function escapeExpression(path: string): string {
  return path.replaceAll('.', '\\.');
}

function rootOf(base: string): string {
  return `${base.replace(/(?<!\/)\/+$/, '')}/`;
}
