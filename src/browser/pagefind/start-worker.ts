import { trustAddress } from '../trusted-address.ts';

/** One that was started before it was known what for: its script loads while other things do. */
let spare: Worker | undefined;

/** Starts a worker for the bundle that will be opened first. */
export function prepareWorker(): void {
  if (spare) return;
  const worker = startWorker();
  spare = worker;
  worker?.addEventListener('error', (event) => {
    event.preventDefault();
    if (spare === worker) spare = undefined;
  });
}

/** A worker for a bundle; `undefined` where the page may not run WebAssembly. */
export function takeWorker(): Worker | undefined {
  const worker = spare ?? startWorker();
  spare = undefined;
  return worker;
}

function startWorker(): Worker | undefined {
  if (!mayRunWebAssembly()) return undefined;
  // The bundler knows a worker by these very words, so they cannot hold the call that trusts its address.
  class Worker extends globalThis.Worker {
    constructor(address: URL, options: WorkerOptions) {
      super(trustAddress(address), options);
    }
  }
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** The smallest module: eight bytes that say what it is. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** What the page's policy or the browser's settings refuse is not tried in the worker, which may have none. */
function mayRunWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
