import type { Severity } from '../../core/schema.ts';
import type { CheckedFile } from '../../exports/check-json.ts';
import { checkJson } from '../../exports/check-json.ts';
import { diagnosticMessage, diagnosticMessages } from '../../i18n/diagnostic-message.ts';
import type { Style, Terminal } from '../terminal/create-terminal.ts';
import { showJson, showText } from '../terminal/show-text.ts';

const styles: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'dim' };

/** One line a diagnostic: `file:line:column severity CODE message`. */
export function formatText(files: CheckedFile[], { paint, t }: Pick<Terminal, 'paint' | 't'>): string[] {
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const { line, column, severity, code } = diagnostic;
      const position = `${showText(path)}:${line}:${column}`;
      const message = showText(diagnosticMessage(diagnostic, t));
      return `${position} ${paint(styles[severity], severity)} ${code} ${message}`;
    }),
  );
}

/** The same for programs: every file with its outcome, messages in English and in the other languages. */
export function formatJson(files: CheckedFile[]): string {
  return showJson(checkJson(files, diagnosticMessages));
}
