import type { Severity } from '../../core/schema.ts';
import type { CheckedFile } from '../../exports/check-json.ts';
import { checkJson } from '../../exports/check-json.ts';
import { defaultLocale, localeCodes } from '../../i18n/locales.ts';
import type { Style, Terminal } from '../terminal/create-terminal.ts';
import { showJson, showPath, showText } from '../terminal/show-text.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';

const styles: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'dim' };

/** One line a diagnostic: `file:line:column severity CODE message`. */
export function formatText(files: CheckedFile[], { paint, locale }: Pick<Terminal, 'paint' | 'locale'>): string[] {
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const { line, column, severity, code } = diagnostic;
      const position = `${showPath(path)}:${line}:${column}`;
      const message = showText(describeDiagnostic(diagnostic, locale));
      return `${position} ${paint(styles[severity], severity)} ${code} ${message}`;
    }),
  );
}

/** The same for programs: every file with its outcome, messages in English and in the other languages. */
export function formatJson(files: CheckedFile[]): string {
  const others = localeCodes.filter((locale) => locale !== defaultLocale);
  return showJson(
    checkJson(files, (found) => ({
      message: describeDiagnostic(found, defaultLocale),
      messages: Object.fromEntries(others.map((locale) => [locale, describeDiagnostic(found, locale)])),
    })),
  );
}
