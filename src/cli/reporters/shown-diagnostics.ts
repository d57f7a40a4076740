import type { CheckedFile } from '../../exports/check-json.ts';
import { diagnoseRow } from './list-checked-files.ts';

export interface ShownOptions {
  /** Errors alone, and with `strict` warnings. */
  quiet: boolean;
  strict: boolean;
  /** Whether the caller named the file itself, and wants to know why it is not read. */
  isNamed: (file: CheckedFile) => boolean;
}

/** Files with those of their diagnostics that the caller wants to see. */
export function shownDiagnostics(files: CheckedFile[], { quiet, strict, isNamed }: ShownOptions): CheckedFile[] {
  return files.map((file) => {
    const { row, diagnostics } = file;
    const isSilent = row.outcome === 'ignored' && isNamed(file) && row.reason !== null;
    const all = isSilent ? [diagnoseRow(row)] : diagnostics;
    const shown = all.filter(({ severity }) => !quiet || severity === 'error' || (strict && severity === 'warning'));
    return { ...file, diagnostics: shown };
  });
}
