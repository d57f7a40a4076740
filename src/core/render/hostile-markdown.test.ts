/**
 * Nothing of an author gets into a page but text. What may be in rendered instructions is said here once, as a
 * pattern for each tag, and every `<` of every result must begin one of them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillLinks } from './agent-links.ts';
import { createHighlight } from './highlight-code.ts';
import { renderInstructions } from './render-instructions.ts';

const highlight = await createHighlight(['html', 'js']);
/** Whatever a link names, it is an agent of ours: the worst case for what is around it. */
const render = (markdown: string) => fillLinks(renderInstructions(markdown, [], highlight), () => '/en/agents/x/');

const ALLOWED = [
  /^<\/?(?:p|ul|ol|li|strong|em|del|code|blockquote|table|thead|tbody|tr|th|td|span|pre|a|div|h[3-6])>$/,
  /^<(?:br|hr)>$/,
  /^<\/?(?:kbd|sub|sup|details|summary)>$/,
  /^<details open>$/,
  /^<p class="tag">$/,
  /^<h[3-6] id="i-[a-z0-9-]*">$/,
  /^<ol start="\d{1,9}">$/,
  /^<a href="#i-[a-z0-9-]+">$/,
  /^<a href="\/en\/agents\/x\/">$/,
  /^<a href="(?:https?:\/\/|mailto:)[^"\s<>]*" rel="nofollow ugc noopener noreferrer"(?: translate="no")?>$/i,
  /^<pre tabindex="0"(?: translate="no")?>$/,
  /^<div class="table" tabindex="0">$/,
  /^<code translate="no">$/,
  /^<figure class="code">$/,
  /^<figcaption translate="no">$/,
  /^<\/(?:figure|figcaption)>$/,
  /^<span class="(?:no-link|t-[a-z-]+)">$/,
];

function assertHarmless(html: string): void {
  for (const tag of html.match(/<[^>]*>?/g) ?? []) {
    assert.ok(
      ALLOWED.some((pattern) => pattern.test(tag)),
      `${tag} in ${html}`,
    );
  }
  assert.doesNotMatch(html.replace(/&[a-z]+;|&#\w+;/g, ''), /&/, 'every ampersand is escaped');
}

/** Each is shown to the reader as it is written. */
const rawHtml = [
  '<script>alert(1)</script>',
  '<script src="https://example.org/x.js"></script>',
  '<SCRIPT\n>alert(1)</SCRIPT\n>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://example.org/pixel.png">',
  '<svg onload="alert(1)"><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  '<b onclick="alert(1)" style="position:fixed;inset:0">x</b>',
  '<a href="javascript:alert(1)">x</a>',
  '<form action="https://example.org"><input name="x"><button>go</button></form>',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<base href="https://example.org/">',
  '<link rel="stylesheet" href="https://example.org/x.css">',
  '<style>* { display: none }</style>',
  '<object data="data:text/html,x"></object><embed src="x">',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<video autoplay onloadstart=alert(1)><source src=x></video>',
  '<textarea>',
  '<plaintext>',
  '<title>',
  '<noscript>',
  '<template>',
  '<xmp>',
  '<!-- hidden --><!DOCTYPE html><?php echo 1 ?><![CDATA[x]]>',
  '<!--',
  '</div></main></body></html>',
  '<x-element class="y" id="z" data-w>',
  '<div id="instructions" class="prose">',
  '<role>You are <b>bold</b></role>',
  '<kbd onclick=alert(1)>x</kbd>',
  '<sub style="position:fixed">x</sub>',
  '<sup/onmouseover=alert(1)>x</sup>',
  '<br/onload=alert(1)>',
  '<br onload="alert(1)">',
  '<br class="x"/>',
  '<details/open/ontoggle=alert(1)><summary>x</summary></details>',
  '<summary onclick=alert(1)>x</summary>',
  '<kbd>x',
  'x</kbd>',
  '<user onclick=alert(1)>x</user>',
];

/** What is read as elements of ours, or as an example: nothing else of it gets into the page. */
const read = [
  '<kbd><sub></kbd></sub>',
  '<KBD>x</Kbd><BR><bR />',
  '<details open="">\n<summary><kbd>x</summary></kbd>\n</details>',
  '<details><summary onclick="alert(1)">x</summary><summary>y</summary></details>',
  '<details>\n\n<details open>\n\n<script>alert(1)</script>\n\n</details>',
  '<example onclick="alert(1)">user: "<img src=x onerror=alert(1)>"\nassistant: b</example>',
  '<user_request x="><script>alert(1)</script>">a</user_request>\n<response>b</response>',
  '<user>a</user><assistant onclick=alert(1)><script>alert(1)</script></assistant>',
  '<examples y="<b>">\n<example>\nuser: a\nassistant: <b onclick=alert(1)>\n</examples>',
];

const placesOf = (html: string) => [
  html,
  `text ${html} text`,
  `- ${html}`,
  `> ${html}`,
  `# ${html}`,
  `| a |\n|---|\n| ${html.replaceAll('\n', ' ')} |`,
  `**${html}**`,
  `[${html}](https://example.org)`,
  `[${html}](agent.md)`,
  `[[agent|${html}]]`,
  `[x]: ${html}`,
  `\`\`\`${html.replaceAll('`', '')}\n${html}\n\`\`\``,
  `    ${html}`,
  `\`${html}\``,
  `![${html}](https://example.org/x.png)`,
  `${html}\n\n**after**`,
];

for (const html of rawHtml) {
  test(`raw HTML is visible text and nothing else: ${JSON.stringify(html)}`, () => {
    for (const markdown of placesOf(html)) assertHarmless(render(markdown));
    const shown = render(html)
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    assert.equal(shown.replace(/\s+/g, ''), html.replace(/\s+/g, ''));
  });
}

for (const html of read) {
  test(`what is read of HTML is elements of ours: ${JSON.stringify(html)}`, () => {
    for (const markdown of placesOf(html)) {
      const rendered = render(markdown);
      assertHarmless(rendered);
      assertBalanced(rendered);
    }
  });
}

/** Every element is closed, in the order that they were opened. */
function assertBalanced(html: string): void {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)/g)) {
    if (slash === '/') assert.equal(open.pop(), name, html);
    else if (name !== 'br' && name !== 'hr') open.push(name);
  }
  assert.deepEqual(open, [], html);
}

