import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Bundle } from '../../search/catalogue/search-catalogue.ts';
import { nowhere, TextsRefused } from '../../search/full-text.ts';
import { RequestError } from '../request-error.ts';
import type { Question, Reply } from './messages.ts';
import { openInWorker } from './open-in-worker.ts';
import { prepareWorker } from './start-worker.ts';

const bundle: Bundle = { key: 'fr', state: 's', languages: ['fr'], hash: 'fr_1', program: 'fr', count: 1 };

/** A worker that answers as `reply` says, or not at all. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  static reply: (question: Question) => Reply | undefined = ({ id }) => ({ id, result: undefined });
  questions: Question[] = [];
  isEnded = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }

  postMessage(question: Question): void {
    this.questions.push(question);
    const reply = FakeWorker.reply(question);
    if (reply) queueMicrotask(() => this.answer(reply));
  }

  answer(data: Reply): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const { WebAssembly: usual } = globalThis;
Object.assign(globalThis, { Worker: FakeWorker });

beforeEach(() => {
  FakeWorker.started = [];
  FakeWorker.reply = ({ id }) => ({ id, result: undefined });
  globalThis.WebAssembly = usual;
});

test('a bundle is opened in a worker of its own', async () => {
  await openInWorker(bundle, '/pagefind/fr/');
  await openInWorker({ ...bundle, key: 'en' }, '/pagefind/en/');
  assert.deepEqual(
    FakeWorker.started.map(({ questions }) => questions),
    [
      [{ kind: 'open', bundle, folder: '/pagefind/fr/', id: 1 }],
      [{ kind: 'open', bundle: { ...bundle, key: 'en' }, folder: '/pagefind/en/', id: 1 }],
    ],
  );
});

test('a worker that was started early is the first one’s, and no other’s', async () => {
  prepareWorker();
  prepareWorker();
  assert.equal(FakeWorker.started.length, 1);
  await openInWorker(bundle, '/pagefind/fr/');
  assert.equal(FakeWorker.started.length, 1);
  await openInWorker(bundle, '/pagefind/fr/');
  assert.equal(FakeWorker.started.length, 2);
});

test('each question gets its own answer, in whatever order they come', async () => {
  const index = await openInWorker(bundle, '/pagefind/fr/');
  FakeWorker.reply = () => undefined;
  const [words, text] = [index.find(['phare'], 'phare'), index.text(3)];
  const [worker] = FakeWorker.started;
  assert.deepEqual(worker?.questions.slice(1), [
    { kind: 'find', words: ['phare'], beginning: 'phare', id: 2 },
    { kind: 'text', index: 3, id: 3 },
  ]);
  worker?.answer({ id: 3, result: { summary: 'Un phare.', sections: [] } });
  worker?.answer({ id: 2, result: { words: [nowhere] } });
  assert.deepEqual(await words, { words: [nowhere] });
  assert.deepEqual(await text, { summary: 'Un phare.', sections: [] });
});

test('what fails in the worker fails its own question alone', async () => {
  const index = await openInWorker(bundle, '/pagefind/fr/');
  FakeWorker.reply = (question) =>
    question.kind === 'find'
      ? { id: question.id, failure: '404', isRequest: true }
      : { id: question.id, result: { summary: '', sections: [] } };
  await assert.rejects(index.find(['phare']), /404/);
  assert.deepEqual(await index.text(0), { summary: '', sections: [] });
  assert.equal(FakeWorker.started[0]?.isEnded, false);
});

test('a worker that cannot open its bundle is ended, and another one is tried', async () => {
  FakeWorker.reply = ({ id }) => ({ id, failure: 'gone', isRequest: true });
  await assert.rejects(openInWorker(bundle, '/pagefind/fr/'), /gone/);
  assert.equal(FakeWorker.started[0]?.isEnded, true);
  FakeWorker.reply = ({ id }) => ({ id, result: undefined });
  await openInWorker(bundle, '/pagefind/fr/');
  assert.deepEqual(
    FakeWorker.started.map(({ isEnded }) => isEnded),
    [true, false],
  );
});

test('a worker whose script cannot be loaded fails what waits for it', async () => {
  FakeWorker.reply = () => undefined;
  const opening = openInWorker(bundle, '/pagefind/fr/');
  FakeWorker.started[0]?.fail('');
  await assert.rejects(opening, RequestError);
  assert.equal(FakeWorker.started[0]?.isEnded, true);
});

test('a fault in the worker is not a failed request', async () => {
  const index = await openInWorker(bundle, '/pagefind/fr/');
  FakeWorker.reply = ({ id }) => ({ id, failure: 'x is not a function', isRequest: false });
  await assert.rejects(index.find(['phare']), isFault);
  FakeWorker.reply = () => undefined;
  const waiting = index.find(['phare']);
  FakeWorker.started[0]?.fail('x is not a function');
  await assert.rejects(waiting, isFault);
});

function isFault(error: unknown): boolean {
  return error instanceof Error && !(error instanceof RequestError) && error.message === 'x is not a function';
}

test('where WebAssembly is refused no worker is started, and that is not a failure to be tried again', async () => {
  const refusing = {
    Module: class {
      constructor() {
        throw new Error('Refused by the policy of the page.');
      }
    },
  };
  for (const WebAssembly of [refusing, undefined]) {
    Object.assign(globalThis, { WebAssembly });
    await assert.rejects(openInWorker(bundle, '/pagefind/fr/'), TextsRefused);
  }
  assert.equal(FakeWorker.started.length, 0);
});
