/** One string a file of a source, for maps. No path holds the byte that is between them. */
export function fileKey({ source, file }: { source: string; file: string }): string {
  return `${source}\0${file}`;
}
