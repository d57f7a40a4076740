import type { Severity } from '../../core/schema.ts';
import type { CheckedFile } from '../../exports/check-json.ts';
import { diagnosticMessage } from '../../i18n/diagnostic-message.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { showText } from '../terminal/show-text.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * One workflow command a diagnostic, which GitHub Actions shows beside the line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(files: CheckedFile[], locale: Locale): string[] {
  const t = translator(locale);
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const { severity, line, column, code } = diagnostic;
      const position = `file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(code)}`;
      return `::${commands[severity]} ${position}::${escapeData(diagnosticMessage(diagnostic, t))}`;
    }),
  );
}

/** What else could act on a terminal or a runner that is given the log is written out. */
function escapeData(text: string): string {
  return showText(encode(text));
}

function escapeProperty(text: string): string {
  return showText(encode(text).replaceAll(':', '%3A').replaceAll(',', '%2C'));
}

/** As the runner undoes it. */
function encode(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
