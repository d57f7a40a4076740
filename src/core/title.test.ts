import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from './body/outline.ts';
import { humanize, readTitle } from './title.ts';

const cases: [what: string, name: string, stem: string, body: string, language: string, title: string][] = [
  ['a name with spaces', 'Quay Master', 'x', '# Other', 'en', 'Quay Master'],
  ['a slug', 'backend-api-architect', 'x', '', 'en', 'Backend API Architect'],
  ['a slug in French', 'architecte-backend', 'x', '', 'fr', 'Architecte backend'],
  ['no name', '', 'ci_cd.pipeline', '', 'en', 'CI CD Pipeline'],
  ['a heading that says the same', 'api-tester', 'x', '# 🧪 API **Tester** Agent', 'en', 'API Tester Agent'],
  ['a heading that says something else', 'api-tester', 'x', '# How I work here', 'en', 'API Tester'],
  ['a heading that translates', 'api-tester', 'x', '# Testeur d’API', 'fr', 'Testeur d’API'],
  ['a heading that is a sentence', 'api-tester', 'x', '# Tu es un testeur.', 'fr', 'API tester'],
  ['a sentence where there is no name', '', 'quay-master', '# You are a quay master', 'en', 'Quay Master'],
  ['a heading below the first level', 'api-tester', 'x', '## API Tester Agent', 'en', 'API Tester'],
  ['a heading that is too long', 'api-tester', 'x', `# API Tester ${'x'.repeat(60)}`, 'en', 'API Tester'],
  ['a heading of a template', 'greffier', 'x', 'Tu tiens le journal.\n\n# Page XX du [date]', 'fr', 'Greffier'],
  ['no name and a heading', '', 'x', '# The Quay', 'en', 'The Quay'],
  ['the file where the name cannot be seen', '\u200b \u00ad', 'quay-master', '', 'en', 'Quay Master'],
  ['the numbers of characters that cannot be seen', '', '\u200b\u2060', '', 'en', 'U+200B U+2060'],
  ['a name without what turns the text after it', '\u202eevil \u2067quay', 'x', '', 'en', 'evil quay'],
  ['such a heading', '', 'x', '# The \u202dQuay', 'en', 'The Quay'],
  ['such a slug', '\u202equay-master', 'x', '', 'en', 'Quay Master'],
  ['such a file', '', '\u202equay-master', '', 'en', 'Quay Master'],
  ['a heading in a script without spaces', 'code-reviewer', 'x', '# 代码审查', 'zh', '代码审查'],
  ['the name where such a heading is one word', 'code-reviewer', 'x', '# 概要', 'zh', 'Code Reviewer'],
  ['the name where such a heading is a sentence', 'code-reviewer', 'x', '# 你是代码审查员。', 'zh', 'Code Reviewer'],
  ['a heading that has the letters of the name', '架构师', 'x', '# 资深架构师', 'zh', '资深架构师'],
  ['a name in another script than the heading', '架构师', 'x', '# Role', 'zh', '架构师'],
  ['a heading where the file has letters of another script', '', '架构师', '# 概要', 'zh', '概要'],
  ['a name without Latin letters', '架构师', 'x', '', 'zh', '架构师'],
];

for (const [what, name, stem, body, language, title] of cases) {
  test(`the title for people comes from ${what}`, () => {
    assert.equal(readTitle({ name, stem, blocks: outline(body) ?? [], language }), title);
  });
}

test('names that are written in a way of their own keep it', () => {
  assert.equal(humanize('graphql-devops-expert', 'en'), 'GraphQL DevOps Expert');
  assert.equal(humanize('expert-nextjs', 'fr'), 'Expert Next.js');
  assert.equal(humanize('_Api--GITHUB-', 'en'), 'API GitHub');
  assert.equal(humanize('already Fine', 'en'), 'already Fine');
});
