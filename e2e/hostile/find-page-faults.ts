import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that hold addresses, and schemes that a link of ours may have. */
const ADDRESSES = [
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'background',
  'cite',
  'ping',
  'xlink:href',
  'srcset',
  'manifest',
];
const LINKS = /^(?:https?:|mailto:|[/?#.]|$)/;
/** Elements that load something as soon as the page is there. */
const LOADING = ['script', 'img', 'source', 'video', 'audio', 'track', 'image', 'use', 'input'];
const FORBIDDEN = [
  'base',
  'iframe',
  'object',
  'embed',
  'applet',
  'frame',
  'frameset',
  'form',
  'portal',
  'style',
  'math',
  'foreignObject',
  'animate',
  'set',
  'marquee',
];

/** What no page of a site may hold, a line each; `origin` is the site's own. Any HTML in, nothing thrown. */
export function findPageFaults(html: string, origin: string): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const root = parse(html);
  for (const element of elementsOf(root)) {
    const { tagName } = element;
    const attributes = new Map(
      element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    const say = (what: string) => faults.push(`<${tagName}> ${what}`);
    if (FORBIDDEN.includes(tagName)) say('is forbidden');
    for (const [name, value] of attributes) {
      if (name.startsWith('on')) say(`has ${name}`);
      if (name === 'style' || name === 'srcdoc') say(`has ${name}="${value}"`);
      if (ADDRESSES.includes(name) && !LINKS.test(value)) say(`leads to ${value}`);
      const loads = LOADING.includes(tagName) || (tagName === 'link' && !isCited(attributes.get('rel') ?? ''));
      if (loads && ADDRESSES.includes(name) && !isOwn(value, origin)) say(`loads ${value}`);
    }
    if (tagName === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json')
      say('is inline');
    if (
      attributes.get('http-equiv')?.toLowerCase() === 'refresh' &&
      !isOwn(refreshed(attributes.get('content') ?? ''), origin)
    ) {
      say(`refreshes to ${attributes.get('content')}`);
    }
    const id = attributes.get('id');
    if (id !== undefined && ids.has(id)) say(`has the id ${id} of another element`);
    if (id !== undefined) ids.add(id);
  }
  const head = elementsOf(root).find(({ tagName }) => tagName === 'head');
  const [first, second] = head?.childNodes.filter((node): node is Element => 'tagName' in node) ?? [];
  const isFirst = first?.attrs.some(({ name }) => name === 'charset');
  const isPolicy = second?.attrs.some(({ value }) => value.toLowerCase() === 'content-security-policy');
  if (!isFirst || !isPolicy) faults.push('the policy is not what the head begins with');
  return faults;
}

function isOwn(address: string, origin: string): boolean {
  return /^\/(?![/\\])/.test(address) || address.startsWith(`${origin}/`) || address.startsWith('#');
}

/** A link that is named for programs, and loads nothing. */
function isCited(rel: string): boolean {
  return rel === 'canonical' || rel === 'alternate';
}

function refreshed(content: string): string {
  return /^\d+;\s*url=(.*)$/i.exec(content)?.[1] ?? content;
}

function elementsOf(root: Node): Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) found.push(node);
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return found;
}
