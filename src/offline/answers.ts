/** Which answers are kept. A network that asks to log in answers anything with a page of its own, and says 200. */
import { findBuild } from './build-id.ts';

/** What is looked at of an answer: that of `Response`, so that tests need none. */
export interface AnswerHead {
  status: number;
  type: string;
  redirected: boolean;
  headers: { get(name: string): string | null };
}

/** Content types by the ending of a name; of what has another ending, hosts may think what they like. */
const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  md: 'text/plain',
  webmanifest: 'application/manifest+json',
};

/** The content type of a file that comes out of a pack, by its address below the base. */
export function typeOf(address: string): string {
  if (address.startsWith('/files/')) return 'text/plain; charset=utf-8';
  if (address.endsWith('/')) return 'text/html; charset=utf-8';
  const type = TYPES[endingOf(address)] ?? 'application/octet-stream';
  return type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type;
}

/** Whether an answer is of this site and of the kind that was asked for. */
export function isOfKind({ status, type, redirected, headers }: AnswerHead, address: string): boolean {
  if (status !== 200 || type !== 'basic' || redirected) return false;
  const given = (headers.get('content-type') ?? '').toLowerCase();
  const isPage = address.endsWith('/') || address.endsWith('.html');
  return given.includes('text/html') === isPage;
}

/** The build of a page of ours that came whole; `undefined` for any other text. */
export function buildOfPage(html: string): string | undefined {
  // Astro puts scripts after the end.
  return html.includes('</html>') && /<\/(?:html|script)>\s*$/.test(html.slice(-100)) ? findBuild(html) : undefined;
}

/** Whether a file of the search came whole: JSON and what is compressed say so themselves. */
export async function isWhole(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<boolean> {
  try {
    if (address.endsWith('.json')) JSON.parse(new TextDecoder().decode(bytes));
    else if (bytes[0] === 0x1f && bytes[1] === 0x8b) await unzip(bytes);
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** Throws where the bytes are cut short or damaged. */
export async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function endingOf(address: string): string {
  return address.slice(address.lastIndexOf('.') + 1);
}
