import { cleanAddress, type LinkTarget } from '../../exports/link-forms.ts';
import { defaultLocale, matchLocale } from '../../i18n/locales.ts';
import { copyContent, putInto } from '../copy-content.ts';
import { readMessages } from '../page-messages.ts';
import { describeSearch } from '../share/describe-search.ts';
import type { ShareForm, ShareMessageKey } from '../share/message-keys.ts';
import { createContent } from '../share/share-content.ts';

/** How long a success stays in the menu, in milliseconds: long enough to be read. */
const SHOWN = 4000;

/**
 * The share menu of a page: a `<details>` that shows the address even without script; with it, the address is copied in
 * the form that the reader needs. There is one a page: the button of an example (`data-share`) borrows the sheet.
 */
class ShareMenu extends HTMLElement {
  private readonly say = readMessages<ShareMessageKey>(
    this,
    matchLocale(document.documentElement.lang) ?? defaultLocale,
  );
  private readonly details = find<HTMLDetailsElement>(this, 'details');
  private readonly summary = find<HTMLElement>(this, 'summary');
  private readonly sheet = find<HTMLElement>(this, '.sheet');
  private readonly link = find<HTMLAnchorElement>(this, '.address');
  private readonly box = find<HTMLTextAreaElement>(this, 'textarea');
  private readonly status = find<HTMLElement>(this, '[role="status"]');
  /** The address that the page was built with. */
  private readonly home = this.link.href;
  /** The button of the example that has the sheet. */
  private borrower: HTMLButtonElement | undefined;
  /** What the box shows, as HTML. */
  private html: string | undefined;
  private pageText: Promise<string> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.summary.addEventListener('click', () => this.giveBack());
    this.details.addEventListener('toggle', () => this.begin());
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
      button.addEventListener('click', () => (button === this.borrower ? this.close() : this.lend(button)));
      button.disabled = false;
    }
    for (const button of this.sheet.querySelectorAll<HTMLButtonElement>('button[data-form]')) {
      const form = button.dataset['form'] as ShareForm;
      // A page that was opened from a disk may link to a file, and may not read it.
      if (form === 'page' && location.protocol === 'file:')
        find<HTMLElement>(this.sheet, 'li:has([data-form="page"])').hidden = true;
      button.addEventListener('click', () => void this.copy(form, button));
      if (form !== 'page') continue;
      // So that the text is there at the click: some browsers copy in that moment alone.
      for (const event of ['pointerenter', 'focus']) button.addEventListener(event, () => void this.fetchPage());
    }
    this.box.addEventListener('copy', (event) => {
      putInto(event, { text: this.box.value, ...(this.html !== undefined && { html: this.html }) });
    });
    this.closeWhenLeft();
  }

  /** The sheet lies over the page: it is shut when the reader goes on to something else. */
  private closeWhenLeft(): void {
    document.addEventListener('keydown', ({ key }) => {
      const opener = this.borrower ?? (this.details.open ? this.summary : undefined);
      if (key !== 'Escape' || !opener) return;
      this.close();
      opener.focus();
    });
    for (const event of ['click', 'focusin']) {
      document.addEventListener(event, ({ target }) => {
        const isInside = [this, this.sheet, this.borrower].some((element) => element?.contains(target as Node));
        if (!isInside) this.close();
      });
    }
  }

  private lend(button: HTMLButtonElement): void {
    this.close();
    this.borrower = button;
    button.setAttribute('aria-expanded', 'true');
    button.after(this.sheet);
    this.begin();
  }

  private giveBack(): void {
    this.borrower?.setAttribute('aria-expanded', 'false');
    this.borrower = undefined;
    this.details.append(this.sheet);
  }

  private close(): void {
    this.details.open = false;
    if (this.borrower) this.giveBack();
  }

  /** Opened anew, the sheet shows where its link leads now. */
  private begin(): void {
    this.box.hidden = true;
    this.announce('');
    const { address } = this.target();
    this.link.href = address;
    this.link.textContent = address;
  }

  /** What is shared: of a search, what is shown at the moment of the click. */
  private target(): LinkTarget {
    const { name = '', kind } = this.dataset;
    const address = new URL(this.home);
    if (this.borrower) {
      address.hash = this.borrower.dataset['share'] ?? '';
      return { name: this.say('share.example', { title: name, number: this.borrower.value }), address: address.href };
    }
    if (kind !== 'search') return { name, address: address.href };
    const { search, words } = describeSearch(location.search, labelOf);
    address.search = search;
    return { name: words ? this.say('share.agents', { what: words }) : name, address: cleanAddress(address.href) };
  }

  private async copy(form: ShareForm, button: HTMLButtonElement): Promise<void> {
    const { file = '', hash = '', catalogue = '' } = this.dataset;
    const facts = { target: this.target(), file, hash, catalogue, fetchPage: () => this.fetchPage(), say: this.say };
    const content = createContent(form, facts);
    this.html = content.html;
    this.box.hidden = true;
    try {
      const isCopied = await copyContent(content, (text) => this.select(text));
      if (isCopied && !this.box.hidden) {
        this.box.hidden = true;
        button.focus();
      }
      this.announce(this.say(isCopied ? `share.copied.${form}` : 'copy.failed'), isCopied);
    } catch {
      this.announce(this.say('share.unreachable'));
    }
  }

  private select(text: string): void {
    this.box.value = text;
    this.box.hidden = false;
    this.box.select();
  }

  private fetchPage(): Promise<string> {
    this.pageText ??= fetchText(find<HTMLAnchorElement>(this.sheet, '.page').href);
    // A later try may succeed.
    this.pageText.catch(() => {
      this.pageText = undefined;
    });
    return this.pageText;
  }

  private announce(words: string, isPassing = false): void {
    this.status.textContent = words;
    clearTimeout(this.timer);
    if (isPassing) this.timer = setTimeout(() => this.announce(''), SHOWN);
  }
}

customElements.define('share-menu', ShareMenu);

/** Part of the component's own template. */
function find<Kind extends HTMLElement>(parent: HTMLElement, selector: string): Kind {
  return parent.querySelector(selector) as Kind;
}

function labelOf(facet: string, value: string): string | undefined {
  const box = document.querySelector(`[data-facet="${CSS.escape(facet)}"] input[value="${CSS.escape(value)}"]`);
  return box?.nextElementSibling?.textContent;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return await response.text();
}
