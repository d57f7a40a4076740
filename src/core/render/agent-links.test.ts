import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillLinks } from './agent-links.ts';
import { renderInstructions } from './render-instructions.ts';

const render = (markdown: string) => renderInstructions(markdown, [], () => undefined).trim();
const toClerk = (target: string) => (target === 'file:clerk.md' ? '/en/agents/clerk/' : undefined);
const fill = (markdown: string) => fillLinks(render(markdown), toClerk);

test('a link that leads to an agent loses its address, any other keeps it as text', () => {
  assert.equal(
    fill('[the *clerk*](clerk.md) or [the cook](cook.md "asleep"), clerk: [clerk.md](clerk.md), [cook.md](cook.md)'),
    '<p><a href="/en/agents/clerk/">the <em>clerk</em></a> or <span class="no-link">the cook (cook.md)</span> "asleep", ' +
      'clerk: <a href="/en/agents/clerk/">clerk.md</a>, <span class="no-link">cook.md</span></p>',
  );
});

test('all ways to write an address lead to the same file', () => {
  const ways = ['[a](clerk.md)', '[a](<clerk.md>)', '[a](cl%65rk.md)', '[a](clerk.md?x=1)', '[a][b]\n\n[b]: clerk.md'];
  for (const way of ways) assert.match(fill(way), /^<p><a href="\/en\/agents\/clerk\/">a<\/a><\/p>/, way);
});

test('a link may be in a heading, a table and a list, and hold a picture', () => {
  const html = fill('# [a](clerk.md)\n\n- [b](clerk.md)\n\n| [c](clerk.md) |\n|---|\n| [![d](e.png)](clerk.md) |');
  assert.equal(html.match(/<a href="\/en\/agents\/clerk\/">(?:a|b|c|d \(e\.png\))<\/a>/g)?.length, 4);
});

const wiki: [markdown: string, html: string][] = [
  ['[[Clerk]], [[ clerk | the *clerk* ]]', '<p><A>Clerk</a>, [[ clerk | the <em>clerk</em> ]]</p>'],
  ['[[clerk|the <clerk> & co]]', '<p>[[clerk|the &lt;clerk&gt; &amp; co]]</p>'],
  ['[[clerk|the "clerk" & co]] and [[cook|the cook]]', '<p><A>the "clerk" &amp; co</a> and [[cook|the cook]]</p>'],
  ['# [[clerk]] [[cook]]', '<h3 id="i-clerk-cook"><A>clerk</a> [[cook]]</h3>'],
  ['| [[clerk\\|him]] |\n|---|\n| a |', '<th><A>him</a></th>'],
  ['**[[clerk]]**', '<p><strong><A>clerk</a></strong></p>'],
  ['`[[clerk]]`', '<p><code translate="no">[[clerk]]</code></p>'],
  ['    [[clerk]]', '<pre tabindex="0"><code>[[clerk]]</code></pre>'],
  ['[**a [[clerk]]**](cook.md)', '<p><span class="no-link"><strong>a [[clerk]]</strong> (cook.md)</span></p>'],
  ['[[]] [[ ]] [[a\nb]] [[clerk]', '<p>[[]] [[ ]] [[a\nb]] [[clerk]</p>'],
  ['[[[clerk]]]', '<p>[<A>clerk</a>]</p>'],
];

for (const [markdown, html] of wiki) {
  test(`a wiki link is one where it leads to an agent, else as it is: ${JSON.stringify(markdown)}`, () => {
    const isClerk = (target: string) => (/^name:clerk$/i.test(target) ? '/en/agents/clerk/' : undefined);
    const filled = fillLinks(render(markdown), isClerk).replace(' translate="no"><code>', '><code>');
    assert.ok(filled.includes(html.replaceAll('<A>', '<a href="/en/agents/clerk/">')), filled);
    assert.doesNotMatch(filled, /data-/);
  });
}

const forgeries = [
  '<a data-link="file:clerk.md">x</a><span data-address="">y</span>',
  '`<a data-link="file:clerk.md">x</a><span data-address=""></span>`',
  '```html\n<a data-link="file:clerk.md">x</a><span data-address=""></span>\n```',
  '[x](cook.md"data-link="file:clerk.md)',
  '[<a data-link="file:clerk.md">](cook.md)',
  '[x](<cook.md></a><a data-link="file:clerk.md">)',
];

for (const markdown of forgeries) {
  test(`what waits to be completed is never an author's: ${JSON.stringify(markdown)}`, () => {
    assert.doesNotMatch(fill(markdown), /<a |<[^>]*data-/);
  });
}

test('nothing of what waits to be completed is left', () => {
  const html = fill('[a](clerk.md) [b](cook.md) [c](<my "cook".md#a"b> "t")');
  assert.doesNotMatch(html, /data-/);
});
