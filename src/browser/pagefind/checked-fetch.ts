import { RequestError } from '../request-error.ts';

/** What was loaded is not what was asked for: it is missing, damaged, or another page in its place. */
export class DamagedFile extends RequestError {}

type Fetch = typeof globalThis.fetch;

export interface CheckedFetch {
  fetch: Fetch;
  /** Begins to load what will be asked for. */
  preload(address: string): void;
  /** The last failure since it was asked the last time: Pagefind hides those of its chunks. */
  takeFailure(): RequestError | undefined;
}

/** What all of Pagefind's files begin with, once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';
const IS_PACKED = /\.(?:pf_\w+|pagefind)(?:\?|$)/;

/**
 * A `fetch` for Pagefind that gives files which are whole or fails: a chunk that is missing, cut short or answered by some
 * page of HTML would else be a question that nothing answers.
 */
export function createCheckedFetch(fetch: Fetch): CheckedFetch {
  const loading = new Map<string, Promise<Response>>();
  let failure: RequestError | undefined;
  const load = async (address: string): Promise<Response> => {
    const response = await fetch(address);
    if (!response.ok) throw new DamagedFile(`${response.status} for ${address}`);
    if (!IS_PACKED.test(address)) return new Response(JSON.stringify(await response.json()));
    return new Response(await unpack(new Uint8Array(await response.arrayBuffer()), address));
  };
  return {
    async fetch(input) {
      const address = String(input);
      const known = loading.get(address);
      loading.delete(address);
      try {
        return await (known ?? load(address));
      } catch (error) {
        failure = toRequestError(error);
        throw failure;
      }
    },
    preload(address) {
      const response = load(address);
      // Whoever asks for it is told.
      response.catch(() => undefined);
      loading.set(address, response);
    },
    takeFailure() {
      const taken = failure;
      failure = undefined;
      return taken;
    },
  };
}

function toRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  return new RequestError(error instanceof Error ? error.message : String(error), { cause: error });
}

/** Some servers unpack what they send. */
async function unpack(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isPacked ? await gunzip(bytes, address) : bytes;
  if (new TextDecoder().decode(plain.subarray(0, SIGNATURE.length)) === SIGNATURE) return plain;
  throw new DamagedFile(`Expected a file of Pagefind at ${address}.`);
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new DamagedFile(`${address} is damaged.`, { cause });
  }
}
