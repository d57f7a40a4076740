import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findReferences } from './find-references.ts';

const certain = (text: string) =>
  findReferences(text, 'own-agent')
    .filter((found) => found.certain)
    .map(({ name }) => name);
const all = (text: string) => findReferences(text, 'own-agent').map(({ name }) => name);

const mentions: [text: string, names: string[]][] = [
  ['Hand over to code-reviewer.', ['code-reviewer']],
  ['Then **quay-architect**, then `tide-analyst`!', ['quay-architect', 'tide-analyst']],
  ['- **With mooring-expert**: tides', ['mooring-expert']],
  ['Delegate to `rope-tester` → lamp-engineer; HANDOFF: bell-agent', ['rope-tester', 'lamp-engineer', 'bell-agent']],
  ['the harbour-writer agent', ['harbour-writer']],
  ['Ask @harbour-clerk or @agent-quay-master first', ['harbour-clerk', 'quay-master']],
  ['Call the `pilot` agent and the "Storm" sub-agent.', ['pilot', 'Storm']],
  ['Appelez l’agent `gardien` ou agent **phare**', ['gardien', 'phare']],
  ['code-reviewer and again @code-reviewer', ['code-reviewer']],
];

for (const [text, names] of mentions) {
  test(`${JSON.stringify(text)} can only mean agents`, () => assert.deepEqual(certain(text), names));
}

const others: string[] = [
  'well-known and up-to-date words',
  'a multi-agent system with co-architect',
  'in src/code-reviewer/index.ts and https://example.org/code-reviewer',
  'the file code-reviewer.md and npm i @scope/code-reviewer',
  'write to someone@code-reviewer.org',
  'the class .code-reviewer and the id #code-reviewer',
  'snake_code-reviewer and code-reviewer_2',
  'itself: own-agent, @own-agent, the `own-agent` agent',
  'an agent for you, agents "a"',
  'the `agent` agent, the **Skill** agent and @agent, as in the `index` agent',
  'install cert-manager and `osv-scanner`, with class-validator',
  'the agent **MUST** ask, and every agent **Must**',
  'designer-developer handoff, a login of an engineering-manager',
  'subagent_type: [domain-specialist]',
  'create a tide-specialist agent, a new `rope-writer` agent',
  '@agent-own-agent',
  'client → key-agent → server',
  'a *short-lived* agent, an agent « veilleur », the "remote" agent',
  'id: "batch_7"\nagents: none',
  'Mail to harbour-engineer@example.org',
];

for (const text of others) {
  test(`${JSON.stringify(text)} names no agent for certain`, () => assert.deepEqual(certain(text), []));
}

test('words joined by hyphens may be names, and only the catalogue knows', () => {
  assert.deepEqual(all('the tide-table, the @clerk and a well-known quay'), ['tide-table', 'well-known', 'clerk']);
});

const inOtherScripts: [text: string, names: string[]][] = [
  ['use the 代码审查 agent', ['代码审查']],
  ['请使用「代码审查」agent，然后 @项目管理 继续', ['代码审查', '项目管理']],
  ['使用 `代码审查` 智能体', ['代码审查']],
  ['the `рецензент` agent', ['рецензент']],
  ['agent « مراجع »', ['مراجع']],
  ['un véritable agent, 代码.cn, a@代码审查.cn, **代码审查**', []],
];

for (const [text, names] of inOtherScripts) {
  test(`${JSON.stringify(text)} may name agents, and only the catalogue knows`, () => {
    assert.deepEqual([all(text), certain(text)], [names, []]);
  });
}

test('a name is not cut out of a longer one', () => {
  for (const text of ['@quay-masterÉ', '@quayMaster', '@quay_master', '@quay-master/x', '@quay.master']) {
    assert.ok(!all(text).some((name) => 'quay-master'.startsWith(name) && name !== 'quay-master'), text);
  }
});

test('names longer than sixty letters are none', () => {
  assert.deepEqual(all(`@${'a'.repeat(61)} and ${'a-'.repeat(40)}reviewer`), []);
});
