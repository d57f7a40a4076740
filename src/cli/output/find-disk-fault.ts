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

/** The fault of the file system that an error is about, or one that caused it; `null` where it is about something else. */
export function findDiskFault(error: unknown): DiskFault | null {
  let each = error;
  for (let depth = 0; depth < DEPTH && each instanceof Error; depth++) {
    const { message } = each;
    const { code = '', path, dest } = each as NodeJS.ErrnoException & { dest?: string };
    const sign = SIGNS.find(([, pattern]) => pattern.test(code) || pattern.test(message));
    if (sign) {
      const named = [path, dest].find((file) => typeof file === 'string' && !message.includes(file));
      return { kind: sign[0], message: named === undefined ? message : `${message} ${named}` };
    }
    each = each.cause;
  }
  return null;
}
