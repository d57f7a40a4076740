import { addresses } from '../../addresses/addresses.ts';
import { formatBytes, formatDate, formatList } from '../../i18n/format.ts';
import { defaultLocale, matchLocale } from '../../i18n/locales.ts';
import { type KeepList, listPacks } from '../../offline/packs.ts';
import { keepAll, measure, type Progress, type Stop } from '../offline/keep-all.ts';
import type { KeepMessageKey } from '../offline/keep-message-keys.ts';
import { pageBuild } from '../offline/page-build.ts';
import { register, unregister } from '../offline/register.ts';
import { type Kept, openStore } from '../offline/store.ts';
import { readMessages } from '../page-messages.ts';
import { offlineKey, recall, remember } from '../remember.ts';

/** One download at a time, whatever pages are open. */
const LOCK = 'agentheque-keep';

/** Keeps the whole catalogue on the reader's request, and says what is kept. Its markup is that of `KeepCatalogue.astro`. */
class KeepCatalogue extends HTMLElement {
  private readonly base = this.dataset['base'] ?? '/';
  private readonly store = openStore(this.base);
  private readonly locale = matchLocale(document.documentElement.lang) ?? defaultLocale;
  private readonly say = readMessages<KeepMessageKey>(this, this.locale);
  private list: KeepList | undefined;
  private loading: AbortController | undefined;

  connectedCallback(): void {
    this.onAction('keep', () => void this.keep());
    this.onAction('pause', () => this.loading?.abort());
    this.onAction('remove', () => void this.removeAll());
    this.onAction('allow', () => void this.allow());
    this.find('fieldset').addEventListener('change', () => void this.showSize());
    void this.show();
  }

  /** Why nothing can be kept here; `undefined` where something can. */
  private async whyNot(): Promise<KeepMessageKey | undefined> {
    if (this.dataset['withdrawn'] !== undefined) return 'keep.withdrawn';
    if (!globalThis.isSecureContext) return 'keep.insecure';
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return 'keep.unsupported';
    try {
      await caches.keys();
    } catch {
      return 'keep.unsupported';
    }
    return undefined;
  }

  private async show(): Promise<void> {
    const reason = await this.whyNot();
    if (reason) return this.tell(this.say(reason));
    if (recall(offlineKey) === 'off') {
      this.reveal(['allow']);
      return this.tell(this.say('keep.removed'));
    }
    const { kept, coming } = await this.store.readCatalogues();
    this.list = await this.readList();
    if (!this.list) {
      this.reveal(['remove']);
      return this.tell(kept ? this.describe(kept) : this.say('keep.unknown'));
    }
    const chosen = (coming ?? kept)?.locales;
    for (const box of this.boxes()) {
      if (chosen) box.checked = chosen.includes(box.value);
      const name = box.nextElementSibling as HTMLElement | null;
      if (name) {
        const size = formatBytes(this.locale, sum(this.list, [box.value]) - sum(this.list, []));
        name.textContent = this.say('keep.language', { language: name.dataset['name'] ?? box.value, size });
      }
    }
    this.find('fieldset').hidden = false;
    if (coming) this.tell(this.describeProgress('paused', await measure(this.store, this.list, coming.locales)));
    else this.tell(kept ? this.describe(kept) : this.say('keep.none'));
    await this.showSize();
  }

  /** How much is to be loaded of what is chosen, before anything is. */
  private async showSize(): Promise<void> {
    const { list } = this;
    if (!list) return;
    const { kept, coming } = await this.store.readCatalogues();
    const locales = this.chosen();
    const { done, total } = await measure(this.store, list, locales);
    const size = formatBytes(this.locale, total - done);
    const isNewer = kept !== undefined && kept.list.build !== list.build;
    const isDone = kept?.list.build === list.build && locales.every((code) => kept.locales.includes(code));
    const line = this.find('.size');
    line.hidden = isDone;
    const key = locales.length === 0 ? 'keep.nothing' : isNewer ? 'keep.newer' : 'keep.size';
    line.textContent = this.say(key, { size });
    const button = this.button('keep');
    button.textContent = this.say(coming ? 'keep.resume' : isNewer ? 'keep.update' : 'keep.start');
    this.reveal(isDone || locales.length === 0 ? ['remove'] : ['keep', 'remove']);
  }

