import type { SourceInfo } from '../../catalogue/catalogue.ts';

export interface UpstreamLinks {
  /** The file where it comes from. */
  file?: string;
  /** Where a problem with it is reported. */
  report?: string;
}

/** How the hosts that people use lay out their addresses, by the name of the host. */
const layouts = [
  { host: /^gitlab\.|\.gitlab\./, file: '/-/blob/', report: '/-/issues/new' },
  { host: /^codeberg\.org$|^gitea\.|^forgejo\./, file: '/src/', report: '/issues/new' },
  { host: /^bitbucket\.org$/, file: '/src/', report: '/issues/new' },
  { host: /^github\.|\.github\./, file: '/blob/', report: '/issues/new' },
];

/**
 * Links to a file upstream and to its tracker. Hosts whose layout is not known get none. A repository given with a folder
 * (`…/tree/main/agents`) stands for that folder.
 */
export function upstreamLinks(source: SourceInfo | undefined, file: string): UpstreamLinks {
  if (!source?.repository || !URL.canParse(source.repository)) return {};
  const url = new URL(source.repository);
  const layout = layouts.find(({ host }) => host.test(url.hostname));
  if (!layout) return {};
  const [path = '', ref, folder = ''] = splitTree(url.pathname.replace(/\.git$|(?<!\/)\/+$/g, ''));
  const root = url.origin + path;
  const isGitea = layout.file === '/src/' && url.hostname !== 'bitbucket.org';
  const at = isGitea
    ? source.commit
      ? `commit/${source.commit}`
      : `branch/${ref ?? 'main'}`
    : (source.commit ?? ref ?? 'HEAD');
  const name = [...folder.split('/').filter(Boolean), ...file.split('/').map(encodeURIComponent)].join('/');
  return { file: `${root}${layout.file}${at}/${name}`, report: root + layout.report };
}

/** `/owner/name/tree/main/agents` => `['/owner/name', 'main', 'agents']` */
function splitTree(path: string): string[] {
  const match = /^(.+?)\/(?:-\/)?(?:tree|src\/branch)\/([^/]+)(?:\/(.*))?$/s.exec(path);
  return match ? match.slice(1).map((part) => part ?? '') : [path];
}
