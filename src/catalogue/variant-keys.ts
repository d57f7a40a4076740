import type { GroupInput } from './agent-group.ts';

/**
 * The variants of one agent, by key, in the order of its files: the primary subtag, and of several texts of one language
 * their whole tags (`pt-br`), but for one: the file whose published key that is, else the one whose tag names no region
 * or script, else the first. A published key stays as long as its language does. `undefined` where two files would have
 * one key. `published` is by file.
 */
export function keyVariants<File extends Pick<GroupInput, 'language' | 'tag'>>(
  files: File[],
  published: ReadonlyMap<File, string>,
): Map<string, File> | undefined {
  const keyOf = (file: File): string => {
    const { language } = file;
    const fellows = files.filter((other) => other.language === language);
    const fresh = fellows.filter((other) => publishedKey(other) === undefined);
    const plain =
      fellows.find((other) => publishedKey(other) === language) ??
      fresh.find(({ tag = language }) => tag === language) ??
      fresh[0];
    return publishedKey(file) ?? (file === plain ? language : (file.tag ?? language));
  };
  const variants = new Map(files.map((file) => [keyOf(file), file] as const));
  return variants.size === files.length ? variants : undefined;

  function publishedKey(file: File): string | undefined {
    const key = published.get(file);
    return key?.split('-')[0] === file.language ? key : undefined;
  }
}
