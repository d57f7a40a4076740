/**
 * Orders files by their paths, the same on every machine: by the code points of the NFC form, which is the order of its
 * UTF-8 bytes, then by the bytes as found, since two paths can share one NFC form.
 */
export function sortByPath<Item extends { file: string }>(items: Item[]): Item[] {
  const keyed = items.map((item) => ({
    item,
    normal: Buffer.from(item.file.normalize('NFC')),
    found: Buffer.from(item.file),
  }));
  keyed.sort((one, other) => Buffer.compare(one.normal, other.normal) || Buffer.compare(one.found, other.found));
  return keyed.map(({ item }) => item);
}
