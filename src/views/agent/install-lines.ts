/** What the lines say where they refuse: texts of our own, in ASCII and without quotes, since shells read them. */
export interface InstallWords {
  exists: string;
  wrong: string;
}

/** What is installed: `id` is ours, `address` absolute, `sha256` that of the bytes that are there. */
export interface Installed {
  id: string;
  address: string;
  sha256: string;
}

/** Where an agent is installed, from the folder of a project. */
const FOLDER = '.claude/agents';
/** What no shell, quoted or not, takes for anything but itself. */
const PLAIN_ADDRESS = /^https?:\/\/[\w.~:/%[\]-]+$/;

/** Whether an address can be in a line that is copied; one with other characters is offered as a link alone. */
export function isPlainAddress(address: string): boolean {
  return PLAIN_ADDRESS.test(address);
}

/**
 * Lines for any POSIX shell, and for others that can start one: nothing that is there is replaced, and nothing is put there whose hash is
 * not the one on the page. `mktemp` and `mv -n` are on macOS and Linux.
 */
export function posixInstall({ id, address, sha256 }: Installed, { exists, wrong }: InstallWords): string {
  return `sh -c '
set -e
f=${FOLDER}/${id}.md
if [ -e "$f" ] || [ -h "$f" ]; then echo "${exists}" >&2; exit 1; fi
mkdir -p ${FOLDER}
t=$(mktemp ${FOLDER}/.new.XXXXXX)
trap "rm -f $t" EXIT
curl -fsSL -o "$t" "${address}"
if command -v sha256sum >/dev/null; then h=$(sha256sum <"$t"); else h=$(shasum -a 256 <"$t"); fi
if [ "\${h%% *}" != ${sha256} ]; then echo "${wrong}" >&2; exit 1; fi
mv -n "$t" "$f"
if [ -e "$t" ]; then echo "${exists}" >&2; exit 1; fi
'`;
}

/** The same for Windows PowerShell 5.1 and PowerShell 7. */
export function powershellInstall({ id, address, sha256 }: Installed, { exists, wrong }: InstallWords): string {
  return `& {
$ErrorActionPreference = 'Stop'
$f = '${FOLDER}/${id}.md'
if (Test-Path -LiteralPath $f) { throw '${exists}' }
New-Item -ItemType Directory -Force -Path '${FOLDER}' | Out-Null
$t = Join-Path '${FOLDER}' ([IO.Path]::GetRandomFileName())
try {
Invoke-WebRequest -UseBasicParsing -Uri '${address}' -OutFile $t
if ((Get-FileHash -Algorithm SHA256 -LiteralPath $t).Hash -ne '${sha256}') { throw '${wrong}' }
Move-Item -LiteralPath $t -Destination $f
} finally { Remove-Item -LiteralPath $t -Force -ErrorAction SilentlyContinue }
}`;
}

/** A line that shows the hash of the installed file, for POSIX shells. */
export function posixHash(id: string): string {
  const file = `${FOLDER}/${id}.md`;
  return `sha256sum ${file} || shasum -a 256 ${file}`;
}

/** The same for PowerShell. */
export function powershellHash(id: string): string {
  return `(Get-FileHash -Algorithm SHA256 ${FOLDER}/${id}.md).Hash.ToLower()`;
}

/**
 * Links that install an agent in VS Code and its preview, by a page of theirs that opens the program; wikis strip links that lead to a
 * program themselves.
 */
export function editorLinks(address: string): { name: 'vscode' | 'insiders'; href: string }[] {
  const editors = [
    { name: 'vscode', host: 'vscode.dev', scheme: 'vscode' },
    { name: 'insiders', host: 'insiders.vscode.dev', scheme: 'vscode-insiders' },
  ] as const;
  return editors.map(({ name, host, scheme }) => {
    const target = `${scheme}:chat-agent/install?url=${encodeURIComponent(address)}`;
    return { name, href: `https://${host}/redirect?url=${encodeURIComponent(target)}` };
  });
}
