import { PARTS } from '../../archive/script-part.ts';
import { RequestError } from '../request-error.ts';

/** What browsers call Trusted Types; the types of the DOM do not know them yet. */
interface Policy {
  createScriptURL(address: string): string;
}
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy };
};

/** Trusts the addresses of our own parts; browsers refuse a second policy of its name. */
const policy = trustedTypes?.createPolicy('agentheque', { createScriptURL: (address) => address });

/**
 * What a script of the archive brings (see `scriptPart`): `loadPart('../', 'search/entry')`. `base` leads from the page to the
 * folder of the archive. Rejects with a `RequestError` where the file is not there.
 */
export function loadPart(base: string, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const address = `${base}${name}.js`;
    script.addEventListener('load', () => {
      const json = brought()[name];
      delete brought()[name];
      script.remove();
      if (json === undefined) reject(new RequestError(`${address} does not hold ${name}.`));
      else resolve(JSON.parse(json));
    });
    script.addEventListener('error', () => reject(new RequestError(`${address} is not there.`)));
    script.src = policy?.createScriptURL(address) ?? address;
    document.head.append(script);
  });
}

/** What scripts have brought: JSON by name. */
function brought(): Record<string, string> {
  return (globalThis as unknown as Record<string, Record<string, string> | undefined>)[PARTS] ?? {};
}
