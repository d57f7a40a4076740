import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import compression from 'compression';
import sirv from 'sirv';
import { type HeaderRule, headersFor, readHeaders } from './read-headers.ts';
import { routeRequest, splitAddress } from './route-request.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves a built site below `base` as a host would: compressed, with the headers that the build wrote, `404.html` where
 * there is nothing. A build may replace a file between its being found and read: that fails its answer alone. Any other
 * error is told to `onFault`.
 */
export function createSiteServer(folder: string, base: string, onFault: (error: unknown) => void): Server {
  // Its types speak of Express, whose requests are Node's.
  const compress = compression() as unknown as Handler;
  // `dev`: looks at the disk on every request, because the next build may replace the folder under a running server.
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: setTextType });
  const readRules = createRulesReader(folder);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const address = request.url ?? '/';
    const rules = readRules();
    const headers = headersFor(rules, splitAddress(address).pathname);
    for (const [name, value] of headers) response.setHeader(name, value);
    const missing = () => {
      // What holds for a file that is not there does not hold for the page that says so.
      for (const [name] of headers) response.removeHeader(name);
      for (const [name, value] of headersFor(rules, `${base}404.html`)) response.setHeader(name, value);
      sendMissing(response, folder);
    };
    if (!isOrderly(request.headers.range)) delete request.headers.range;
    const route = routeRequest(request.method ?? 'GET', address, folder, base);
    if (route.type === 'missing') missing();
    else if (route.type === 'redirect') redirect(response, route.location);
    else if (route.type === 'method-not-allowed') send(response, 405, 'Method not allowed');
    else {
      request.url = route.path;
      files(request, response, missing);
    }
  };
  const noteFault = (error: NodeJS.ErrnoException): void => {
    if (error.syscall === undefined) onFault(error);
  };
  return createServer((request, response) => {
    response.on('pipe', (file: Readable) =>
      file.once('error', (error) => {
        noteFault(error);
        response.destroy();
      }),
    );
    compress(request, response, () => {
      try {
        answer(request, response);
      } catch (error) {
        noteFault(error as Error);
        if (response.headersSent) response.destroy();
        else send(response, 500, 'Error');
      }
    });
  });
}

/** The rules of the site as it is now: a build may have replaced them. */
function createRulesReader(folder: string): () => HeaderRule[] {
  const file = join(folder, '_headers');
  let known: { changed: number; rules: HeaderRule[] } = { changed: 0, rules: [] };
  return () => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changed !== known.changed) {
      known = { changed, rules: changed === 0 ? [] : readHeaders(readFileSync(file, 'utf8')) };
    }
    return known.rules;
  };
}

/** Texts are shown, not offered for download; below `files/` and `exports/` everything is somebody's text. */
function setTextType(response: ServerResponse, path: string): void {
  if (!/\.(?:md|txt)$|\/files\/[^/]+\/[^/]+$|\/exports\/[^/]+\/[^/]+\/[^/]+$/.test(path)) return;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

/** One range from a beginning, which is all that a browser asks for; anything else gets the whole file. */
function isOrderly(range: string | undefined): boolean {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  return match !== null && (match[2] === '' || Number(match[1]) <= Number(match[2]));
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader('Location', location);
  send(response, 302, '');
}

function sendMissing(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  if (!existsSync(page)) {
    send(response, 404, 'Not found');
    return;
  }
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(readFileSync(page));
}

function send(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(text);
}
