import { addresses } from '../../addresses/addresses.ts';
import type { SourceInfo } from '../../catalogue/catalogue.ts';
import type { Variant } from '../../core/schema.ts';
import { exportPath, type Provenance, planExports } from '../../exports/programs/programs.ts';
import type { Remark } from '../../exports/programs/remark.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { isMessageKey, type Translate, translator } from '../../i18n/translate.ts';

/** What a page says of an agent as files for other programs. */
export interface AgentExports {
  rows: ExportRow[];
  /** What every file loses, in sentences. */
  shared: string[];
  /** The one reason why there is no file at all; `rows` is empty then. */
  refused?: string | undefined;
}

export interface ExportRow {
  id: string;
  /** The name of the program. */
  program: string;
  /** Where its file is and where it goes in a project; absent where there is none. */
  file?: { address: string; path: string; name: string };
  /** What is lost beside what every file loses, or why there is no file, in sentences. */
  remarks: string[];
}

/** One row a program, but for that which the agent was written for. `key` is that of the variant. */
export function agentExports(id: string, key: string, variant: Variant, t: Translate): AgentExports {
  const all = planExports(id, variant).map(({ program, plan }): ExportRow => {
    const row = { id: program.id, program: t(`family.${program.id}`) };
    if ('refused' in plan) return { ...row, remarks: [remarkText(t, 'refused', plan.refused)] };
    const address = addresses.exported(program.id, key, id, program.extension);
    const file = { address, path: exportPath(program, id), name: `${id}.${program.extension}` };
    return { ...row, file, remarks: plan.lost.map((loss) => remarkText(t, 'lost', loss)) };
  });
  const written = all.filter(({ file }) => file);
  const reasons = new Set(all.flatMap(({ remarks }) => remarks));
  if (written.length === 0 && reasons.size === 1) return { rows: [], shared: [], refused: [...reasons][0] };
  const [first, ...others] = written;
  const shared = (first?.remarks ?? []).filter((text) => others.every(({ remarks }) => remarks.includes(text)));
  return {
    rows: all.map((row) => ({ ...row, remarks: row.remarks.filter((text) => !shared.includes(text)) })),
    shared,
  };
}

/** What a file for another program says of where it is from; in English, as what it says of its losses. */
export function provenanceOf(
  variant: Variant,
  sources: readonly SourceInfo[],
  permalink: string | undefined,
): Provenance {
  const t = translator(defaultLocale);
  return {
    source: sources.find(({ name }) => name === variant.source),
    permalink,
    from: variant.family === 'unknown' ? t('export.anotherProgram') : t(`family.${variant.family}`),
    say: (loss) => remarkText(t, 'lost', loss),
  };
}

/** A remark as a sentence. */
export function remarkText(t: Translate, kind: 'lost' | 'refused', { code, values }: Remark): string {
  const key = `export.${kind}.${code}`;
  return isMessageKey(key) ? t(key, values) : code;
}
