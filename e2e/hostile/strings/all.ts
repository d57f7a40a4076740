import { addresses } from './addresses.ts';
import type { Sink } from './family.ts';
import { html } from './html.ts';
import { markdowns } from './markdown.ts';
import { others } from './others.ts';
import { svg } from './svg.ts';

export interface Hostile {
  /** Its number in the collection, which it names itself by. */
  n: number;
  family: string;
  sink: Sink;
  text: string;
}

/** The whole collection, each text once, in an order that does not change. */
export const hostiles: Hostile[] = [...html, ...svg, ...addresses, ...markdowns, ...others]
  .flatMap(({ name, sink, strings }) => strings.map((write) => ({ family: name, sink, write })))
  .map(({ family, sink, write }, n) => ({ n, family, sink, text: write(n) }));
