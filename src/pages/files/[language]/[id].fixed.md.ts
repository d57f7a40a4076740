import type { APIRoute } from 'astro';
import { catalogue, readFixed } from '../../../site/catalogue.ts';
import { filePaths, type ServedFile } from '../../../views/permalinks/list-files.ts';

interface Props {
  file: ServedFile;
}

export const getStaticPaths = () => filePaths(catalogue);

/** The agent as Markdown that strict readers accept; of a file that needs nothing the same text. */
export const GET: APIRoute<Props> = ({ props: { file } }) => {
  const { summary, variant } = file;
  return new Response(readFixed(summary, variant), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
