import { stripVTControlCharacters } from 'node:util';

/** A disk that takes no more, one that may not be written, or a system that opens no more files. */
export interface DiskFault {
  kind: 'full' | 'notWritable' | 'tooManyFiles';
  /** The words of the system, or of who asked it; as a rule with the file. */
  message: string;
}

/** By the codes of POSIX, and as programs in Rust, such as Pagefind and Vite's bundler, write them. */
const SIGNS: readonly (readonly [DiskFault['kind'], RegExp])[] = [
  ['full', /\b(?:ENOSPC|EDQUOT)\b|\(os error (?:28|122)\)/],
  ['notWritable', /\b(?:EROFS|EACCES|EPERM)\b|\(os error (?:30|13|1)\)/],
  ['tooManyFiles', /\b(?:EMFILE|ENFILE)\b|\(os error (?:24|23)\)/],
];

/** So many errors behind each other are looked at. */
const DEPTH = 10;

/** The fault of the file system that caused an error, in the first words for it; `null` where an error is about something else. */
export function findDiskFault(error: unknown): DiskFault | null {
  let found: DiskFault | null = null;
  let each = error;
  for (let depth = 0; depth < DEPTH && each instanceof Error; depth++) {
    found = readFault(each) ?? found;
    each = each.cause;
  }
  return found;
}

function readFault(error: Error): DiskFault | null {
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const sign = SIGNS.find(([, pattern]) => pattern.test(code) || pattern.test(error.message));
  if (!sign) return null;
  const [kind, pattern] = sign;
  const message = keepWords(error.message, pattern);
  const named = [path, dest].find((file) => typeof file === 'string' && !message.includes(file));
  return { kind, message: named === undefined ? message : `${message} ${named}` };
}

/** Of a report in several lines, as bundlers write them in colours, the one that names the file and the one that says what happened. */
function keepWords(message: string, sign: RegExp): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.endsWith(':'));
  const end = lines.findIndex((line) => sign.test(line));
  return end === -1 ? lines.join(' ') : lines.slice(Math.max(0, end - 1), end + 1).join(': ');
}
