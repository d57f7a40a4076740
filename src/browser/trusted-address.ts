/** What browsers call Trusted Types; the types of the DOM do not know them yet. */
interface Policy {
  createScriptURL(address: string): URL;
}
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy };
};

/** Browsers refuse a second policy of its name. */
const policy = trustedTypes?.createPolicy('agentheque', { createScriptURL: (address) => address });

/** Trusts the address of one of our two workers: that of the search, and the service worker. */
export function trustAddress(address: URL): URL {
  return policy?.createScriptURL(address.href) ?? address;
}
