import { foldToAscii } from './fold-to-ascii.ts';

/** Whether a word of a text begins with one of some folded stems: `hasStem('Livrables attendus', ['livrabl'])`. */
export function hasStem(text: string, stems: string[]): boolean {
  return foldToAscii(text)
    .split('-')
    .some((word) => stems.some((stem) => word.startsWith(stem)));
}
