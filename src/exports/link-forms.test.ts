/** Each form is read by a parser of its own syntax: it must find one link, with the name and the address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as commonmark from 'commonmark';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import wtf from 'wtf_wikipedia';
import { readJiraLinks } from './fixtures/read-jira-links.ts';
import { readMediawikiLinks } from './fixtures/read-mediawiki-links.ts';
import {
  cleanAddress,
  cleanName,
  formatHtmlLink,
  formatJiraLink,
  formatMarkdownLink,
  formatMediawikiLink,
  type LinkTarget,
} from './link-forms.ts';

/** What the parser's own types leave out. */
interface WikipediaLink {
  json: () => { text?: string; site?: string };
}

type Read = (text: string) => LinkTarget[];

const forms: [string, (target: LinkTarget) => string, Read][] = [
  ['Markdown, read by the reference implementation', formatMarkdownLink, readCommonmark],
  ['Markdown, read with the extensions of GitHub', formatMarkdownLink, readGithub],
  ['MediaWiki', formatMediawikiLink, readMediawiki],
  ['Jira', formatJiraLink, readJiraLinks],
  ['HTML', formatHtmlLink, readHtml],
];

const address = 'https://agents.example/library/a/quay-keeper/#example-2';
const names = [
  'Quay keeper',
  '[draft] Keeper [2]',
  'a]b[c',
  'Keeper](https://elsewhere.example)',
  'x|https://elsewhere.example]',
  'either|or',
  'My "first" \'keeper\'',
  "l'agent ''très'' '''gras'''",
  'Gardien de l’été, çà et là : œuvre',
  'Keeper 🚢⚓',
  'a<b>c</b>&amp;&#91; & co',
  '<nowiki>x</nowiki>',
  '<!-- x -->',
  '*bold* _it_ ~~no~~ ~~~~ `code` ``',
  'my_agent-name+more __TOC__ a--b -c-',
  '{{template}} {code} {x}',
  '$x$ ^1 ??who?? really?! no! yes!',
  'ends in a backslash\\',
  'C:\\new\\\\dir \\* \\]',
  'two\nlines\r\n\tand\u2028more',
  'سائق الميناء [2]',
  '\u202esdrawkcab',
  'http://inner.example www.inner.example me@inner.example',
  'ISBN 9780306406157 RFC 2119',
  '^note',
  '# number',
  'dam\ufffdged',
  '- [x] # > 1. heading',
  '!',
  '!picture.png!',
  '   ',
  'long '.repeat(400),
];

for (const [title, format, read] of forms) {
  for (const name of names) {
    test(`${title}: ${JSON.stringify(name.slice(0, 60))} is one link that is called so`, () => {
      assert.deepEqual(read(format({ name, address })), [{ name: cleanName(name) || address, address }]);
    });
  }

  test(`${title}: so is any name, at any address`, () => {
    const characters = fc.string({ unit: fc.constantFrom(...'[]()|\ufffd\\<>&;#!*_~`\'"{}^$+-?:/@=% \n\u00a0aé1𝒳م') });
    const name = fc.oneof(characters, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const place = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(name, place, (name, place) => {
        const to = cleanAddress(place);
        assert.deepEqual(read(format({ name, address: place })), [{ name: cleanName(name) || to, address: to }]);
      }),
      { numRuns: 1000 },
    );
  });
}

for (const name of names.filter((each) => !each.includes('$'))) {
  test(`a parser of Wikipedia's pages finds one link: ${JSON.stringify(name.slice(0, 60))}`, () => {
    assert.deepEqual(readWikipedia(formatMediawikiLink({ name, address })), [
      { name: cleanName(name) || address, address },
    ]);
  });
}

test('the address of a search keeps its meaning and none of the characters that end a link', () => {
  const search = "https://agents.example/en/?q=(a|b)+[c]+l'été&tool=x;y^z";
  const cleaned = cleanAddress(search);
  assert.doesNotMatch(cleaned, /[()|[\]';^]/);
  assert.deepEqual([...new URL(cleaned).searchParams], [...new URL(search).searchParams]);
});

test('a host in brackets is left as it is', () => {
  assert.equal(cleanAddress('http://[::1]:4321/a/x/'), 'http://[::1]:4321/a/x/');
});

test('plain names stay as people write them', () => {
  const target = { name: 'Quay-keeper no. 2, the first one', address };
  assert.equal(formatMarkdownLink(target), `[${target.name}](${address})`);
  assert.equal(formatMediawikiLink(target), `[${address} ${target.name}]`);
  assert.equal(formatJiraLink(target), `[${target.name}|${address}]`);
  assert.equal(formatHtmlLink(target), `<a href="${address}">${target.name}</a>`);
});

test('a reader that is too kind would not notice a broken link', () => {
  assert.throws(() => readJiraLinks('[a\\|b|https://agents.example/]'));
  assert.throws(() => readJiraLinks('[a *b* c|https://agents.example/]'));
  assert.throws(() => readJiraLinks('[a]b|https://agents.example/]'));
  assert.throws(() => readCommonmark('[a]b](https://agents.example/)'));
  assert.throws(() => readMediawikiLinks(`[${address} a]b]`));
  assert.throws(() => readMediawikiLinks(`[${address} ''a'']`));
});

function readCommonmark(text: string): LinkTarget[] {
  return readHtml(new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)));
}

function readGithub(text: string): LinkTarget[] {
  const { html } = markdownToHtml(text, { features: { gfm: true } });
  return readHtml(html);
}

function readMediawiki(text: string): LinkTarget[] {
  return readMediawikiLinks(text).map(({ markup, address }) => ({ name: textOf(parseFragment(markup)), address }));
}

/**
 * As an item of a list, since elsewhere this parser looks for the ends of sentences before it looks for links; it also
 * takes `$` for a part of its own replacements. What is beside the link would be a part of it that was lost.
 */
function readWikipedia(text: string): LinkTarget[] {
  const document = wtf(`* ${text}`);
  const links = (document.links() as unknown as WikipediaLink[]).map((link) => link.json());
  const shown = links.map(({ text: name = '' }) => name).join('');
  assert.equal(document.text(), `\n * ${shown}`, 'nothing stands beside the link');
  return links.map(({ text: name = '', site = '' }) => ({ name: textOf(parseFragment(name)), address: site }));
}

function readHtml(html: string): LinkTarget[] {
  const fragment = parseFragment(html);
  const links = findLinks(fragment);
  const shown = links.map((link) => textOf(link)).join('');
  assert.equal(textOf(fragment).replace(/\n$/, ''), shown, 'nothing stands beside the link');
  return links.map((link) => ({
    name: textOf(link),
    address: link.attrs.find(({ name }) => name === 'href')?.value ?? '',
  }));
}

function findLinks(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('childNodes' in child)) return [];
    assert.ok(!('tagName' in child) || ['a', 'p'].includes(child.tagName), `<${'tagName' in child && child.tagName}>`);
    return 'tagName' in child && child.tagName === 'a' ? [child, ...findLinks(child)] : findLinks(child);
  });
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}
