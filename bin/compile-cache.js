/** Keeps compiled code, with its types gone, beside our other caches: each command then starts a quarter sooner. */
import module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const parent = dirname(root);
const modules = basename(parent) === 'node_modules' ? parent : join(root, 'node_modules');

// Not in the folder for temporary files that Node would take, where others may write. Absent before Node 22.1.
module.enableCompileCache?.(join(modules, '.cache', 'agentheque', 'code'));
