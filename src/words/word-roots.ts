import roots from '../../content/words/roots.json' with { type: 'json' };
import { foldPlural } from './fold-plural.ts';

/**
 * Words of one root that say one thing about what somebody does: who does it, doing it, that it is done. `code reviewer`,
 * `reviewing code` and `code review` are one capability, and so are `développeur`, `développer` and `development`. A line of
 * the list is a root, and its first word stands for all. Only words that mean the same beside any other word belong there:
 * `customer` is not a form of `custom`.
 */
const BY_FORM: ReadonlyMap<string, string> = new Map(
  roots.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(foldPlural);
    return [first, ...others].map((form) => [form, first] as const);
  }),
);

/** A folded word → the one that stands for its root; a word without one stands for itself. */
export function rootOf(word: string): string {
  return BY_FORM.get(word) ?? word;
}

/** Every folded form that has another word standing for it, with that word. */
export function rootForms(): [form: string, root: string][] {
  return [...BY_FORM].filter(([form, root]) => form !== root);
}
