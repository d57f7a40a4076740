/** `<example>` as it is written: numbered, with attributes, in French, with its brackets escaped. */
const OPEN_TAG = /(?:\\?<|&lt;)(?:example|exemple)(?:[ _-]?\d{1,3})?((?:\s[^<>\n]{0,200})?)\\?(?:>|&gt;)/gi;
const CLOSE_TAG = /(?:\\?<|&lt;)\\?\/(?:example|exemple)(?:[ _-]?\d{1,3})?\s?\\?(?:>|&gt;)/gi;
/** `<examples>` around them all says no more than its heading does. */
const WRAPPER = /(?:\\?<|&lt;)\\?\/?(?:examples|exemples)(?:\s[^<>\n]{0,200})?\\?(?:>|&gt;)/gi;
/** What an attribute says beside a number: `name="A leak"`. */
const SAYING = /=\s*"([^"\n]*\p{L}[^"\n]*)"/gu;

const OPEN = '<example>';
const CLOSE = '</example>';
/** A commentary that its author put behind the example that it belongs to. */
const COMMENTARY_BEHIND = /^\s*<(commentary|commentaire)>[\s\S]*?<\/\1>/i;

export interface TaggedExample {
  /** Of the opening tag in the text that was searched. */
  start: number;
  /** Behind the closing tag. */
  end: number;
  block: string;
  isClosed: boolean;
}

/** A text whose tags of examples are all written alike. What an attribute says stands behind its tag, as its context. */
export function evenExampleTags(text: string): string {
  return text
    .replace(WRAPPER, '')
    .replace(CLOSE_TAG, CLOSE)
    .replace(OPEN_TAG, (_, attributes: string) => {
      const said = [...attributes.matchAll(SAYING)].map((match) => match[1]).join(' ');
      return said ? `${OPEN}${said}\n` : OPEN;
    });
}

/** The examples in a text with even tags. One that is not closed ends where the next begins. */
export function findTagged(text: string): TaggedExample[] {
  const found: TaggedExample[] = [];
  let close = 0;
  let from = 0;
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
    const start = open + OPEN.length;
    // Looked for once, not again for each example that is not closed.
    if (close >= 0 && close < start) close = text.indexOf(CLOSE, start);
    const next = text.indexOf(OPEN, start);
    const isClosed = close >= 0 && (next < 0 || close < next);
    const end = isClosed ? close : next < 0 ? text.length : next;
    from = isClosed ? close + CLOSE.length : end;
    const behind = isClosed ? (COMMENTARY_BEHIND.exec(text.slice(from, next < 0 ? undefined : next))?.[0] ?? '') : '';
    from += behind.length;
    found.push({ start: open, end: from, block: `${text.slice(start, end)}${behind}`.trim(), isClosed });
  }
  return found;
}

/** A text without the closing tags that close nothing. */
export function withoutLooseTags(text: string): string {
  return text.replaceAll(CLOSE, '').replace(/<\/?(?:commentary|commentaire)>/gi, '');
}
