import { NO_BUILD } from '../../offline/build-id.ts';
import { onPublished, pageBuild } from '../offline/page-build.ts';
import { offlineKey, recall } from '../remember.ts';

/**
 * Registers the service worker once the page is idle, and says two things, each where it is so: that there is no network, and
 * that the site was updated since the page was opened. The page goes on as it is until its reader reloads it.
 */
class SiteStatus extends HTMLElement {
  /** Builds whose notice the reader has closed. */
  private readonly closed = new Set<string>();
  private readonly base = this.dataset['base'] ?? '/';

  connectedCallback(): void {
    for (const event of ['online', 'offline']) addEventListener(event, () => void this.showNetwork());
    onPublished((build) => this.showUpdate(build));
    void this.showNetwork();
    if (pageBuild() === NO_BUILD) return;
    if (document.readyState === 'complete') this.registerWhenIdle();
    else addEventListener('load', () => this.registerWhenIdle(), { once: true });
  }

  private registerWhenIdle(): void {
    // The network may have gone meanwhile; the next page tries again.
    const work = () => void this.register().catch(() => undefined);
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 10_000 });
    else setTimeout(work, 2000);
  }

  private async register(): Promise<void> {
    if (!navigator.serviceWorker) return;
    const isWithdrawn = this.dataset['withdrawn'] !== undefined;
    const { register, unregister } = await import('../offline/register.ts');
    if (isWithdrawn) await unregister(this.base);
    else if (recall(offlineKey) !== 'off') await register(this.base);
  }

  private async showNetwork(): Promise<void> {
    const badge = this.querySelector<HTMLElement>('.offline');
    const isOffline = !navigator.onLine;
    if (badge) badge.hidden = !isOffline;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')];
    if (!isOffline) {
      for (const link of links) delete link.dataset['notKept'];
      return;
    }
    try {
      const { markLinks } = await import('../offline/mark-links.ts');
      await markLinks(links, this.base, this.dataset['notKept'] ?? '');
    } catch {
      // Without what it is kept by, nothing is kept: the links say so themselves.
    }
  }

  private showUpdate(build: string): void {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const template = this.querySelector('template');
    if (!status || !template) return;
    if (build === pageBuild()) {
      status.replaceChildren();
      return;
    }
    // Said once, however often the site is updated.
    if (status.firstChild || this.closed.size > 0) return;
    status.append(template.content.cloneNode(true));
    status.querySelector('[data-action="reload"]')?.addEventListener('click', () => location.reload());
    status.querySelector('[data-action="close"]')?.addEventListener('click', () => {
      this.closed.add(build);
      status.replaceChildren();
    });
  }
}

customElements.define('site-status', SiteStatus);
