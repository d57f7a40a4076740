import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Slow 4G as Lighthouse applies it: milliseconds before each answer, and bytes a second for all of them together. */
const LATENCY = 562.5;
const RATE = (1.6 * 1024 * 1024 * 0.9) / 8;

export interface Line {
  isSlow: boolean;
  /** What went over it since it was emptied, in order. */
  sent: { address: string; bytes: number }[];
}

/**
 * Puts a line between a server and whoever asks it, which counts what goes over it and can be slow. The browser's own
 * throttling leaves out what workers load.
 */
export function putOnLine(server: Server): Line {
  const line: Line = { isSlow: false, sent: [] };
  const [answer] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  let freeAt = 0;
  server.removeAllListeners('request');
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    if (line.isSlow) await wait(LATENCY);
    const end = response.end.bind(response);
    const parts: Buffer[] = [];
    response.write = (part: string | Uint8Array) => parts.push(Buffer.from(part)) > 0;
    response.end = ((part?: string | Uint8Array) => {
      if (part) parts.push(Buffer.from(part));
      const body = Buffer.concat(parts);
      line.sent.push({ address: request.url ?? '', bytes: body.length });
      const start = Math.max(freeAt, performance.now());
      freeAt = line.isSlow ? start + (body.length / RATE) * 1000 : 0;
      if (line.isSlow) void wait(freeAt - performance.now()).then(() => end(body));
      else end(body);
      return response;
    }) as typeof response.end;
    answer?.(request, response);
  });
  return line;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
