/** Looks through a built site: does every page say what it is, and every page something else? */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Head, readHead } from './read-head.ts';

/** Most characters of a description: what search engines and messengers show of one. */
const LONGEST = 200;

export interface HeadFault {
  /** The page, below the site. */
  page: string;
  fault: string;
}

export interface HeadReport {
  /** Pages that are to be found. */
  pages: number;
  faults: HeadFault[];
}

/** Pages that ask not to be found are left out; one that names another as the one to cite may be like that one. */
export function checkHeads(folder: string): HeadReport {
  const heads = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((page) => ({ page, head: readHead(readFileSync(join(folder, page), 'utf8')) }))
    .filter(({ head }) => !head.isHidden);
  return {
    pages: heads.length,
    faults: [
      ...heads.flatMap(({ page, head }) => findFaults(head, folder).map((fault) => ({ page, fault }))),
      ...findDoubles(heads, 'title'),
      ...findDoubles(heads, 'description'),
    ],
  };
}

function findFaults({ language, title, description, canonical, tags }: Head, folder: string): string[] {
  const image = tags['og:image'] ?? '';
  const home = canonical && new URL(canonical).origin;
  const faults: [fault: string, isSo: boolean][] = [
    ['no language', !language],
    ['no title', !title],
    ['no description', !description],
    ['a description that is too long', (description?.length ?? 0) > LONGEST],
    ['a description with line breaks', /[\r\n]/.test(description ?? '')],
    ['a description with marks of Markdown', /\*\*|`|\]\(/.test(description ?? '')],
    ['no picture', image === ''],
    ['a picture that is not there', image !== '' && !isThere(new URL(image).pathname, folder)],
    ['a picture of another site', image !== '' && new URL(image).origin !== home],
    ['an address to share that is not the one to cite', tags['og:url'] !== canonical],
    ...['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale', 'og:image:alt', 'twitter:card'].map(
      (tag): [string, boolean] => [`no ${tag}`, !tags[tag]],
    ),
  ];
  return faults.filter(([, isSo]) => isSo).map(([fault]) => fault);
}

/** The site may lie below a base, which is not a folder of it. */
function isThere(pathname: string, folder: string): boolean {
  const parts = decodeURIComponent(pathname).split('/');
  return parts.some((_, index) => index > 0 && existsSync(join(folder, ...parts.slice(index))));
}

function findDoubles(heads: { page: string; head: Head }[], what: 'title' | 'description'): HeadFault[] {
  const own = heads.filter(({ page, head }) => isOwn(page, head));
  const groups = Map.groupBy(own, ({ head }) => `${head.language}\n${head[what]}`);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.slice(1).map(({ page }) => ({ page, fault: `the ${what} of ${group[0]?.page}: ${group[0]?.head[what]}` })),
    );
}

/** Whether a page is the one to cite, or the same in another language: a page that names one of its own language is not. */
function isOwn(page: string, { canonical, language }: Head): boolean {
  const path = canonical === undefined ? '' : new URL(canonical).pathname;
  const address = `/${page.replace(/index\.html$/, '')}`;
  return path.endsWith(address) || !path.split('/').includes(language ?? '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist'] = process.argv.slice(2);
  const { pages, faults } = checkHeads(folder);
  for (const { page, fault } of faults) console.log(`${page}: ${fault}`);
  console.log(`${pages} pages, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
