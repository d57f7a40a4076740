import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import sirv from 'sirv';
import { addresses, withBase } from '../addresses/addresses.ts';
import type { SearchFiles } from './search-files.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves the files of the search in development, where there is no built site to take them from. `provide` is asked each
 * time, so that what was edited is found.
 */
export function answerSearch(base: string, provide: () => Promise<SearchFiles>): Middleware {
  const [root, bundleRoot] = [withBase(base, '/search/'), withBase(base, '/pagefind/')];
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!path.startsWith(root) && !path.startsWith(bundleRoot)) return next();
    provide().then(
      ({ files, bundles }) => {
        const bundle = bundles.find(({ key, state }) => path.startsWith(withBase(base, addresses.bundle(key, state))));
        if (bundle) {
          request.url = path.slice(withBase(base, addresses.bundle(bundle.key, bundle.state)).length - 1);
          return sirv(bundle.folder + sep, { dev: true })(request, response, () => answerNothing(response));
        }
        const content = files.get(path.slice(withBase(base, '').length));
        if (content === undefined) return answerNothing(response);
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(content);
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  };
}

function answerNothing(response: ServerResponse): void {
  response.statusCode = 404;
  response.end();
}
