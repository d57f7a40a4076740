import type { APIRoute } from 'astro';
import { catalogue, readSource } from '../../../site/catalogue.ts';
import { filePaths, type ServedFile } from '../../../views/permalinks/list-files.ts';

interface Props {
  file: ServedFile;
}

export const getStaticPaths = () => filePaths(catalogue);

/** The file as received, byte for byte. */
export const GET: APIRoute<Props> = ({ props: { file } }) => {
  const bytes = readSource(file.summary, file.variant);
  const type = file.ending === 'md' ? 'text/markdown' : 'text/plain';
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' },
  });
};
