import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgent } from '../read-agent.ts';
import type { Section } from '../schema.ts';
import { fillLinks } from './agent-links.ts';
import { createHighlight } from './highlight-code.ts';
import { escapeHtml, renderInstructions } from './render-instructions.ts';

const plain = () => undefined;
const render = (markdown: string, sections: Section[] = []) =>
  fillLinks(renderInstructions(markdown, sections, plain), () => undefined).trim();
const rel = 'rel="nofollow ugc noopener noreferrer"';

function read(body: string) {
  const bytes = new TextEncoder().encode(`---\nname: a\ndescription: b\nlang: en\n---\n${body}`);
  const result = readAgent({ source: 'default', file: 'a.md', bytes, sha256: '' }, () => []);
  assert.ok(result.kind === 'agent');
  return result.variant;
}

function renderFile(body: string) {
  const bytes = new TextEncoder().encode(body);
  const result = readAgent({ source: 'default', file: 'a.md', bytes, sha256: '' }, () => []);
  assert.ok(result.kind === 'agent');
  const { instructions, sections } = result.variant;
  return { sections, html: renderInstructions(instructions, sections, plain, result.headings) };
}

/** Level and anchor of each heading in HTML. */
function headings(html: string): [level: number, id: string][] {
  return [...html.matchAll(/<h([1-6]) id="([^"]*)"/g)].map((match) => [Number(match[1]), match[2] ?? '']);
}

