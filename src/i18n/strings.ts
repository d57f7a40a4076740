import type { Message } from './format.ts';
import { localeCodes } from './locales.ts';
import type { PerLocale } from './per-locale.ts';
import type { en } from './strings/en.ts';

/** The English texts say which ones there are; the type of each other file is complete by them. */
export type MessageKey = keyof typeof en;

/** Every text of the interface by language: `strings/CODE.ts` exports them as `CODE`. */
export const strings = Object.fromEntries(
  await Promise.all(localeCodes.map(async (code) => [code, (await import(`./strings/${code}.ts`))[code]])),
) as PerLocale<Record<MessageKey, Message>>;
