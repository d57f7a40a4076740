/**
 * Commands as people type them. Not those that are first of all a subject (`python`, `terraform`) or a word (`find`,
 * `make`): behind such a one, a minus excludes.
 */
const NAMES = `
  rm ls cp mv ln cd pwd mkdir rmdir chmod chown chgrp chroot mount umount df du ps lsof sudo pkill pgrep xargs tee
  cat grep egrep fgrep rg sed awk jq wc uniq tar gzip gunzip zip unzip bzip2 xz rsync scp sftp ssh ssh-keygen ssh-add
  curl wget nslookup netstat tcpdump openssl gpg systemctl journalctl crontab apt apt-get dnf yum pacman dpkg
  git gh svn npm npx pnpm pip pip3 pipx docker docker-compose podman kubectl psql mysqldump pg_dump pg_restore redis-cli
  sqlite3 ffmpeg tsc gcc rustc adb tmux
`;

/** What commands are told to do: flags stand behind it, too. */
const ORDERS: Readonly<Record<string, string>> = {
  git: `add bisect blame branch checkout cherry-pick clean clone commit config diff fetch grep init log merge mv pull push
    rebase reflog remote reset restore revert rm show stash status submodule switch tag worktree`,
  npm: 'add audit ci exec i init install link ls outdated pack publish run test uninstall update version',
  pnpm: 'add exec i install remove run test update',
  yarn: 'add install remove run test',
  docker: 'build compose cp exec images inspect kill logs ps pull push rm rmi run start stop tag',
  podman: 'build exec logs ps pull push rm run',
  kubectl: 'apply create delete describe edit exec get logs rollout scale top',
  helm: 'install list template uninstall upgrade',
  terraform: 'apply destroy import init plan',
  pip: 'install uninstall',
  apt: 'install remove',
  'apt-get': 'install remove',
  brew: 'install uninstall',
  cargo: 'build check install run test',
  go: 'build get install run test',
};

const names = new Set(split(NAMES));
const orders = new Map(Object.entries(ORDERS).map(([name, list]) => [name, new Set(split(list))] as const));

/** Whether words end in a command, or in one with what it is told to do: `['git']`, `['a', 'git', 'commit']`; in small letters. */
export function endsInCommand(words: readonly string[]): boolean {
  const [name, last] = [words.at(-2) ?? '', words.at(-1) ?? ''];
  return names.has(last) || orders.get(name)?.has(last) === true;
}

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
