/** What goes to the clipboard: plain text and, for editors that take it, the same as HTML. */
export interface Content {
  /** A promise where it is still being fetched. */
  text: string | Promise<string>;
  html?: string;
}

/**
 * Puts content on the clipboard and says whether it is there. Over http browsers have no clipboard, and any may refuse
 * it: then `select` is called to show and select the text, and it is copied the old way. Where even that is refused, the
 * selection is left for the reader to copy by hand. Rejects only with what `text` rejects with.
 */
export async function copyContent(content: Content, select: (text: string) => void): Promise<boolean> {
  try {
    await write(content);
    return true;
  } catch {
    const text = typeof content.text === 'string' ? content.text : await content.text;
    select(text);
    return copyByEvent({ ...content, text });
  }
}

/** Answers a `copy` event with content instead of what is selected. */
export function putInto(event: ClipboardEvent, { text, html }: { text: string; html?: string }): void {
  if (!event.clipboardData) return;
  event.clipboardData.setData('text/plain', text);
  if (html !== undefined) event.clipboardData.setData('text/html', html);
  event.preventDefault();
}

/** The promise is handed over as it is: some browsers allow writing only in the moment of the click. */
async function write({ text, html }: Content): Promise<void> {
  if (typeof text === 'string' && html === undefined) return await navigator.clipboard.writeText(text);
  const parts = {
    'text/plain': toBlob(text, 'text/plain'),
    ...(html !== undefined && { 'text/html': toBlob(html, 'text/html') }),
  };
  await navigator.clipboard.write([new ClipboardItem(parts)]);
}

async function toBlob(text: string | Promise<string>, type: string): Promise<Blob> {
  return new Blob([await text], { type });
}

function copyByEvent(content: { text: string; html?: string }): boolean {
  let isPut = false;
  const onCopy = (event: ClipboardEvent) => {
    putInto(event, content);
    isPut = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && isPut;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
