import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const createConfig = () => ({});

/** Writes the site in the folder that `FAULTS_SITE` names, a file after the other. */
export async function build({ outDir }: { outDir: string }): Promise<void> {
  const site = process.env['FAULTS_SITE'] ?? '';
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const file = join(entry.parentPath, entry.name);
    const target = join(outDir, file.slice(site.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(file));
  }
}
