import { diagnostic, listLines } from '../diagnostic.ts';
import type { Diagnostic } from '../schema.ts';
import type { CodePage } from './code-pages.ts';
import { undoMisreading } from './undo-misreading.ts';

export interface RepairedText {
  text: string;
  /** What the text was misread as, the last misreading first; empty where nothing was damaged. */
  pages: CodePage[];
  diagnostics: Diagnostic[];
}

/**
 * Undoes text that was UTF-8 once, was read as Mac Roman, Windows-1252, Windows-1254 or Latin-1 and saved so, whole or
 * in part, as often as that was done. Each time makes it shorter, so it ends. Sound text comes back as it is.
 */
export function repairEncoding(text: string): RepairedText {
  const received = text.split('\n');
  let lines = received;
  const pages: CodePage[] = [];
  for (let undone = undoMisreading(lines); undone; undone = undoMisreading(lines)) {
    pages.push(undone.page);
    lines = undone.lines;
  }
  const diagnostics = reportLoss(lines);
  if (pages.length > 0) {
    const changed = lines.map((line, index) => line !== received[index]);
    const count = changed.filter(Boolean).length;
    diagnostics.unshift(
      diagnostic('encoding-repaired', changed.indexOf(true) + 1, 1, { encoding: pages.join(', '), count }),
    );
    // The mark of UTF-8 was misread with the rest: `ï»¿---`.
    lines = lines.with(0, (lines[0] ?? '').replace(/^\ufeff/, ''));
  }
  return { text: lines.join('\n'), pages, diagnostics };
}

/** Replacement characters, and text cut to 8 bits (an emoji that became `=` and a control character), are lost. */
function reportLoss(lines: string[]): Diagnostic[] {
  const lost = lines.flatMap((line, index) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    const at = line.search(/\ufffd|[\x01-\x08\x0e-\x1a\x1c-\x1f]/);
    return at < 0 ? [] : [{ line: index + 1, column: at + 1 }];
  });
  const [first] = lost;
  if (!first) return [];
  const values = { count: lost.length, lines: listLines(lost.map(({ line }) => line)) };
  return [diagnostic('encoding-lost-characters', first.line, first.column, values)];
}
