/** A site that is deployed again and again under open pages, and a server that can fail as networks do. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listen } from '../../src/cli/server/listen.ts';
import { createSiteServer } from '../../src/cli/server/serve.ts';

const root = join(import.meta.dirname, '../..');

/** Answers a request in the place of the site; `false` leaves it to the site. */
export type Interfere = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface OfflineSite {
  /** Ends in `/`. */
  address: string;
  /** Addresses that were asked for since the last time that this was emptied. */
  asked: string[];
  /** Bytes that were sent since the site was made, as they went over the wire. */
  sent(): number;
  interfere(how: Interfere | undefined): void;
  /** Builds a site of agents under a name, without publishing it; `agents` are files with their texts, or a folder. */
  build(name: string, agents: Record<string, string> | string, options?: { flags?: string[]; config?: string }): void;
  /** Where a built site lies. */
  folder(name: string): string;
  /** Puts a built site in the place of the one that is served. */
  publish(name: string): void;
  stop(): void;
}

/** The text of an agent in a language. */
export function agentText(lang: string, title: string, text: string): string {
  return `---\nlang: ${lang}\nname: ${title}\ndescription: ${text}\n---\n\n# ${title}\n\n## Method\n\n${text}\n`;
}

export async function startOfflineSite(): Promise<OfflineSite> {
  const work = mkdtempSync(join(tmpdir(), 'agentheque-offline-'));
  const served = join(work, 'served');
  const site = createSiteServer(served, '/', console.error);
  let interfere: Interfere | undefined;
  let sent = 0;
  const here: OfflineSite = {
    address: '',
    asked: [],
    sent: () => sent,
    interfere(how) {
      interfere = how;
    },
    folder: (name) => join(work, name),
    build(name, agents, { flags = [], config = 'export default {};' } = {}) {
      writeFileSync(join(work, 'agentheque.config.ts'), `${config}\n`);
      const folder = typeof agents === 'string' ? agents : join(work, `${name}-agents`);
      for (const [file, text] of typeof agents === 'string' ? [] : Object.entries(agents)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      const words = ['build', '--agents', folder, '--out', join(work, name), ...flags];
      const result = spawnSync(process.execPath, [join(root, 'bin/agentheque.js'), ...words], {
        cwd: work,
        encoding: 'utf8',
      });
      if (result.status !== 0) throw new Error(result.stdout + result.stderr);
    },
    publish(name) {
      rmSync(served, { force: true });
      symlinkSync(join(work, name), served, 'dir');
    },
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
  const server = createServer((request, response) => {
    here.asked.push(request.url ?? '');
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('close', () => {
      sent += socket.bytesWritten - before;
    });
    if (!interfere?.(request, response)) site.emit('request', request, response);
  });
  const { port } = await listen(server, 0, false);
  here.address = `http://localhost:${port}/`;
  return here;
}

/** The build that a built site says it is. */
export function buildOf(site: OfflineSite, name: string): string {
  return (JSON.parse(readFileSync(join(site.folder(name), 'search/entry.json'), 'utf8')) as { build: string }).build;
}
