/** The parts of an archive that hold the texts of a bundle: where words are in them, and what they say. */
export function archivedTexts(key: string): { index: string; texts: string } {
  return { index: `search/texts/${key}.index`, texts: `search/texts/${key}` };
}
