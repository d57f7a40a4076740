import type { Family } from '../../core/permissions/families.ts';
import type { Variant } from '../../core/schema.ts';
import type { Grant } from './read-grant.ts';
import type { Remark } from './remark.ts';

/** A program that an agent can be written for. Its id is the family whose rules its files follow, and a part of addresses. */
export type ProgramId = Exclude<Family, 'roo' | 'unknown'>;

/** A header as the program reads it. Texts are written in quotes; maps are one or two levels deep. */
export type ProgramHeader = Record<string, HeaderValue>;
export type HeaderValue = string | boolean | number | string[] | { [key: string]: HeaderValue };

/** What a format can say of an agent, and what is lost; or why there is no file. */
export type Plan = { header: ProgramHeader; lost: Remark[] } | { refused: Remark };

/** An agent to be written for another program. */
export interface Original {
  /** Its id, which is its name and the name of its file everywhere. */
  id: string;
  variant: Variant;
  /** The least that its file can be read to allow. */
  grant: Grant;
}

/** A program: where its agents lie, and what its format can say. Adding one is a file with one of these, and a line of `programs.ts`. */
export interface Program {
  id: ProgramId;
  /** Below a project; ends in `/`. */
  folder: string;
  extension: 'md' | 'agent.md' | 'toml';
  /** What comes after name and description. Pure; throws for no agent. */
  plan: (original: Original) => Plan;
}
