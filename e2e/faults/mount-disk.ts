import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Disk {
  path: string;
  /** From now on nobody may write there, root neither. */
  makeReadOnly(): void;
  [Symbol.dispose](): void;
}

/** Why no disk can be mounted here, for `skip`; `false` where one can. */
export function canMount(): string | false {
  if (process.platform !== 'linux') return 'a small disk is mounted by the commands of Linux';
  if (process.getuid?.() !== 0) return 'only root may mount a small disk';
  const folder = mkdtempSync(join(tmpdir(), 'agentheque-mount-'));
  try {
    mountDisk(folder, '64k')[Symbol.dispose]();
    return false;
  } catch (error) {
    return `no disk can be mounted: ${(error as Error).message}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A disk in memory of so many bytes (`512k`, `4m`) at a path, gone when it is disposed of. Throws where it cannot be mounted. */
export function mountDisk(path: string, size: string): Disk {
  mkdirSync(path, { recursive: true });
  call('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path);
  return {
    path,
    makeReadOnly: () => call('mount', '-o', 'remount,ro', path),
    [Symbol.dispose]: () => call('umount', path),
  };
}

function call(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
