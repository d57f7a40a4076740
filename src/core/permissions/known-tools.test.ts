import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mcpServer, type Power, toolName, toolPower, toolSlug } from './known-tools.ts';

const tools: [tool: string, name: string, power: Power | undefined, server: string | undefined, slug: string][] = [
  ['Read', 'Read', 'read', undefined, 'read'],
  ['MultiEdit', 'MultiEdit', 'write', undefined, 'multiedit'],
  ['Bash(git:*)', 'Bash', 'shell', undefined, 'bash'],
  ['Bash (git log)', 'Bash', 'shell', undefined, 'bash'],
  ['WebFetch(domain:example.org)', 'WebFetch', 'network', undefined, 'webfetch'],
  ['Task(a, b)', 'Task', 'delegate', undefined, 'task'],
  ['TodoWrite', 'TodoWrite', 'none', undefined, 'todowrite'],
  ['run_shell_command', 'run_shell_command', 'shell', undefined, 'run-shell-command'],
  // Sets of Copilot.
  ['edit/editFiles', 'edit/editFiles', 'write', undefined, 'edit-editfiles'],
  ['search/somethingNew', 'search/somethingNew', 'read', undefined, 'search-somethingnew'],
  ['web/fetch', 'web/fetch', 'network', undefined, 'web-fetch'],
  // Tools of MCP servers.
  ['mcp__github', 'mcp__github', undefined, 'github', 'mcp-github'],
  ['mcp__github__*', 'mcp__github__*', undefined, 'github', 'mcp-github'],
  ['mcp__github__search_issues', 'mcp__github__search_issues', undefined, 'github', 'mcp-github'],
  ['mcp__my_server__a__b', 'mcp__my_server__a__b', undefined, 'my_server', 'mcp-my-server'],
  ['mcp__github__search(a, b)', 'mcp__github__search', undefined, 'github', 'mcp-github'],
  ['github/*', 'github/*', undefined, 'github', 'mcp-github'],
  ['io.github.x/y-mcp/get_it', 'io.github.x/y-mcp/get_it', undefined, 'io.github.x/y-mcp', 'mcp-io-github-x-y-mcp'],
  ['mcp__*', 'mcp__*', undefined, '*', 'mcp-all'],
  ['mcp_github_search_issues', 'mcp_github_search_issues', undefined, 'github', 'mcp-github'],
  ['mcp_*', 'mcp_*', undefined, '*', 'mcp-all'],
  ['github_*', 'github_*', undefined, 'github', 'mcp-github'],
  ['charts.tides.mcp', 'charts.tides.mcp', undefined, 'charts.tides.mcp', 'mcp-charts-tides-mcp'],
  // Kiro's, and a group of Roo Code.
  ['@git', '@git', undefined, 'git', 'mcp-git'],
  ['@ticket-desk/find_ticket', '@ticket-desk/find_ticket', undefined, 'ticket-desk', 'mcp-ticket-desk'],
  ['@builtin', '@builtin', undefined, undefined, 'builtin'],
  ['@mcp', '@mcp', undefined, '*', 'mcp-all'],
  ['mcp', 'mcp', undefined, '*', 'mcp-all'],
  ['execute_cmd', 'execute_cmd', 'shell', undefined, 'execute-cmd'],
  ['use_aws', 'use_aws', 'shell', undefined, 'use-aws'],
  ['subagent', 'subagent', 'delegate', undefined, 'subagent'],
  // Unknown ones.
  ['Frobnicate', 'Frobnicate', undefined, undefined, 'frobnicate'],
  ['*', '*', undefined, undefined, 'all'],
  ['日本', '日本', undefined, undefined, 'other'],
  ['../../etc/passwd', '../../etc/passwd', undefined, undefined, 'etc-passwd'],
  ['constructor', 'constructor', undefined, undefined, 'constructor'],
  ['mcp__', 'mcp__', undefined, undefined, 'mcp'],
  ['', '', undefined, undefined, 'other'],
];

test('a name too long for a file has a page all the same', () => {
  assert.equal(toolSlug('x'.repeat(5000)), 'x'.repeat(100));
  assert.equal(toolSlug(`mcp__${'server-'.repeat(99)}__tool`), `mcp-${'server-'.repeat(14)}se`);
});

for (const [tool, name, power, server, slug] of tools) {
  test(`the tool ${JSON.stringify(tool)} has the page ${slug}`, () => {
    assert.equal(toolName(tool), name);
    assert.equal(toolPower(tool), power);
    assert.equal(mcpServer(tool), server);
    assert.equal(toolSlug(tool), slug);
  });
}
