import type { APIRoute } from 'astro';
import { fixFile } from '../../../core/fix/fix-file.ts';
import { catalogue, readSource } from '../../../site/catalogue.ts';
import { filePaths, listFiles, type ServedFile } from '../../../views/permalinks/list-files.ts';

interface Props {
  file: ServedFile;
}

export const getStaticPaths = () => filePaths(listFiles(catalogue));

/** The file as strict readers accept it; of one that needs nothing the same text. */
export const GET: APIRoute<Props> = ({ props: { file } }) => {
  const { summary, variant } = file;
  const fixed = fixFile(summary.variants[variant]?.file ?? '', readSource(summary, variant));
  return new Response(fixed?.text ?? '', { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
