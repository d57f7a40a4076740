import { escapeMarkup } from '../../core/text/escape-markup.ts';
import type { SearchDocument } from '../../search/catalogue/make-catalogue.ts';
import { familyToken } from '../../search/full-text.ts';
import { HEADING_END, LINE_END, SEAM, TEXT_END, TOKENS_ANCHOR, withoutSigns } from '../../search/index-marks.ts';
import { findFamilies } from '../../search/query/find-families.ts';
import { weights } from '../../search/weights.ts';
import { isUnspacedCharacter, splitWords, type Word } from '../../words/split-words.ts';

/** Pagefind squares the weight of an element, and takes steps of a 24th. */
const STEPS = 24;
/** A family of words counts at most so often at one weight: each time costs every question about it some bytes. */
const MAX_TOKENS = 2;

/** Pagefind takes texts of these languages apart by itself, counting spaces as words; their characters are apart already. */
const SEGMENTED = /^(?:zh|ja|th)\b/;

/** Characters between two words that Pagefind would take for a part of them. */
const UNSPLIT = /(?<=[\p{L}\p{M}\p{N}])[^\p{ASCII}\p{L}\p{M}\p{N}\s\u00ad\u200b-\u200d\u2060\ufeff]+(?=[\p{L}\p{N}])/gu;
/** Where Pagefind takes a run without spaces apart: at ASCII characters and at humps. */
const PIECE_END = /[!-/:-@[-`{-~]+|(?<=\p{Ll})(?=\p{Lu})/u;
/** It drops single letters, takes digits from letters and `XML` from `Http`, and leaves other characters in. */
const PLAIN_PIECE = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+|\p{N}+)(?<=..)$/u;
const MAY_BE_UNSPACED = /[\u0e00-\u1dff\u3000-\uffff\u{1b000}-\u{3ffff}]/u;

/**
 * A text as the small page that Pagefind indexes: each section after its anchor, weighed by what it is, and at the end
 * what is to be found though it is not written so: families of words (`familyToken`), and words that Pagefind does not see
 * as a question is folded (`cœur`, `C++` in `C/C++`). `number` is its index in the bundle, by which it is known again;
 * `language` that of the bundle.
 */
export function indexPage(source: SearchDocument, number: number, language: string): string {
  const { title, name, agent, summary, sections } = source;
  const parts = [
    { anchor: 'title', heading: '', text: [...new Set([title, name, agent])].join('\n'), weight: weights.field.title },
    { anchor: 'summary', heading: '', text: summary, weight: weights.field.summary },
    ...sections,
  ];
  // The anchor of any other element would bring its whole text along.
  const shown = parts.map(
    ({ anchor, heading, text, weight }) => block('h2', anchor, weight, heading) + block('p', '', weight, text),
  );
  const tokens = [...Map.groupBy(parts, ({ weight }) => weight)].map(([weight, own], at) => {
    const text = own.flatMap(({ heading, text }) => [heading, text]).join('\n');
    return (at === 0 ? block('h2', TOKENS_ANCHOR, 1, '') : '') + block('p', '', weight, tokensOf(text).join(' '));
  });
  // In an attribute of its own: within the other one a comma would begin another piece of data.
  const meta = `data-title="${escapeMarkup(title.replace(/\s+/g, ' '))}" data-pagefind-meta="title[data-title]"`;
  return `<html lang="${SEGMENTED.test(language) ? 'und' : language}"><head></head><body ${meta} data-pagefind-sort="n:${String(number).padStart(7, '0')}">${shown.join('')}${tokens.join('')}</body></html>`;
}

function block(tag: string, anchor: string, weight: number, text: string): string {
  const id = anchor === '' ? '' : ` id="${anchor}"`;
  const step = Math.max(1, Math.round(Math.sqrt(weight) * STEPS)) / STEPS;
  const marked = markText(text);
  const end = marked === '' ? '' : tag === 'h2' ? HEADING_END : TEXT_END;
  return `<${tag}${id} data-pagefind-weight="${step.toFixed(3)}">${escapeMarkup(marked)}${end}</${tag}>`;
}

/**
 * A text with marks where Pagefind would not see the border of a word or of a line. Characters of scripts without spaces are words
 * each; they are written as questions are folded.
 */
export function markText(text: string): string {
  return splitSigns(withoutSigns(text))
    .replace(UNSPLIT, `$&${SEAM}`)
    .trim()
    .replace(/(?<!\s)\s*\n\s*/g, LINE_END);
}

function splitSigns(text: string): string {
  if (!MAY_BE_UNSPACED.test(text)) return text;
  let [marked, at] = ['', 0];
  for (const { form, start, end } of splitWords(text)) {
    if (start < at || !isUnspacedCharacter(form)) continue;
    const before = text.slice(at, start);
    const isSeam = before === '' ? marked !== '' && !marked.endsWith(SEAM) : /[\p{L}\p{M}\p{N}]$/u.test(before);
    marked += before + (isSeam ? SEAM : '') + text.slice(start, end);
    if (/^[\p{L}\p{N}]/u.test(text.slice(end))) marked += SEAM;
    at = end;
  }
  return marked + text.slice(at);
}

/** What a text is found by that is not written in it so. */
function tokensOf(text: string): string[] {
  const words = splitWords(text);
  const counts = new Map<number, number>();
  for (const { number } of findFamilies(words.map(({ stem }) => stem))) {
    counts.set(number, Math.min(MAX_TOKENS, (counts.get(number) ?? 0) + 1));
  }
  const families = [...counts].flatMap(([number, count]) => new Array<string>(count).fill(familyToken(number)));
  const written = wordsOfPagefind(text);
  const shapes = otherShapes(text, words);
  for (const form of shapes) written.add(form);
  const others = words.filter(({ form }) => !written.has(form));
  return [...families, ...new Set(others.map(({ form }) => form)), ...shapes];
}

/**
 * Characters of scripts without spaces that stand together, where one is written in another shape (`ﾊﾝｶｸｶﾅ`): all of them, as a
 * question is folded, since it asks for them side by side.
 */
function otherShapes(text: string, words: Word[]): string[] {
  const runs: { end: number; forms: string[]; isOther: boolean }[] = [];
  for (const { form, start, end } of words.filter((word) => isUnspacedCharacter(word.form))) {
    const last = runs.at(-1);
    const isOther = text.slice(start, end).normalize('NFC') !== form;
    if (last && start <= last.end) {
      last.forms.push(form);
      last.end = end;
      last.isOther ||= isOther;
    } else runs.push({ end, forms: [form], isOther });
  }
  return runs.flatMap(({ forms, isOther }) => (isOther && forms.length > 1 ? forms : []));
}

/** What Pagefind surely finds in a text: all between two spaces as one word, and pieces of it as they are. */
function wordsOfPagefind(text: string): Set<string> {
  const plain = markText(text).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  const words = new Set<string>();
  // Each run once, however often a text has it.
  for (const run of new Set(plain.split(/\s+/))) {
    words.add(run.replace(/[^\p{L}\p{N}_+#]+/gu, '').toLowerCase());
    for (const piece of run.split(PIECE_END)) if (PLAIN_PIECE.test(piece)) words.add(piece.toLowerCase());
  }
  return words;
}
