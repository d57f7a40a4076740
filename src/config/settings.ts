import type { SiteInfo, SourceInfo } from '../catalogue/catalogue.ts';
import type { PerLocale } from '../i18n/per-locale.ts';
import type { Source } from '../sources/source.ts';

/** A source and what the configuration says of it. */
export interface SourceSettings extends Source, SourceInfo {
  /** Sources that have the same owner may have files of one agent. Default: the name of the source. */
  owner?: string | undefined;
}

/** Everything a run needs to know: flags, configuration and defaults in one. Plain JSON; every path is absolute. */
export interface Settings {
  /** In order; the first one's agents have no prefix in their ids. */
  sources: SourceSettings[];
  /** The output folder. */
  out: string;
  /** Origin such as `https://example.org`, `null` where it is not known. */
  site: string | null;
  /** Begins and ends with `/`. */
  base: string;
  /** Whether an archive is made of the site. */
  archive: boolean;
  /** The folder of the deploy before, whose index and hashed files stay. */
  previous?: string;
  /** An error in a file fails the run. */
  strict: boolean;
  /** Globs relative to each source. */
  ignore: string[];
  limits: { fileBytes: number };
  /** What the site says of itself; its logo is in `logo`. */
  info: Pick<SiteInfo, 'title' | 'description' | 'accent' | 'offline'>;
  /** Picture files by language, `null` where there is none. */
  logo: PerLocale<string> | null;
  /** Caches of all runs. */
  cacheDir: string;
  /** What was ever published; `null` where the run keeps no lock. `retired.yaml` lies beside it. */
  lock: string | null;
  /** The configuration file that was read, `null` where there is none. */
  configFile: string | null;
}
