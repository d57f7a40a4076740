/** What the head of a page says to those who do not read the page. */
export interface Head {
  /** `undefined` stands for a tag that is not there, here and below. */
  language: string | undefined;
  title: string | undefined;
  description: string | undefined;
  canonical: string | undefined;
  isHidden: boolean;
  /** `og:…`, `twitter:…` and `article:…`; of those that occur several times, the last. */
  tags: Record<string, string>;
  /** The texts of the blocks of data, as they are there. */
  data: string[];
}

/** A value in quotes may hold anything, an agent's words such as `</head>` included. */
const TAG = /<(\/head|meta|link)((?:[^>"]|"[^"]*")*)>/g;
const ATTRIBUTE = /([a-z:-]+)="([^"]*)"/g;

/** Reads the head of a page that is well-formed. */
export function readHead(html: string): Head {
  const tags = [...html.matchAll(TAG)];
  const end = tags.findIndex(([, tag]) => tag === '/head');
  const text = html.slice(0, tags[end]?.index);
  const found = tags.slice(0, end).map(([, , attributes = '']) => readAttributes(attributes));
  const contentOf = (name: string) => found.find((each) => each.name === name)?.content;
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(text)?.[1];
  return {
    language: /<html[^>]*\slang="([^"]*)"/.exec(text)?.[1],
    title: title === undefined ? undefined : decode(title),
    description: contentOf('description'),
    canonical: found.find(({ rel }) => rel === 'canonical')?.href,
    isHidden: contentOf('robots')?.includes('noindex') ?? false,
    tags: Object.fromEntries(
      found.flatMap(({ property, name, content = '' }) => {
        const key = property ?? name ?? '';
        return /^(?:og|twitter|article):/.test(key) ? [[key, content]] : [];
      }),
    ),
    data: [...text.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, json = '']) => json),
  };
}

type Attributes = Partial<Record<'name' | 'property' | 'content' | 'rel' | 'href', string>>;

function readAttributes(text: string): Attributes {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decode(value)]));
}

const entities: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code?: string, name = '') =>
    code === undefined ? (entities[name] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
