import type { IncomingMessage, ServerResponse } from 'node:http';
import { withBase } from '../i18n/addresses.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves the files of the search in development, where there is no built site to take them from. `files` is asked each
 * time, so that what was edited is found.
 */
export function answerSearch(base: string, files: () => ReadonlyMap<string, string>): Middleware {
  const root = withBase(base, '/search/');
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!path.startsWith(root)) return next();
    const content = files().get(path.slice(withBase(base, '').length));
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(content ?? '{}');
  };
}
