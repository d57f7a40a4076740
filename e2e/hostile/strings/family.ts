/** A string that attacks, written with its own number, so that what happened says which one it was. */
export type Write = (n: number) => string;

/**
 * Where a string is dangerous if nothing defends:
 * - `body`: as it is in the body of a page; `attribute`: in a value between double quotes; `address`: in `href`, and opened;
 *   `script`: in a text of a script; `markdown`: rendered as CommonMark says, HTML included; `svg` and `xml`: as a document;
 * - `terminal`: printed; `log`: printed where a CI service reads along; `shell`: in a command; `yaml`: read as a header;
 *   `key`: as the name of a property; `path`: joined to a folder; `template`: run by what builds pages;
 * - `sight`: shown, where it hides, turns around or imitates what is there.
 */
export type Sink =
  | 'body'
  | 'attribute'
  | 'address'
  | 'script'
  | 'markdown'
  | 'svg'
  | 'xml'
  | 'terminal'
  | 'log'
  | 'shell'
  | 'yaml'
  | 'key'
  | 'path'
  | 'template'
  | 'sight';

export interface Family {
  name: string;
  sink: Sink;
  strings: Write[];
}

/** What happens where a string runs: it calls a function that only the tests define. */
export const call = (n: number) => `pwned(${n})`;

/** Where a string leads that loads something or leaves the site. Nothing is there. */
export const foreign = (n: number) => `https://hostile.example/${n}`;

/** The file that a string makes which runs as a command, or as code of a build. */
export const marker = (n: number) => `pwned-${n}`;

/** A text in which `§` stands for the call, `↗` for the address, `¤` for the file, and `№` for the number alone. */
export const fill =
  (text: string): Write =>
  (n) =>
    text.replaceAll('§', call(n)).replaceAll('↗', foreign(n)).replaceAll('¤', marker(n)).replaceAll('№', String(n));

export function family(name: string, sink: Sink, texts: string[]): Family {
  return { name, sink, strings: texts.map(fill) };
}
