import type { APIRoute } from 'astro';
import { withBase } from '../addresses/addresses.ts';
import { formatNginxMap, formatRedirects, type Redirect } from '../exports/redirects.ts';
import { catalogue } from '../site/catalogue.ts';
import { listFileMoves } from '../views/permalinks/list-files.ts';
import { listMoves, listPairMoves } from '../views/permalinks/list-moves.ts';

interface Props {
  format: (redirects: Redirect[]) => string;
}

/** For hosts and servers that answer with a redirect instead of a page. A route file must not begin with `_`. */
export function getStaticPaths() {
  return [
    { params: { redirects: '_redirects' }, props: { format: formatRedirects } },
    { params: { redirects: '_redirects.nginx' }, props: { format: formatNginxMap } },
  ];
}

export const GET: APIRoute<Props> = ({ props: { format } }) => {
  const base = import.meta.env.BASE_URL;
  const redirects = [...listMoves(catalogue), ...listPairMoves(catalogue), ...listFileMoves(catalogue)].map(
    ({ from, to }) => ({
      from: withBase(base, from),
      to: withBase(base, to),
    }),
  );
  return new Response(format(redirects), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
