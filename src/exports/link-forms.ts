import { stripBidiControls } from '../core/text/clean-text.ts';
import { escapeMarkup } from '../core/text/escape-markup.ts';

/**
 * A link in the syntaxes of the places that it is pasted into. Whatever the name holds, each form is one link that is
 * called so and leads there.
 */
export interface LinkTarget {
  /** What the link is called: somebody's text. */
  name: string;
  /** Absolute. */
  address: string;
}

/** `[name](address)`, for CommonMark and its dialects; `{` and `$` mean something in some of them. */
export function formatMarkdownLink(target: LinkTarget): string {
  const { name, address } = clean(target);
  return `[${name.replace(/[\\`*_[\]{}<>&~|$^]/g, '\\$&')}](${address})`;
}

/**
 * `[address name]`. What wikitext would read in the name becomes a character reference, as `<nowiki>` would do; a name
 * with the character for damaged text would make no link.
 */
export function formatMediawikiLink(target: LinkTarget): string {
  const { name, address } = clean(target);
  return `[${address} ${name.replace(/[&<>[\]{}|\ufffd]|'{2,}|_{2,}|~{2,}/g, toReferences)}]`;
}

/**
 * `[name|address]`, for Jira and Confluence. Their servers end the name at the first `|`, even after a backslash, and
 * count `!` in pairs: these can only be references. The editors of the cloud show references as they are written, but
 * with a backslash there they would make no link at all.
 */
export function formatJiraLink(target: LinkTarget): string {
  const { name, address } = clean(target);
  const pairs = name.split('!').length > 2 ? /[|[\]!]/g : /[|[\]]/g;
  const text = name
    .replace(/&(?=#?\w+;)|\\(?=[!-/:-@[-`{-~]|$)/g, toReferences)
    .replace(pairs, toReferences)
    .replace(/^#|[*^~{}()]|\?{2,}/g, (characters) => characters.replace(/./g, '\\$&'))
    .replace(/[-_+]/g, (character, at, all) => (isInWord(all, at) ? character : `\\${character}`));
  return `[${text}|${address}]`;
}

/** `<a href="address">name</a>` */
export function formatHtmlLink(target: LinkTarget): string {
  const { name, address } = clean(target);
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(name)}</a>`;
}

/**
 * A name on one line: no control characters, nor those that turn the direction of all that follows. A target without a
 * name is called by its address.
 */
export function cleanName(name: string): string {
  return stripBidiControls(name)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same address without a character that one of the syntaxes would end it at; the host keeps what it has. */
export function cleanAddress(address: string): string {
  const { origin, href } = new URL(address);
  return origin + href.slice(origin.length).replace(/["'()<>[\]\\^`{|};]/g, toPercent);
}

function clean({ name, address }: LinkTarget): LinkTarget {
  const to = cleanAddress(address);
  return { name: cleanName(name) || to, address: to };
}

function toPercent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function toReferences(characters: string): string {
  return characters.replace(/./g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Between letters, a hyphen or underscore formats nothing: `my_agent` stays readable. */
function isInWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))
  );
}
