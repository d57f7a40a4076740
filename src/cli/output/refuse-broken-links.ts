import { stringify } from 'yaml';
import type { GoneFault, PermalinkFault } from '../../catalogue/permalinks/published.ts';
import { type MessageDescriptor, UserError } from '../../config/user-error.ts';

/** So many lost agents are explained one by one; what to write for those that are gone for good names them all. */
const EXPLAINED = 20;

/** How a message calls the files that it speaks of. */
export interface FileNames {
  /** The list of retired agents. */
  retired: string;
  /** A file of a source. */
  agent: (source: string, file: string) => string;
}

/** Says which published addresses a build would break, and what to write so that it does not. Throws a `UserError`. */
export function refuseBrokenLinks(faults: PermalinkFault[], names: FileNames): void {
  if (faults.length === 0) return;
  const gone = faults.filter((fault) => fault.type === 'gone');
  const others = faults.filter((fault) => fault.type !== 'gone');
  throw new UserError(1, [...others.map((fault) => describeRetired(fault, names)), ...describeGone(gone, names)]);
}

function describeGone(gone: GoneFault[], names: FileNames): MessageDescriptor[] {
  if (gone.length === 0) return [];
  const left = gone.length - EXPLAINED;
  return [
    ...gone.slice(0, EXPLAINED).flatMap((fault) => describeOne(fault, names)),
    ...(left > 0 ? [{ key: 'cli.lock.andMore' as const, values: { count: left } }] : []),
    { key: 'cli.lock.retire', values: { file: names.retired } },
    ...gone.map(({ id }): MessageDescriptor => ({ key: 'cli.lock.entry', values: { line: `- id: ${yamlWord(id)}` } })),
    { key: 'cli.lock.nothingBuilt' },
  ];
}

function describeOne({ id, files, likely }: GoneFault, names: FileNames): MessageDescriptor[] {
  const [file] = files;
  const what: MessageDescriptor =
    file === undefined
      ? { key: 'cli.lock.goneRetired', values: { id } }
      : { key: 'cli.lock.gone', values: { id, files: files.join(', ') } };
  const move: MessageDescriptor =
    likely === null
      ? { key: 'cli.lock.moved', values: { line: aliasesLine([id]) } }
      : {
          key: 'cli.lock.likely',
          values: { file: names.agent(likely.source, likely.file), line: aliasesLine(likely.aliases) },
        };
  return [what, move];
}

function describeRetired(fault: Exclude<PermalinkFault, GoneFault>, { retired }: FileNames): MessageDescriptor {
  const values = { file: retired, id: fault.id };
  if (fault.type === 'still-here') {
    return { key: 'cli.lock.stillHere', values: { ...values, files: fault.files.join(', ') } };
  }
  if (fault.type === 'leads-on') return { key: 'cli.lock.leadsOn', values: { ...values, agent: fault.agent } };
  return { key: 'cli.lock.noSuccessor', values: { ...values, successor: fault.successor } };
}

function aliasesLine(aliases: string[]): string {
  return `aliases: ${yamlWord(aliases)}`;
}

/** On one line; in quotes also what YAML 1.1, and so other programs, would take for a number or a truth value. */
function yamlWord(value: string | string[]): string {
  const options = { version: '1.1', lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false } as const;
  return stringify(value, options).trimEnd();
}
