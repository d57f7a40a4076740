import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgeHtml, badgeMarkdown, frameHtml } from './frame-html.ts';

test('a frame has a title, its size and no right but to open pages', () => {
  assert.equal(
    frameHtml('https://agents.example/embed/en/lamp/', 'Lamp'),
    '<iframe src="https://agents.example/embed/en/lamp/" title="Lamp" width="480" height="320" loading="lazy" ' +
      'sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>',
  );
});

test('a name cannot leave its attribute', () => {
  const name = '"><script>alert(1)</script>\'';
  for (const html of [
    frameHtml('https://x.example/', name),
    badgeHtml('https://x.example/b.svg', 'https://x.example/', name),
  ]) {
    assert.doesNotMatch(html, /<script|""/);
    assert.ok(html.includes('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;'));
  }
});

test('a badge in Markdown is a picture that leads to its agent, whatever signs the name has', () => {
  assert.equal(
    badgeMarkdown('https://x.example/b.svg', 'https://x.example/a/b/', 'Our [best] agents: b'),
    '[![Our \\[best\\] agents: b](https://x.example/b.svg)](https://x.example/a/b/)',
  );
});

test('nor have line breaks in a name and brackets in an address an end of it', () => {
  assert.equal(
    badgeMarkdown('https://x.example/(b).svg', 'https://x.example/a/(b)/', 'Our\n\nagents | b'),
    '[![Our agents \\| b](https://x.example/%28b%29.svg)](https://x.example/a/%28b%29/)',
  );
});