const cases: [what: string, markdown: string, html: string][] = [
  [
    'emphasis',
    '**a** *b* ~~c~~ `d`',
    '<p><strong>a</strong> <em>b</em> <del>c</del> <code translate="no">d</code></p>',
  ],
  ['quotes and dashes as they are', '"a" -- \'b\'...', '<p>"a" -- \'b\'...</p>'],
  ['placeholders', '{{ a }} {b} <%= c %>', '<p>{{ a }} {b} &lt;%= c %&gt;</p>'],
  ['an invented tag in a line', 'a <role>b</role>', '<p>a &lt;role&gt;b&lt;/role&gt;</p>'],
  [
    'an invented tag around a block',
    '<rules>\n\n- **a**\n\n</rules>',
    '<p>&lt;rules&gt;</p>\n<ul>\n<li><strong>a</strong></li>\n</ul>\n<p>&lt;/rules&gt;</p>',
  ],
  ['the lines of a block of tags', '<a>\nb\n</a>', '<p>&lt;a&gt;<br>\nb<br>\n&lt;/a&gt;</p>'],
  ['a comment', 'a <!-- b --> c', '<p>a &lt;!-- b --&gt; c</p>'],
  ['a hidden note', '[//]: # (said to the agent)', '<p>[//]: # "said to the agent"</p>'],
  ['a definition with a title', '[a]: https://b.org "said"', '<p>[a]: https://b.org "said"</p>'],
  ['a definition that is used', '[a]\n\n[a]: https://b.org', `<p><a href="https://b.org" ${rel}>a</a></p>`],
  ['a link', '[a](https://b.org)', `<p><a href="https://b.org" ${rel}>a</a></p>`],
  ['the title of a link', '[a](https://b.org "t <i>")', `<p><a href="https://b.org" ${rel}>a</a> "t &lt;i&gt;"</p>`],
  ['the title of a picture', '![a](c.png "t")', '<p>a (c.png) "t"</p>'],
  ['an address', 'https://b.org', `<p><a href="https://b.org" ${rel} translate="no">https://b.org</a></p>`],
  ['a link that leads nowhere', '[a](b.md)', '<p><span class="no-link">a (b.md)</span></p>'],
  ['an address that leads nowhere', '<ftp://b.org>', '<p><span class="no-link">ftp://b.org</span></p>'],
  ['a picture', '![a](https://b.org/c.png)', `<p><a href="https://b.org/c.png" ${rel}>a</a></p>`],
  ['a picture that is nowhere', '![a](c.png)', '<p>a (c.png)</p>'],
  ['a picture without words', '![](c.png)', '<p>c.png</p>'],
  ['a picture in a link', '[![a](https://b.org/c.png)](https://d.org)', `<p><a href="https://d.org" ${rel}>a</a></p>`],
  ['code', '```\n<b>\n```', '<pre tabindex="0" translate="no"><code>&lt;b&gt;</code></pre>'],
  [
    'what comes after a fence',
    '```nonsense title="<i>"\n<b>\n```',
    '<figure class="code"><figcaption translate="no">nonsense title=&quot;&lt;i&gt;&quot;</figcaption>' +
      '<pre tabindex="0" translate="no"><code>&lt;b&gt;</code></pre></figure>',
  ],
  ['indented code', '    a\n     b', '<pre tabindex="0" translate="no"><code>a\n b</code></pre>'],
  ['a list of tasks', '- [ ] a\n- [x] b', '<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>'],
  ['a list that begins later', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
  ['a quote', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
  ['a body that begins with a line', '---\n\na', '<hr>\n<p>a</p>'],
  ['nothing', '', ''],
];

for (const [what, markdown, html] of cases) {
  test(`renders ${what}`, () => assert.equal(render(markdown), html));
}

const directions: [what: string, markdown: string, html: string][] = [
  ['a paragraph', 'a\n\nשלום (42).', '<p dir="ltr">a</p>\n<p dir="rtl">שלום (42).</p>'],
  [
    'a list, its marks, and an item in it',
    '- שלום\n- a',
    '<ul dir="rtl">\n<li dir="rtl">שלום</li>\n<li dir="ltr">a</li>\n</ul>',
  ],
  ['a heading', '# שלום', '<h3 id="i-a" dir="rtl">שלום</h3>'],
  ['a quotation', '> **שלום** a', '<blockquote dir="rtl">\n<p dir="rtl"><strong>שלום</strong> a</p>\n</blockquote>'],
  ['what begins with code', '`ls` شغّل', '<p dir="rtl"><code translate="no">ls</code> شغّل</p>'],
  ['what begins with a name as the text around it', 'Claude شغّل', '<p>Claude شغّل</p>'],
  ['no code', '```\nشغّل\n```', '<pre tabindex="0" translate="no"><code>شغّل</code></pre>'],
];

for (const [what, markdown, html] of directions) {
  test(`sets from right to left ${what}`, () => {
    assert.equal(render(markdown, [{ level: 1, text: '', anchor: 'i-a' }]), html);
  });
}

test('cells and the columns of a table have their own direction', () => {
  const html = render('| שלום | a |\n|:-:|--:|\n| b | **שלום** |');
  assert.match(
    html,
    /<table dir="rtl">[\s\S]*<th dir="rtl">[\s\S]*<th dir="ltr">[\s\S]*<td dir="ltr">[\s\S]*<td dir="rtl">/,
  );
});

test('a table scrolls in its own box, and has no inline style', () => {
  const html = render('| a | b |\n|:-:|--:|\n| 1 | <b> |');
  assert.match(html, /^<div class="table" tabindex="0"><table>[\s\S]*<\/table><\/div>$/);
  assert.match(html, /<th>a<\/th>\s*<th>b<\/th>[\s\S]*<td>1<\/td>\s*<td>&lt;b&gt;<\/td>/);
  assert.doesNotMatch(html, /style|align/);
});

test('code is coloured where its language is known', async () => {
  const html = renderInstructions('```JS title="x"\nlet a\n```', [], await createHighlight(['js']));
  assert.match(html, /<pre tabindex="0" translate="no"><code><span class="t-keyword">let<\/span> a<\/code>/);
});

const outlines: [markdown: string, levels: number[]][] = [
  ['# a\n## b\n### c', [3, 4, 5]],
  ['# a\n#### b\n## c\n###### d', [3, 4, 4, 5]],
  ['### a\n# b\n## c', [3, 3, 4]],
  ['# a\n## b\n### c\n#### d\n##### e\n###### f', [3, 4, 5, 6, 6, 6]],
  ['## a\n\n# b\n\n###### c\n\n# d', [3, 3, 4, 3]],
];

for (const [markdown, levels] of outlines) {
  test(`levels begin below the page's own and leave none out: ${JSON.stringify(markdown)}`, () => {
    assert.deepEqual(
      headings(render(markdown)).map(([level]) => level),
      levels,
    );
  });
}

const bodies = [
  '# A\n\n## B & C#\n\n## B & C#\n\nSetext\n---\n',
  '# A\n\n- ## In a list\n  - ### Deeper\n- b\n  ---\n\n## A\n\n1. # One\n\n   > ## Two\n\n## B\n',
  '> # A\n>> ## B\n> - ### C\n\n# D <b>x</b> <script>\n\n## `code` [link](x) ![picture](y)\n',
  `${'> '.repeat(60)}# deep\n\n# shallow\n`,
  '<div>\n# not one\n</div>\n\n# one\n\n    # code\n\n```\n# code\n```\n\n# 🏗️\n\n# 日本\n',
];

for (const body of bodies) {
  test(`headings have the anchors of the sections: ${JSON.stringify(body.slice(-60))}`, () => {
    const { instructions, sections } = read(body);
    const found = headings(render(instructions, sections)).map(([, id]) => id);
    assert.deepEqual(
      found,
      sections.map(({ anchor }) => anchor),
    );
    assert.equal(new Set(found).size, found.length);
  });
}

test('a section in another language says so', () => {
  const html = render('# A\n\n## B\n', [
    { level: 1, text: 'A', anchor: 'i-a' },
    { level: 2, text: 'B', anchor: 'i-b', language: 'fr' },
  ]);
  assert.equal(html, '<h3 id="i-a">A</h3>\n<h4 id="i-b" lang="fr">B</h4>');
});

test('links within the page find the headings that are there', () => {
  const { instructions, sections } = read(
    '# Tide & Tables\n\n[a](#tide--tables) [b](#Tide-%26-Tables) [c](#none) [d](#%zz)\n',
  );
  const html = render(instructions, sections);
  assert.match(html, /<a href="#i-tide-tables">a<\/a> <a href="#i-tide-tables">b<\/a>/);
  assert.match(html, /<span class="no-link">c \(#none\)<\/span> <span class="no-link">d \(#%zz\)<\/span>/);
});

const toc: [heading: string, link: string, anchor: string][] = [
  ['Steps', '#steps', 'i-steps'],
  ['Steps', '#steps-1', 'i-steps-2'],
  ['Steps 1', '#steps-1-1', 'i-steps-1'],
  ['Q&A: what, when?', '#qa-what-when', 'i-q-a-what-when'],
  ['Use `tide_table()`', '#use-tide_table', 'i-use-tide-table'],
  ['C# & C++', '#c--c', 'i-csharp-cplusplus'],
  ['🚀 Start', '#-start', 'i-start'],
  ['⚙️ Gears', '#️-gears', 'i-gears'],
  ['Préparer l’écluse', '#pr%C3%A9parer-l%C3%A9cluse', 'i-preparer-l-ecluse'],
  ['潮汐', '#%E6%BD%AE%E6%B1%90', 'i-0fokjw3'],
  ['Прилив', '#Прилив', 'i-1s8ut19'],
  ['[Ropes](https://b.org) and **knots**', '#ropes-and-knots', 'i-ropes-and-knots'],
  ['At dawn {#first-light}', '#first-light', 'i-at-dawn'],
  ['At *dusk* {#last.light} ##', '#last.light', 'i-at-dusk'],
];

test('links within the page find headings as GitHub names them, and by the ids that their authors gave', () => {
  const body = `${toc.map(([, link], index) => `[${index}](${link})`).join(' ')}\n\n${toc.map(([heading]) => `## ${heading}\n`).join('\n')}`;
  const { html, sections } = renderFile(body);
  assert.deepEqual(
    [...html.matchAll(/<a href="#([^"]*)">\d+</g)].map((match) => match[1]),
    toc.map(([, , anchor]) => anchor),
  );
  assert.deepEqual(
    headings(html).map(([, id]) => id),
    toc.map(([, , anchor]) => anchor),
  );
  assert.deepEqual(sections.map(({ text }) => text).slice(-2), ['At dawn', 'At dusk']);
  assert.doesNotMatch(html, /\{#|no-link/);
});

test('what only looks like an id at the end of a heading stays', () => {
  const { html, sections } = renderFile('# {#a}\n\n# Write `{#b}`\n\n# {#c} d\n\n# e {#f g}\n');
  assert.deepEqual(
    sections.map(({ text }) => text),
    ['{#a}', 'Write {#b}', '{#c} d', 'e {#f g}'],
  );
  assert.equal(html.match(/\{#/g)?.length, 4);
});

test('links within the page find long headings', () => {
  const { instructions, sections } = read(`# ${'long '.repeat(20)}\n\n[a](#${'long-'.repeat(19)}long)\n`);
  assert.ok(render(instructions, sections).includes(`<a href="#${sections[0]?.anchor}">`));
});

test('what is nested too deeply is shown as it is', () => {
  for (const markdown of ['> '.repeat(20_000), '- '.repeat(2000), `${'['.repeat(20_000)}<b>`, '*a **b '.repeat(1000)]) {
    const html = renderInstructions(`${markdown}kept`, [], plain);
    assert.match(html, /kept/);
    assert.doesNotMatch(html, /<b>/);
  }
});

test('what means something in HTML is escaped', () => {
  assert.equal(escapeHtml('<a b="c">&amp;\'</a>'), "&lt;a b=&quot;c&quot;&gt;&amp;amp;'&lt;/a&gt;");
});
