import { Document, isCollection, isScalar, type Pair, parseDocument, Scalar, type Tags, visit } from 'yaml';
import { unquote } from './entries/take-off-quotes.ts';
import { hasRepeatedKey } from './has-repeated-key.ts';
import { isTooDeep } from './is-too-deep.ts';
import { MAX_STRICT_LENGTH } from './read-mapping.ts';
import { escapeUnprintable, hasUnprintable } from './unprintable.ts';

/**
 * Plain scalars that readers do not agree on. YAML 1.1 (still in gray-matter and PyYAML) takes them for numbers, dates
 * or booleans where YAML 1.2 sees text or another number, or the other way round.
 */
const DISPUTED = new RegExp(
  `^(?:${[
    '[-+]?0\\d[-+.\\de]*', // 012
    '[-+]0', // -0
    '0o[0-7]+',
    '[-+]?0b[01_]+',
    '[-+]0[xo][\\da-f_]+', // -0x1F
    '[-+]?\\d[\\d_]*(?::[0-5]?\\d)+(?:\\.[\\d_]*)?', // 1:30
    '[-+]?\\d(?=[\\d.]*_)[\\d._]*', // 1_000
    '[-+]?\\d[\\d.]*e[-+]?\\d+', // 1e3
    '\\d{4}-\\d\\d?-\\d\\d?(?:[T \\t].*)?', // 2024-01-01
    'y|n|yes|no|on|off|=|<<',
  ].join('|')})$`,
  'i',
);

/** gray-matter ends a header at any line that begins so, YAML a document. */
const LIKE_A_FENCE = /^(?:---|\.\.\.)/m;

const OPTIONS = {
  schema: 'core',
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: 'silent',
  prettyErrors: false,
} as const;

/** Whether every strict reader takes a piece of a header for the same values: valid, no tags or anchors, nothing disputed. */
export function isPortable(text: string): boolean {
  if (hasUnprintable(text) || LIKE_A_FENCE.test(text)) return false;
  const document = parse(text);
  if (!document || document.warnings.length > 0 || hasRepeatedKey(document) || hasOwnTypes(document)) return false;
  let portable = true;
  visit(document, {
    Scalar(_key, scalar) {
      if (isDisputed(scalar)) portable = false;
    },
    Pair(_key, pair) {
      // Readers make different texts of keys that are none.
      if (!isScalar(pair.key) || typeof pair.key.value !== 'string') portable = false;
      if (isExplicit(pair, text) || hasOutdentedBracket(pair, text)) portable = false;
    },
  });
  return portable;
}

/**
 * Valid YAML in a form that readers agree on, its comments kept; `undefined` where it has tags or anchors, which only
 * writing the value anew takes away.
 */
export function makePortable(text: string): string | undefined {
  const document = parse(text);
  if (!document || hasRepeatedKey(document) || hasOwnTypes(document)) return undefined;
  visit(document, {
    Pair(_key, pair) {
      if (hasOutdentedBracket(pair, text) && isCollection(pair.value)) pair.value.flow = false;
    },
    Scalar(_key, scalar) {
      // A number that the other version reads as another one is written as the number it is.
      if (isDisputed(scalar) && typeof scalar.value === 'string') scalar.type = Scalar.QUOTE_DOUBLE;
      else if (isDisputed(scalar)) {
        delete scalar.source;
        delete scalar.format;
      }
    },
  });
  return print(document);
}

/**
 * One entry as YAML. By the rules of 1.1, on which what either version could take for something else than text is quoted.
 */
export function writeEntry(key: string, value: unknown): string {
  const options = { version: '1.1', customTags: withoutMerge, aliasDuplicateObjects: false } as const;
  const document = new Document({ [key]: value ?? null }, options);
  return print(document);
}

/** A key `<<` is a key like any other. */
function withoutMerge(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:merge');
}

/** What may not be in the text as it is, or would be taken for something else, is in double quotes. */
function print(document: Document): string {
  visit(document, {
    Scalar(_key, scalar) {
      const { value } = scalar;
      if (Object.is(value, -0)) scalar.value = 0;
      if (typeof value !== 'string') return;
      if (hasUnprintable(value) || DISPUTED.test(value) || unquote(value) !== undefined)
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return escapeUnprintable(
    document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/(?<!\n)\n+$/, ''),
  );
}

/** `undefined` for what is no YAML, or larger or deeper than headers that are read as such. */
function parse(text: string): Document.Parsed | undefined {
  if (text.length > MAX_STRICT_LENGTH || isTooDeep(text)) return undefined;
  try {
    const document = parseDocument(text, OPTIONS);
    return document.errors.length > 0 ? undefined : document;
  } catch {
    return undefined;
  }
}

function isDisputed(node: unknown): node is Scalar {
  return isScalar(node) && node.type === Scalar.PLAIN && typeof node.source === 'string' && DISPUTED.test(node.source);
}

function hasOwnTypes(document: Document): boolean {
  let found = false;
  visit(document, {
    Node(_key, node) {
      if (node.tag !== undefined || ('anchor' in node && node.anchor)) found = true;
    },
    Alias() {
      found = true;
    },
  });
  return found;
}

/** `? key`, of which js-yaml refuses some that YAML allows. */
function isExplicit({ key }: Pair, text: string): boolean {
  if (!isScalar(key) || !key.range) return false;
  let at = key.range[0] - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return at < key.range[0] - 1 && text[at] === '?' && (at === 0 || /[\s\-{[,]/.test(text.charAt(at - 1)));
}

/** The lines of `[ … ]` must be further in than their key; js-yaml holds to that, others do not. */
function hasOutdentedBracket(pair: Pair, text: string): boolean {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range || !isCollection(value) || !value.flow || !value.range) return false;
  const column = key.range[0] - (text.lastIndexOf('\n', key.range[0] - 1) + 1);
  const following = text.slice(value.range[0], value.range[1]).split('\n').slice(1);
  return following.some((line) => line.trim() !== '' && line.length - line.trimStart().length <= column);
}
