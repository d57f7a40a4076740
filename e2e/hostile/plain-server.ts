import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

/** The endings that every host knows. */
const known: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves files without any header but a type: `none` sends no type at all, `usual` only for endings that every host knows. */
export function createPlainServer(folder: string, base: string, types: 'none' | 'usual'): Server {
  return createServer((request, response) => {
    const address = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '');
    const path = join(folder, address.slice(base.length));
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
    const file = [path, join(path, 'index.html')][isFolder ? 1 : 0] ?? path;
    const isThere = address.startsWith(base) && statSync(file, { throwIfNoEntry: false })?.isFile();
    const sent = isThere ? file : join(folder, '404.html');
    const type = types === 'usual' ? known[extname(sent)] : undefined;
    if (type !== undefined) response.setHeader('Content-Type', type);
    response.statusCode = isThere ? 200 : 404;
    response.end(readFileSync(sent));
  });
}
