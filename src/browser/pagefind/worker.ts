/**
 * Keeps one of Pagefind's bundles for a page, beside it: reading the index never holds up typing, what Pagefind loads goes
 * through a `fetch` of ours, and one that has failed ends with its worker.
 */
import type { TextIndex } from '../../search/full-text.ts';
import { RequestError } from '../request-error.ts';
import { createCheckedFetch } from './checked-fetch.ts';
import type { Question, Reply, Result } from './messages.ts';
import { openBundle } from './open-bundle.ts';
import type { PagefindModule } from './pagefind-module.ts';

const files = createCheckedFetch(globalThis.fetch.bind(globalThis));
globalThis.fetch = files.fetch;
// Pagefind leaves the failure of its start to nobody; the first question is told of it.
addEventListener('unhandledrejection', (event) => event.preventDefault());

let index: Promise<TextIndex> | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (result) => reply({ id: data.id, result }),
    (error: unknown) => {
      // What Pagefind makes of a file that it did not get is not a fault of ours either.
      const cause = files.takeFailure() ?? error;
      const failure = cause instanceof Error ? cause.message : String(cause);
      reply({ id: data.id, failure, isRequest: cause instanceof RequestError });
    },
  );
});

async function answer(question: Question): Promise<Result> {
  if (question.kind === 'open') {
    const importModule = (address: string): Promise<PagefindModule> =>
      import(/* @vite-ignore */ address).catch((cause: Error) => {
        throw new RequestError(cause.message, { cause });
      });
    index = openBundle(question.bundle, { folder: question.folder, files, importModule });
  }
  if (!index) throw new Error('Expected a bundle to be opened first.');
  const opened = await index;
  if (question.kind === 'find') return opened.find(question.words, question.beginning);
  if (question.kind === 'text') return opened.text(question.index);
  return undefined;
}

function reply(message: Reply): void {
  postMessage(message);
}
