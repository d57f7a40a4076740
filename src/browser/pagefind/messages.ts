import type { Bundle, SearchText } from '../../search/catalogue/search-catalogue.ts';
import type { FoundWords } from '../../search/full-text.ts';

/** What a page asks the worker of a bundle; each question has a number, and the answer has it, too. */
export type Question =
  | { id: number; kind: 'open'; bundle: Bundle; folder: string }
  | { id: number; kind: 'find'; words: string[]; beginning: string | undefined }
  | { id: number; kind: 'text'; index: number };

/** `undefined` where a bundle was opened. */
export type Result = FoundWords | SearchText | undefined;

/** `isRequest`: something could not be loaded, or was not what was asked for. */
export type Reply = { id: number; result: Result } | { id: number; failure: string; isRequest: boolean };
