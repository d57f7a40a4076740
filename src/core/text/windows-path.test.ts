import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeAroundPaths } from './windows-path.ts';

const texts: [text: string, changed: string][] = [
  ['C:\\new\\table', 'C:\\new\\table'],
  ['in c:\\Users\\me.txt\\n', 'in c:\\Users\\me.txt¶'],
  ['"D:\\dir\\" and\\n', '"D:\\dir\\" and¶'],
  ['C:\\dir\\nThen', 'C:\\dir¶Then'],
  ['C:\\nThen', 'C:¶Then'],
  ['plan B:\\nuse it', 'plan B:¶use it'],
  ['Examples:\\nuse it', 'Examples:¶use it'],
];

for (const [text, changed] of texts) {
  test(`${text} is changed around its paths`, () => {
    assert.equal(
      changeAroundPaths(text, (part) => part.replaceAll('\\n', '¶')),
      changed,
    );
  });
}
