/** Raw HTML in instructions: the closed list that is rendered, examples as quotations, and all that stays text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgent } from '../read-agent.ts';
import { renderInstructions } from './render-instructions.ts';

const render = (markdown: string) => renderInstructions(markdown, [], () => undefined).trim();

const cases: [what: string, markdown: string, html: string][] = [
  ['a break', 'one<br>two<br/>three<BR />four', '<p>one<br>\ntwo<br>\nthree<br>\nfour</p>'],
  ['a break in a heading', '# a<br>b', '<h3 id="i-ab">a<br>\nb</h3>'],
  [
    'a break in bold and in a link',
    '**a<br>b** [c<br>d](#x)',
    '<p><strong>a<br>\nb</strong> <span class="no-link">c<br>\nd (#x)</span></p>',
  ],
  ['a break on a line of its own', 'a\n\n<br>\nb', '<p>a</p>\n<p><br>\nb</p>'],
  ['keys', 'Press <kbd>Ctrl</kbd>+<KBD>C</kbd >.', '<p>Press <kbd>Ctrl</kbd>+<kbd>C</kbd>.</p>'],
  ['what is lowered and raised', 'H<sub>2</sub>O, 1<sup>st</sup>', '<p>H<sub>2</sub>O, 1<sup>st</sup></p>'],
  ['Markdown within', '<sub>**a** `b`</sub>', '<p><sub><strong>a</strong> <code translate="no">b</code></sub></p>'],
  ['one within another', '<sup>a<sub>b</sub></sup>', '<p><sup>a<sub>b</sub></sup></p>'],
  ['a pair across emphasis as text', '**a <kbd>b** c</kbd>', '<p><strong>a &lt;kbd&gt;b</strong> c&lt;/kbd&gt;</p>'],
  ['a pair across paragraphs as text', 'a <kbd>b\n\nc</kbd>', '<p>a &lt;kbd&gt;b</p>\n<p>c&lt;/kbd&gt;</p>'],
  ['tags that cross as one pair and text', '<kbd>a<sub>b</kbd>c</sub>', '<p><kbd>a&lt;sub&gt;b</kbd>c&lt;/sub&gt;</p>'],
  ['an attribute as text', '<kbd class="x">a</kbd>', '<p>&lt;kbd class="x"&gt;a&lt;/kbd&gt;</p>'],
  [
    'tags in code as code',
    '`a<br>b <kbd>c</kbd>`',
    '<p><code translate="no">a&lt;br&gt;b &lt;kbd&gt;c&lt;/kbd&gt;</code></p>',
  ],
  [
    'what is folded',
    '<details>\n<summary>More</summary>\n\n- **a**\n\n</details>',
    '<details>\n<summary>More</summary>\n<ul>\n<li><strong>a</strong></li>\n</ul>\n</details>',
  ],
  [
    'what is folded in one line, and open',
    '<DETAILS OPEN><summary>A <kbd>B</kbd> <b>c</b></summary>d</DETAILS>',
    '<details open>\n<summary>A <kbd>B</kbd> &lt;b&gt;c&lt;/b&gt;</summary>\n<p>d</p>\n</details>',
  ],
  [
    'what is folded in what is folded, without a summary, and a summary of its own',
    '<details>\n\n<details>\na\n</details>\n\n</details>\n\n<summary>b</summary>',
    '<details>\n<details>\n<p>a</p>\n</details>\n</details>\n<p>&lt;summary&gt;b&lt;/summary&gt;</p>',
  ],
  [
    'a summary with Markdown',
    '<details>\n<summary>\n\n**a**\n\n</summary>\n\nb\n\n</details>',
    '<details>\n<summary>\n<p><strong>a</strong></p>\n</summary>\n<p>b</p>\n</details>',
  ],
  [
    'what is folded in an item and in a quotation',
    '- <details>\n  a\n  </details>\n\n> <details>\n> b\n> </details>',
    '<ul>\n<li>\n<details>\n<p>a</p>\n</details>\n</li>\n</ul>\n<blockquote>\n<details>\n<p>b</p>\n</details>\n</blockquote>',
  ],
  ['what is folded and never closed as text', '<details>\n\na', '<p>&lt;details&gt;</p>\n<p>a</p>'],
  [
    'an end across items as text',
    '- <details>\n\n</details>',
    '<ul>\n<li>&lt;details&gt;</li>\n</ul>\n<p>&lt;/details&gt;</p>',
  ],
  ['a comment as text', '<!-- said to <br> the agent -->', '<p>&lt;!-- said to &lt;br&gt; the agent --&gt;</p>'],
  [
    'what is verbatim in HTML as text',
    '<pre>\n<details>\n</details>\n</pre>',
    '<p>&lt;pre&gt;<br>\n&lt;details&gt;<br>\n&lt;/details&gt;<br>\n&lt;/pre&gt;</p>',
  ],
  [
    'an example as a quotation',
    '<example id="1">\nuser: "a"\nassistant: "b"\n<commentary>c</commentary>\n</example>',
    '<blockquote>\n<p class="tag">example id="1"</p>\n<p>user: "a"<br>\nassistant: "b"</p>\n<p class="tag">commentary</p>\n<p>c</p>\n</blockquote>',
  ],
  [
    'examples in a wrapper, in one paragraph, the last one unclosed',
    '<examples>\n\na <b>x</b>\n<example><user_request>*b*</user_request>\n<AGENT-RESPONSE>c</AGENT-RESPONSE></example>\n\n</examples>\n\n<example>\nUser: d\n\nAssistant: e\n\n# f',
    '<p class="tag">examples</p>\n<p>a &lt;b&gt;x&lt;/b&gt;</p>\n<blockquote>\n<p class="tag">example</p>\n<p class="tag">user request</p>\n<p><em>b</em></p>\n<p class="tag">AGENT-RESPONSE</p>\n<p>c</p>\n</blockquote>\n' +
      '<blockquote>\n<p class="tag">example</p>\n<p>User: d</p>\n<p>Assistant: e</p>\n</blockquote>\n<h3 id="i-f">f</h3>',
  ],
  [
    'turns in tags of their own as one quotation',
    '<user>\na\n</user>\n\n<assistant>\n\n- b\n\n</assistant>',
    '<blockquote>\n<p class="tag">user</p>\n<p>a</p>\n<p class="tag">assistant</p>\n<ul>\n<li>b</li>\n</ul>\n</blockquote>',
  ],
  [
    'turns that name nobody where examples are announced',
    '<input>a</input>\n<output>b</output>\n\n## Examples\n\n<input>c</input>\n<output>d</output>',
    '<p>&lt;input&gt;a&lt;/input&gt;\n&lt;output&gt;b&lt;/output&gt;</p>\n<h3 id="i-examples">Examples</h3>\n<blockquote>\n<p class="tag">input</p>\n<p>c</p>\n<p class="tag">output</p>\n<p>d</p>\n</blockquote>',
  ],
  [
    'a tag that a sentence speaks of as text',
    'Write <example> and <user>a</user>.',
    '<p>Write &lt;example&gt; and &lt;user&gt;a&lt;/user&gt;.</p>',
  ],
  [
    'an example without a conversation as text',
    '<example>\nx = 1\n</example>',
    '<p>&lt;example&gt;<br>\nx = 1<br>\n&lt;/example&gt;</p>',
  ],
];

for (const [what, markdown, html] of cases) {
  test(`raw HTML is rendered: ${what}`, () => assert.equal(render(markdown), html));
}

test('a cell of a table has its lines', () => {
  assert.match(render('| a | b |\n|---|---|\n| c | one<br>two<br/>three |'), /<td>one<br>\ntwo<br>\nthree<\/td>/);
});

test('no text shows a break as a tag, and none runs words together', () => {
  const body =
    '# Quay<br>Keeper\n\nKeeps<br/>it.\n\n## Capabilities\n\n- **Dry<br>docks**: a<br>b\n\n<example>\nuser: "a<br>b"\nassistant: "c `<br>`"\n</example>\n';
  const header =
    '---\ndescription: "Keeps<br>the `<br>` quay.<br/>\\nWell. <example>user: \\"x<br>y\\" assistant: \\"z\\"</example>"\nlang: en\n---\n';
  const file = { source: 'default', file: 'a.md', bytes: new TextEncoder().encode(header + body), sha256: '' };
  const result = readAgent(file, () => []);
  assert.ok(result.kind === 'agent');
  const { title, summary, sections, capabilities, examples } = result.variant;
  assert.equal(title, 'Quay Keeper');
  assert.equal(summary, 'Keeps\nthe `<br>` quay.\n\nWell.');
  assert.deepEqual(
    sections.map(({ text }) => text),
    ['Quay Keeper', 'Capabilities'],
  );
  assert.deepEqual(
    capabilities.map(({ text }) => text),
    ['Dry docks'],
  );
  assert.deepEqual(
    examples.map(({ user, assistant }) => [user, assistant]),
    [
      ['x\ny', 'z'],
      ['a\nb', 'c <br>'],
    ],
  );
});
