import { type Document, isCollection, isScalar, type Pair, parseDocument, Scalar, visit } from 'yaml';

/**
 * Plain scalars that readers do not agree on. YAML 1.1 (still in gray-matter and PyYAML) takes them for numbers, dates
 * or booleans where YAML 1.2 sees text or another number: `012`, `0o17`, `0b11`, `1:30`, `1_000`, `2024-01-01`, `yes`.
 */
const DISPUTED =
  /^(?:[-+]?0\d+|0o[0-7]+|[-+]?0b[01_]+|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?|[-+]?\d+_[\d_]*|\d{4}-\d\d?-\d\d?(?:[Tt \t].*)?|y|n|yes|no|on|off|=|<<)$/i;

/** Whether every strict reader takes a piece of a header for the same values: valid, no tags or anchors, nothing disputed. */
export function isPortable(text: string): boolean {
  const document = parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0 || document.warnings.length > 0 || hasOwnTypes(document)) return false;
  let portable = true;
  visit(document, {
    Scalar(_key, scalar) {
      if (isDisputed(scalar)) portable = false;
    },
    Pair(_key, pair) {
      if (hasOutdentedBracket(pair, text)) portable = false;
    },
  });
  return portable;
}

/**
 * Valid YAML in a form that readers agree on, its comments kept; `undefined` where it has tags or anchors, which only
 * writing the value anew takes away.
 */
export function makePortable(text: string): string | undefined {
  const document = parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0 || hasOwnTypes(document)) return undefined;
  visit(document, {
    Scalar(_key, scalar) {
      // A number that the other version reads as another one is written as the number it is.
      if (isDisputed(scalar) && typeof scalar.value === 'string') scalar.type = Scalar.QUOTE_DOUBLE;
      else if (isDisputed(scalar)) {
        delete scalar.source;
        delete scalar.format;
      }
    },
  });
  return document.toString({ lineWidth: 0 }).trimEnd();
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

/** The lines of `[ … ]` must stand further in than their key; js-yaml holds to that, others do not. */
function hasOutdentedBracket(pair: Pair, text: string): boolean {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range || !isCollection(value) || !value.flow || !value.range) return false;
  const column = key.range[0] - (text.lastIndexOf('\n', key.range[0] - 1) + 1);
  const following = text.slice(value.range[0], value.range[1]).split('\n').slice(1);
  return following.some((line) => line.trim() !== '' && line.length - line.trimStart().length <= column);
}
