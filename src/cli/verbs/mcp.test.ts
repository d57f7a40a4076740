/** The program as a client starts it; what the tools answer is tested in `mcp/tools.test.ts`. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { packageRoot } from '../../config/package-root.ts';
import { hostileName, writeAgentFiles } from '../../mcp/fixtures/agent-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'agentheque-mcp-program-'));
after(() => rmSync(folder, { recursive: true }));
writeAgentFiles(folder);
const program = join(packageRoot, 'bin/agentheque.js');

test('a client of the SDK is answered, and what files say stays text', async () => {
  const args = [program, 'mcp', '--agents', '.', '--lang', 'fr'];
  const transport = new StdioClientTransport({ command: process.execPath, args, cwd: folder, stderr: 'pipe' });
  const errors: Error[] = [];
  const client = new Client({ name: 'test', version: '1.0.0' });
  // What is no message of the protocol is told here.
  client.onerror = (error) => errors.push(error);
  await client.connect(transport);
  const { tools } = await client.listTools();
  assert.equal(tools.length, 4);
  const found = await client.callTool({ name: 'search_agents', arguments: { query: 'revue de code' } });
  assert.match(JSON.stringify(found.structuredContent), /"id":"reviewer"/);
  const { structuredContent } = await client.callTool({ name: 'read_agent', arguments: { id: 'hostile' } });
  assert.ok(JSON.stringify(structuredContent).includes(JSON.stringify(hostileName)));
  assert.equal((await client.callTool({ name: 'read_agent', arguments: { id: 'nobody' } })).isError, true);
  assert.equal((await client.callTool({ name: 'list_agents', arguments: { page: 'x' } })).isError, true);
  await assert.rejects(client.callTool({ name: 'no_such_tool', arguments: {} }), /not found/);
  await client.close();
  assert.deepEqual(errors, []);
  assert.equal(existsSync(join(folder, 'pwned')), false);
});

test('it ends with 0 when nobody speaks to it any more, and has said nothing of its own', async () => {
  const child = spawn(process.execPath, [program, 'mcp', '--agents', folder], { stdio: ['pipe', 'pipe', 'pipe'] });
  const written = Promise.all([text(child.stdout), text(child.stderr)]);
  child.stdin.end('this is no message\n');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
  const [output] = await written;
  assert.equal(output, '');
});

test('a folder that is not there is a mistake of whoever starts it', async () => {
  const child = spawn(process.execPath, [program, 'mcp', '--agents', join(folder, 'none')], { stdio: 'pipe' });
  const written = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'exit');
  const [output, errors] = await written;
  assert.deepEqual([code, output], [2, '']);
  assert.match(errors, /none/);
});
