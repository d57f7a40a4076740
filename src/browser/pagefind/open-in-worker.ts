import type { Bundle, SearchText } from '../../search/catalogue/search-catalogue.ts';
import { type FoundWords, type OpenedIndex, TextsRefused } from '../../search/full-text.ts';
import { RequestError } from '../request-error.ts';
import type { Question, Reply, Result } from './messages.ts';
import { takeWorker } from './start-worker.ts';

type QuestionBody = Question extends infer One ? (One extends Question ? Omit<One, 'id'> : never) : never;

/**
 * Opens a bundle of Pagefind in a worker of its own. Rejects with `TextsRefused` where the page may not run WebAssembly. A
 * worker that could not open its bundle is ended; whoever opens it again gets another one.
 */
export async function openInWorker(bundle: Bundle, folder: string): Promise<OpenedIndex> {
  const worker = takeWorker();
  if (!worker) throw new TextsRefused('This page may not run WebAssembly.');
  const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) asker?.reject(new (data.isRequest ? RequestError : Error)(data.failure));
    else asker?.resolve(data.result);
  });
  const close = (reason: Error = new RequestError('The index was closed.')) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  // Its script could not be loaded, which browsers say nothing more about, or it broke.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    close(event.message ? new Error(event.message) : new RequestError('The worker could not be loaded.'));
  });
  const ask = (question: QuestionBody): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...question, id });
    });
  try {
    await ask({ kind: 'open', bundle, folder });
  } catch (error) {
    close();
    throw error;
  }
  return {
    find: (words, beginning) => ask({ kind: 'find', words, beginning }) as Promise<FoundWords>,
    text: (index) => ask({ kind: 'text', index }) as Promise<SearchText>,
    close: () => close(),
  };
}
