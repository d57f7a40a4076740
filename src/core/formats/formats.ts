import { bmad } from './bmad.ts';
import { codex } from './codex.ts';
import { crewai } from './crewai.ts';
import type { Format } from './format.ts';
import { gemini } from './gemini.ts';
import { kiro } from './kiro.ts';
import { roo } from './roo.ts';

/** Every format, in the order in which a file is tried; a path or a hint tells nearly all apart. */
export const formats: Format[] = [codex, gemini, kiro, roo, crewai, bmad];

/** What a file is written in that may hold agents of another program. */
const DATA = /\.(?:toml|json|ya?ml|roomodes)$/i;

/** Whether a file is one of data, by its name: TOML, JSON, YAML or `.roomodes`. */
export function isData(file: string): boolean {
  return DATA.test(file);
}

/** The ending that a file keeps: `md` for Markdown under any name. */
export function endingOf(file: string): string {
  return DATA.exec(file)?.[0].slice(1).toLowerCase() ?? 'md';
}

/** The formats that a file can be of, by its path, and of what it says. */
export function candidates(file: string, text: string): Format[] {
  return formats.filter(
    ({ own, possible, hints }) => own.test(file) || (possible.test(file) && hints.every((hint) => hint.test(text))),
  );
}
