/** Two files, by their positions. */
export interface Couple {
  one: number;
  other: number;
}

/** File → the couples that it is one of. */
export function groupByFile<Each extends Couple>(couples: Each[]): Map<number, Each[]> {
  const byFile = new Map<number, Each[]>();
  for (const couple of couples) {
    for (const file of [couple.one, couple.other]) {
      const known = byFile.get(file);
      if (known) known.push(couple);
      else byFile.set(file, [couple]);
    }
  }
  return byFile;
}
