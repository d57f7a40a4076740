/** A page that tells all that a string did: what it called, opened, loaded, and where it went. */
import type { Page } from 'playwright/test';

export interface Watch {
  /** What happened since the last time that this was asked, a line each. */
  take(): string[];
  /** From now on the page stays where it is; what a click would open is not opened. */
  hold(isHeld: boolean): void;
}

/** `origins` may be asked for files; every other one is foreign. */
export async function watchPage(page: Page, origins: string[]): Promise<Watch> {
  let happened: string[] = [];
  let isHeld = false;
  const note = (line: string) => happened.push(line);
  const isOwn = (address: string) =>
    origins.some((origin) => address.startsWith(`${origin}/`)) || /^(?:about|blob):/.test(address);
  await page.exposeFunction('pwned', (n: unknown) => note(`called ${n}`));
  // A print dialog is none that a test sees.
  await page.addInitScript(() => {
    window.print = () => alert('print');
  });
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('popup', (popup) => {
    note(`opened ${popup.url()}`);
    popup.close().catch(() => {});
  });
  page.on('framenavigated', (frame) => {
    if (!isOwn(frame.url()) && frame.url() !== '') note(`went to ${frame.url()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    // What the browser itself opens as a picture of a document is none that leaves the machine.
    if (!isOwn(address) && !address.startsWith('data:')) note(`asked for ${address}`);
  });
  await page.route(
    (url) => !isOwn(url.href) || isHeld,
    (route) => {
      const leaves = !isOwn(route.request().url()) || route.request().isNavigationRequest();
      return leaves ? route.abort() : route.continue();
    },
  );
  return {
    take() {
      const all = happened;
      happened = [];
      return all;
    },
    hold(value) {
      isHeld = value;
    },
  };
}

/**
 * Does in the page what a reader could: every event that is named by an attribute, usual events of each element, and clicks
 * on all that has an address. An address of the web is not followed; one of a script or of data is.
 */
export function provoke(): void {
  const usual =
    'click dblclick auxclick contextmenu mousedown mouseup mouseover mouseenter mousemove mouseout wheel pointerdown pointerup pointerover pointerenter touchstart keydown keyup input change focus focusin blur copy cut paste drag dragstart drop scroll toggle beforetoggle beforematch animationstart animationend transitionend load error begin end'.split(
      ' ',
    );
  const stay = (event: Event) => {
    const isWeb = event
      .composedPath()
      .some((node) => /^(?:https?|mailto):$/.test(String((node as HTMLAnchorElement).protocol)));
    if (isWeb) event.preventDefault();
  };
  window.addEventListener('click', stay, true);
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    const own = element.getAttributeNames().filter((name) => name.startsWith('on'));
    for (const name of new Set([...usual, ...own.map((attribute) => attribute.slice(2))])) {
      element.dispatchEvent(new Event(name));
    }
    if (own.length > 0 || element.tabIndex >= 0) element.focus?.();
    const isLink = element.hasAttribute('href') || element.hasAttribute('xlink:href') || element.closest('a') !== null;
    if (isLink || own.length > 0 || element.hasAttribute('formaction')) {
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window }));
    }
  }
  window.removeEventListener('click', stay, true);
}