  private async keep(): Promise<void> {
    const { list } = this;
    const locales = this.chosen();
    if (!list || locales.length === 0 || this.loading) return;
    const { done, total } = await measure(this.store, list, locales);
    const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    if (quota > 0 && quota - usage < total - done) {
      const [free, size] = [quota - usage, total - done].map((bytes) => formatBytes(this.locale, Math.max(0, bytes)));
      return this.tell(this.say('keep.noRoom', { free: free ?? '', size: size ?? '' }));
    }
    const isLasting = await navigator.storage?.persist?.().catch(() => false);
    const note = this.find('.note');
    note.hidden = isLasting === true;
    note.textContent = this.say('keep.mayGo');
    await this.store.open();
    this.loading = new AbortController();
    const { signal } = this.loading;
    this.reveal(['pause']);
    this.find('.size').hidden = true;
    this.button('pause').focus();
    let last: Progress = { done, total };
    const onProgress = (progress: Progress) => {
      last = { ...progress };
      this.showProgress(last);
    };
    this.tell(this.describeProgress('loading', last));
    const work = () => keepAll(this.store, { list, locales }, signal, onProgress);
    let stop: Stop | undefined;
    try {
      stop = navigator.locks ? await navigator.locks.request(LOCK, work) : await work();
    } catch (error) {
      // What is written beside the packs finds no room either.
      if ((error as Error).name !== 'QuotaExceededError') reportError(error);
      stop = 'full';
    }
    this.loading = undefined;
    this.find('progress').hidden = true;
    await this.showSize();
    const { kept } = await this.store.readCatalogues();
    this.tell(stop || !kept ? this.describeProgress(stop ?? 'interrupted', last) : this.describe(kept));
  }

  private async removeAll(): Promise<void> {
    remember(offlineKey, 'off');
    this.list = undefined;
    await unregister(this.base);
    for (const part of ['fieldset', '.size', '.note', 'progress']) this.find(part).hidden = true;
    for (const list of document.querySelectorAll<HTMLElement>('kept-pages')) list.hidden = true;
    await this.show();
  }

  private async allow(): Promise<void> {
    remember(offlineKey, undefined);
    await register(this.base);
    this.tell('');
    this.reveal([]);
    await this.show();
  }

  private async readList(): Promise<KeepList | undefined> {
    const address = addresses.keepList(pageBuild());
    const kept = await this.store.readPage(pageBuild(), address);
    try {
      const response = kept ?? (await fetch(this.store.url(address)));
      return response.ok ? ((await response.json()) as KeepList) : undefined;
    } catch {
      return undefined;
    }
  }

  private describe({ list, locales, since = '' }: Kept): string {
    const names = this.boxes()
      .filter(({ value }) => locales.includes(value))
      .map(({ nextElementSibling }) => (nextElementSibling as HTMLElement).dataset['name'] ?? '');
    const size = formatBytes(this.locale, sum(list, locales));
    const languages = formatList(this.locale, names);
    return this.say('keep.done', { languages, size, date: formatDate(this.locale, since) });
  }

  private describeProgress(state: Stop | 'loading', { done, total }: Progress): string {
    const [here, all] = [done, total].map((bytes) => formatBytes(this.locale, bytes));
    return this.say(`keep.${state}`, { done: here ?? '', total: all ?? '' });
  }

  private showProgress({ done, total }: Progress): void {
    const bar = this.find<HTMLProgressElement>('progress');
    bar.hidden = false;
    bar.max = total;
    bar.value = done;
    const [here, all] = [done, total].map((bytes) => formatBytes(this.locale, bytes));
    bar.textContent = bar.title = this.say('keep.progress', { done: here ?? '', total: all ?? '' });
  }

  private chosen(): string[] {
    return this.boxes()
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  private tell(words: string): void {
    this.find('[role="status"]').textContent = words;
  }

  /** Shows the buttons of these actions, and no other. */
  private reveal(actions: string[]): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button')) {
      button.hidden = !actions.includes(button.dataset['action'] ?? '');
    }
    for (const box of this.boxes()) box.disabled = this.loading !== undefined;
  }

  private onAction(action: string, work: () => void): void {
    this.button(action).addEventListener('click', work);
  }

  private button(action: string): HTMLButtonElement {
    return this.find<HTMLButtonElement>(`button[data-action="${action}"]`);
  }

  private find<Kind extends HTMLElement>(selector: string): Kind {
    return this.querySelector(selector) as Kind;
  }
}

customElements.define('keep-catalogue', KeepCatalogue);

/** Bytes of all packs of some languages, with those that all languages share. */
function sum(list: KeepList, locales: string[]): number {
  return listPacks(list, locales).reduce((all, { bytes }) => all + bytes, 0);
}
