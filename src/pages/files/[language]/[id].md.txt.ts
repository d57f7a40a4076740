import { catalogue } from '../../../site/catalogue.ts';
import { filePaths, listFiles } from '../../../views/permalinks/list-files.ts';

export { GET } from './[id].md.ts';

/** Files that would run as pages where a host names no type. */
export const getStaticPaths = () => filePaths(listFiles(catalogue).filter(({ isText }) => isText));
