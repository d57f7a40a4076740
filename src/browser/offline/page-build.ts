import { NO_BUILD } from '../../offline/build-id.ts';
import { RequestError } from '../request-error.ts';

/** The site was published anew, and what this page needs of its own build is gone. */
export class PublishedAnew extends RequestError {}

const PUBLISHED = 'site-published';

/** The build that this page is of; `NO_BUILD` in development. */
export function pageBuild(): string {
  const meta = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="agentheque-build"]');
  return meta?.content ?? NO_BUILD;
}

let published: string | undefined;

/** Whether another build is known to be published than the one that this page is of. */
export function isOutdated(): boolean {
  return published !== undefined && published !== pageBuild();
}

/** Tells the page which build is published now. */
export function announcePublished(build: string): void {
  published = build;
  globalThis.document?.dispatchEvent(new CustomEvent(PUBLISHED, { detail: build }));
}

/** Whenever it is known which build is published. */
export function onPublished(listener: (build: string) => void): void {
  document.addEventListener(PUBLISHED, (event) => listener((event as CustomEvent<string>).detail));
}
