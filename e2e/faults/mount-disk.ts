import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Disk {
  path: string;
  /** From now on nobody may write there, root neither. */
  makeReadOnly(): void;
  [Symbol.dispose](): void;
}

/** Why no disk can be mounted in a folder, for `skip`; `false` where one can. */
export function whyNoDisk(place: string): string | false {
  if (process.platform !== 'linux') return 'a small disk is mounted by the commands of Linux';
  if (process.getuid?.() !== 0) return 'only root may mount a small disk';
  try {
    mountDisk(join(place, 'disk'), '64k')[Symbol.dispose]();
    return false;
  } catch (error) {
    return `no disk can be mounted: ${(error as Error).message}`;
  }
}

/** A disk in memory of so many bytes (`512k`, `4m`) at a path, gone when it is disposed of. Throws where it cannot be mounted. */
export function mountDisk(path: string, size: string): Disk {
  mkdirSync(path, { recursive: true });
  call('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path);
  return {
    path,
    makeReadOnly: () => call('mount', '-o', 'remount,ro', path),
    [Symbol.dispose]: () => unmount(path),
  };
}

/** Unmounts all disks below a folder, such as those of a run that was ended by force. */
export function unmountBelow(folder: string): void {
  if (process.platform !== 'linux') return;
  const paths = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    // proc_pid_mountinfo(5): a space in a path is written as an octal number.
    .map((line) => (line.split(' ')[1] ?? '').replaceAll('\\040', ' '));
  for (const path of paths) if (path.startsWith(`${folder}/`)) unmount(path);
}

/** At once for every name, and for good when the last process has closed its files there. */
function unmount(path: string): void {
  call('umount', '--lazy', path);
}

function call(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
