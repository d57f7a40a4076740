/**
 * Ids in order → one text, a line an id: how many characters it shares with the id before it (in base 36) and the rest; where
 * the rest is the slug of the agent's title, `=` stands for it. A catalogue of 1,685 files takes a third of what its ids
 * take as they are.
 */
export function packIds(ids: string[], titles: string[]): string {
  let before = '';
  return ids
    .map((id, at) => {
      const shared = Math.min(35, sharedLength(before, id));
      before = id;
      const slug = slugOf(titles[at] ?? '');
      const start = id.length - slug.length;
      if (slug !== '' && start >= 0 && id.endsWith(slug)) {
        const head = Math.min(shared, start);
        return `${head.toString(36)}${id.slice(head, start)}=`;
      }
      return `${shared.toString(36)}${id.slice(shared)}`;
    })
    .join('\n');
}

/** Packed ids → ids; `titles` are those that they were packed with. */
export function readIds(packed: string, titles: string[]): string[] {
  if (packed === '') return [];
  let before = '';
  return packed.split('\n').map((line, at) => {
    const rest = line.slice(1);
    const end = rest.endsWith('=') ? rest.slice(0, -1) + slugOf(titles[at] ?? '') : rest;
    before = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + end;
    return before;
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** As ids are mostly made from names that titles are made from, too. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
