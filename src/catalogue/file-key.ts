/** One string a file of a source, for maps. No path holds the byte that is between them. */
export function fileKey({ source, file }: { source: string; file: string }): string {
  return `${source}\0${file}`;
}

/** The same for an agent: a file may hold several, each with a key of its own. */
export function agentKey({ entry, ...file }: { source: string; file: string; entry?: string | undefined }): string {
  return entry === undefined ? fileKey(file) : `${fileKey(file)}\0${entry}`;
}
