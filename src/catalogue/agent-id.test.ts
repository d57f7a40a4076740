import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentSchema } from '../core/schema.ts';
import { collisionId, foldToId, isSecondOf, namesOf, pathId } from './agent-id.ts';

const hash = '0123456789abcdef'.repeat(4);

const ids: [file: string, prefix: string | null, id: string][] = [
  ['backend-architect.md', null, 'backend-architect'],
  ['Backend Architect.md', null, 'backend-architect'],
  ['architecte-backend.fr.md', null, 'architecte-backend'],
  ['team/api/x.md', null, 'team-api-x'],
  ['.claude/agents/x.md', null, 'x'],
  ['fr/équipe/révision.md', null, 'equipe-revision'],
  ['x/fr.md', null, 'x'],
  ['c#.md', null, 'csharp'],
  ['c++.md', null, 'cplusplus'],
  ['x.agent.md', null, 'x'],
  ['e\u0301.md', null, 'e'],
  ['team/项目管理.md', null, 'team-0tocxtt'],
  ['team/项目管理.zh.md', null, 'team-0tocxtt'],
  ['项目管理/x.md', null, '0tocxtt-x'],
  ['API设计.md', null, 'api-1ll9f5a'],
  ['Søren Łódź.md', null, 's-ren-odz'],
  ['x.md', 'Other Source', 'other-source-x'],
  ['x.md', '日本', 'x'],
  ['😀.md', null, 'agent-01234567'],
  ['日本/架构.md', 'more', 'more-agent-01234567'],
  ['--.md', null, 'agent-01234567'],
  ['../../etc/passwd.md', null, 'etc-passwd'],
  ['%2e%2e/<b>&"\'`$(id);.md', null, '2e-2e-b-id'],
  [`${'l'.repeat(200)}.md`, null, 'l'.repeat(200)],
  [`${'long/'.repeat(60)}end.md`, null, `${'long-'.repeat(38)}l-01234567`],
  [`${'long-'.repeat(30)}end.md`, 'more'.repeat(30), `${'more'.repeat(30)}-${'long-'.repeat(14)}01234567`],
];

for (const [file, prefix, id] of ids) {
  test(`${prefix === null ? '' : `${prefix}: `}${file.slice(0, 40)} has the id ${id.slice(0, 40)}`, () => {
    assert.equal(pathId(file, prefix, hash), id);
    assert.equal(agentSchema.shape.id.parse(id), id);
  });
}

test('the id of a file that came second tells its path', () => {
  assert.equal(collisionId('x', hash), 'x-01234567');
});

test('a file of another script is not taken for one that came second', () => {
  assert.ok(!isSecondOf(pathId('team/项目管理.md', null, hash), 'team'));
});

test('a name of any script leads on, and a file that is called so', () => {
  assert.deepEqual(namesOf('Revue de code', 'x'), ['revue-de-code']);
  assert.deepEqual(namesOf('项目管理', '项目管理'), ['0tocxtt']);
  assert.deepEqual(namesOf('', '项目管理'), ['0tocxtt']);
  assert.deepEqual(namesOf('API 设计', 'x'), ['api', 'api-1ll9f5a']);
  assert.deepEqual(namesOf('n'.repeat(201), '😀'), []);
});

test('a name too long for an address has none', () => {
  assert.equal(foldToId('n'.repeat(201)), '');
});

test('names are folded as ids are', () => {
  assert.deepEqual(['Revue de code', 'C# & F#', '日本'].map(foldToId), ['revue-de-code', 'csharp-fsharp', '']);
});
