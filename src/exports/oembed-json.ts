import { z } from 'zod';

const pixels = z.int().min(1);

/** `/oembed/LANG/ID.json`: a response of oEmbed 1.0, type `rich` (https://oembed.com, section 2.3). */
export const oembedSchema = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string(),
  author_name: z.string().optional(),
  author_url: z.url().optional(),
  provider_name: z.string(),
  provider_url: z.url(),
  thumbnail_url: z.url(),
  thumbnail_width: pixels,
  thumbnail_height: pixels,
  cache_age: z.int().min(0).describe('In seconds'),
  html: z.string(),
  width: pixels,
  height: pixels,
});

export type Oembed = z.output<typeof oembedSchema>;

/** A day, in seconds: what a card says changes with its file, and its address does not. */
const CACHE_AGE = 86_400;

/** What is known of a card for other people's pages. Addresses are absolute. */
export interface Embeddable {
  title: string;
  author?: { name: string; address?: string | undefined } | undefined;
  provider: { name: string; address: string };
  /** The share picture. */
  picture: { address: string; width: number; height: number };
  html: string;
  size: { width: number; height: number };
}

/** The same for every size that is asked for: a file cannot heed `maxwidth`, and the frame is never wider than its page. */
export function oembedJson({ title, author, provider, picture, html, size }: Embeddable): Oembed {
  return {
    type: 'rich',
    version: '1.0',
    title,
    ...(author && { author_name: author.name }),
    ...(author?.address !== undefined && { author_url: author.address }),
    provider_name: provider.name,
    provider_url: provider.address,
    thumbnail_url: picture.address,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    cache_age: CACHE_AGE,
    html,
    ...size,
  };
}
