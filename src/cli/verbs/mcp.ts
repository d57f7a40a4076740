import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createServer } from '../../mcp/create-server.ts';
import { indexAgents } from '../../mcp/index-agents.ts';
import { openSearch } from '../../mcp/open-search.ts';
import { PATIENCE, waitFor } from '../../mcp/wait-for.ts';
import { type Context, readSettings } from '../context.ts';
import { readVersion } from '../read-version.ts';
import { refuseNoFiles } from '../refuse-no-files.ts';
import { besideOutput } from '../terminal/beside-output.ts';
import { reportFault } from '../terminal/report-fault.ts';

/**
 * `agentheque mcp`: the catalogue for other programs, by the Model Context Protocol on standard input and output. Nothing else
 * goes to standard output. Files are read while the client is answered already; 0 when it closes standard input. Throws a
 * `UserError` where there is no file.
 */
export async function mcp(context: Context): Promise<number> {
  const { args, input } = context;
  const terminal = besideOutput(context.terminal);
  const settings = await readSettings(context);
  if (terminal.isErrorLive) terminal.printError(terminal.t('mcp.waiting'));
  const ended = new Promise<number>((resolve) => {
    for (const event of ['end', 'close']) input.once(event, () => resolve(0));
  });
  let begin = () => {};
  // A client waits for the first answer a few seconds only: what reads files, and the reading, come after it.
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const loading = begun.then(async () => {
    const { loadAgents } = await import('../load-agents.ts');
    const loaded = await loadAgents(settings, terminal);
    refuseNoFiles(loaded.catalogue, settings);
    return loaded;
  });
  const shelf = loading.then(({ catalogue, records }) => ({ catalogue, records, find: indexAgents(catalogue) }));
  const search = loading.then(async ({ catalogue, records, cacheDir }) => {
    const { makeSearchFiles } = await import('../../integrations/search-files.ts');
    const files = await makeSearchFiles(catalogue.agents.map(records.read), catalogue.vocabulary, cacheDir);
    terminal.printError(terminal.t('mcp.ready', { count: catalogue.agents.length }));
    return openSearch(files);
  });
  const onFault = (error: unknown) => reportFault(error, terminal, args.verbose);
  const tools = {
    locale: terminal.locale,
    t: terminal.t,
    shelf: () => waitFor(shelf, PATIENCE),
    search: () => waitFor(search, PATIENCE),
    onFault,
  };
  const handle = serveStdio(
    () => {
      begin();
      return createServer(tools, readVersion());
    },
    { onerror: onFault },
  );
  try {
    return await Promise.race([ended, Promise.all([shelf, search]).then(() => ended)]);
  } finally {
    await handle.close();
  }
}