test('HTML that is nested or left open ten thousand times is balanced, and nothing of it is lost', () => {
  const many = 10_000;
  for (const tag of ['kbd', 'sub', 'details', 'summary', 'example', 'examples', 'user']) {
    for (const between of ['', '\n', '\n\n']) {
      for (const markdown of [
        `<${tag}>${between}`.repeat(many),
        `</${tag}>${between}`.repeat(many),
        `${`<${tag}>${between}`.repeat(many)}kept${`${between}</${tag}>`.repeat(many)}`,
        `<${tag}>${between}kept</${tag}>${between}`.repeat(many),
      ]) {
        const rendered = render(markdown);
        assertHarmless(rendered);
        assertBalanced(rendered);
        assert.equal(rendered.match(/kept/g)?.length, markdown.match(/kept/g)?.length);
      }
    }
  }
});

const addresses = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3A;alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'java&#10;script:alert(1)',
  '&#1;javascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  'java\\script:alert(1)',
  'javascript\\:alert(1)',
  'javascript:%61lert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'https://example.org/"onmouseover="alert(1)',
  "https://example.org/'onmouseover='alert(1)",
  'https://example.org/?a=1&b=<script>',
  'https://example.org/\u202etxt.exe',
  '//example.org/x',
  'https:\\\\example.org',
];

for (const address of addresses) {
  test(`no form of link leads to ${address}`, () => {
    for (const markdown of [
      `[x](${address})`,
      `[x](<${address}>)`,
      `[x]( ${address} "title" )`,
      `[x](${address} 'onclick="alert(1)"')`,
      `<${address}>`,
      `[x]\n\n[x]: ${address}`,
      `[x][y]\n\n[y]: <${address}> "t"`,
      `![x](${address})`,
      `![x]\n\n[x]: ${address}`,
      `[![x](${address})](${address})`,
      `| a |\n|---|\n| [x](${address}) |`,
      `# [x](${address})`,
      `[[${address}]]`,
      `[[agent|${address}]]`,
      `[[agent#${address}|x]]`,
      `www.${address}`,
      address,
    ]) {
      const html = render(markdown);
      assertHarmless(html);
      assert.doesNotMatch(html, /href="(?!https?:\/\/|mailto:|#i-|\/en\/agents\/x\/")/i);
    }
  });
}
