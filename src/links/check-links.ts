import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { scanHtml } from './scan-html.ts';

export interface DeadLink {
  /** The page that has it, below the site's folder. */
  page: string;
  /** As written. */
  link: string;
  /** `page`: there is nothing at that address; `anchor`: the page has no such place. */
  missing: 'page' | 'anchor';
}

export interface LinkReport {
  pages: number;
  /** Links into the site itself, each once a page. */
  links: number;
  dead: DeadLink[];
}

/** Any origin will do where the site has none. */
const NOWHERE = 'http://site.invalid';

/**
 * Follows every link of a built site into the site: to pages, files and places within pages. What leads elsewhere is not
 * asked. Linear in the size of the site; pages are read one at a time, those with a place that others link to twice.
 */
export function checkLinks(folder: string, base: string, site: string | null): LinkReport {
  const files = listFiles(folder);
  const origin = site ?? NOWHERE;
  const report: LinkReport = { pages: 0, links: 0, dead: [] };
  const anchors = new Map<string, { page: string; link: string; anchor: string }[]>();
  const known = new Map<string, Target>();
  for (const page of files) {
    if (!page.endsWith('.html')) continue;
    report.pages++;
    const { links, ids } = scanHtml(readFileSync(join(folder, page), 'utf8'));
    for (const link of links) {
      const target = resolve(link, page);
      if (target === 'elsewhere') continue;
      report.links++;
      if (target === 'nothing') report.dead.push({ page, link, missing: 'page' });
      else if (target.anchor !== '' && target.file === page) {
        if (!ids.has(target.anchor)) report.dead.push({ page, link, missing: 'anchor' });
      } else if (target.anchor !== '' && target.file.endsWith('.html')) {
        const wanted = anchors.get(target.file);
        const one = { page, link, anchor: target.anchor };
        if (wanted) wanted.push(one);
        else anchors.set(target.file, [one]);
      }
    }
  }
  for (const [file, wanted] of anchors) {
    const { ids } = scanHtml(readFileSync(join(folder, file), 'utf8'));
    for (const { page, link, anchor } of wanted) {
      if (!ids.has(anchor)) report.dead.push({ page, link, missing: 'anchor' });
    }
  }
  return report;

  function resolve(link: string, page: string): Target {
    const isSame = link.startsWith('/') && !link.startsWith('//');
    const found = isSame ? known.get(link) : undefined;
    if (found !== undefined) return found;
    const target = findTarget(link, `${origin}${base}${encodePath(page)}`, origin, base, files);
    if (isSame) known.set(link, target);
    return target;
  }
}

/** A file of the site and a place in it, empty for the page itself. */
type Target = { file: string; anchor: string } | 'nothing' | 'elsewhere';

function findTarget(link: string, from: string, origin: string, base: string, files: Set<string>): Target {
  if (!URL.canParse(link, from)) return 'nothing';
  const url = new URL(link, from);
  if (url.origin !== origin) return 'elsewhere';
  // The site lies below its base; what is beside it on the same host is somebody else's.
  if (!url.pathname.startsWith(base)) return link.startsWith(origin) ? 'elsewhere' : 'nothing';
  const path = decode(url.pathname.slice(base.length));
  const anchor = decode(url.hash.slice(1));
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
  const file = candidates.find((candidate) => files.has(candidate));
  return file === undefined ? 'nothing' : { file, anchor: anchor === 'top' ? '' : anchor };
}

function listFiles(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Set(names.map((name) => name.slice(folder.length + 1).replaceAll(sep, '/')).sort());
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
