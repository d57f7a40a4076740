/**
 * The sites that the tests look at. Each is built once by the command line, from its own folder of agents, and served as
 * `agentheque start` does.
 */
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);

export interface TestSite {
  agents: string;
  /** One of them lies below a path, so that every address is seen to heed it. */
  base: string;
  /** Where it says that it will be published; only there it names absolute addresses. */
  site?: string;
  /** Whether an archive is made of it. */
  archive?: true;
}

export const sites = {
  /** The agents that the project ships. */
  content: { agents: join(root, 'content/agents'), base: '/' },
  /** Agents made for these tests: spellings, languages, hostile and oversized texts. */
  trials: { agents: join(root, 'e2e/fixtures/agents'), base: '/library/', archive: true },
  /** Agents made for these tests: in two languages, in one, in a mixture, and in others than the interface's. */
  languages: { agents: join(root, 'e2e/fixtures/languages'), base: '/', site: 'https://agents.example/' },
} as const satisfies Record<string, TestSite>;

/** The folder that a site is built into. */
export function siteFolder(name: SiteName): string {
  return join(root, 'node_modules/.cache/agentheque-e2e', name);
}

export type SiteName = keyof typeof sites;

export const siteNames = Object.keys(sites) as SiteName[];

/** The environment variable in which the setup tells the tests where a site is served. */
export function addressVariable(name: SiteName): string {
  return `AGENTHEQUE_E2E_${name.toUpperCase()}`;
}

/** Ends in `/`. Throws where the setup did not run. */
export function siteAddress(name: SiteName): string {
  const address = process.env[addressVariable(name)];
  if (!address)
    throw new Error(`Expected the setup to serve the site \`${name}\`; run the tests with \`npm run test:e2e\`.`);
  return address;
}
