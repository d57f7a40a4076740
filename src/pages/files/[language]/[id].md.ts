import type { APIRoute } from 'astro';
import { catalogue, readSource } from '../../../site/catalogue.ts';
import { filePaths, listFiles, type ServedFile } from '../../../views/permalinks/list-files.ts';

interface Props {
  file: ServedFile;
}

export const getStaticPaths = () => filePaths(listFiles(catalogue).filter(({ isText }) => !isText));

/** The file as received, byte for byte. */
export const GET: APIRoute<Props> = ({ props: { file } }) => {
  const bytes = readSource(file.summary, file.variant);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
