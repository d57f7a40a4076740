import type { APIRoute } from 'astro';
import { fixAgent } from '../../../core/fix/fix-file.ts';
import { catalogue, readSource } from '../../../site/catalogue.ts';
import { filePaths, type ServedFile } from '../../../views/permalinks/list-files.ts';

interface Props {
  file: ServedFile;
}

export const getStaticPaths = () => filePaths(catalogue);

/** The agent as Markdown that strict readers accept; of a file that needs nothing the same text. */
export const GET: APIRoute<Props> = ({ props: { file } }) => {
  const { summary, variant } = file;
  const { file: path = '', entry } = summary.variants[variant] ?? {};
  const fixed = fixAgent(path, readSource(summary, variant), entry);
  return new Response(fixed, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
