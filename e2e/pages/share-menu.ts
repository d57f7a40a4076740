import type { Locator, Page } from 'playwright/test';
import type { ShareForm } from '../../src/browser/share/message-keys.ts';
import { type Locale, words } from '../test.ts';

/** What was put on the clipboard, or pasted. */
export interface Pasted {
  text: string;
  html: string;
}

/** The share menu of a page, which the examples of an agent borrow. */
export class ShareMenu {
  /** What opens it. */
  readonly handle: Locator;
  readonly sheet: Locator;
  readonly address: Locator;
  /** Leads to the page as Markdown. */
  readonly markdown: Locator;
  readonly status: Locator;
  /** The text that could not be copied. */
  readonly box: Locator;
  readonly #page: Page;
  readonly #locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.#page = page;
    this.#locale = locale;
    this.handle = page.locator('share-menu summary');
    this.sheet = page.locator('.sheet');
    this.address = this.sheet.locator('a.address');
    this.markdown = this.sheet.getByRole('link', { name: words[locale]('markdown.title') });
    this.status = this.sheet.getByRole('status');
    this.box = this.sheet.getByRole('textbox', { name: words[locale]('share.box') });
  }

  form(form: ShareForm): Locator {
    const t = words[this.#locale];
    return this.sheet.getByRole('button', {
      name: `${t(`share.form.${form}`)} ${t(`share.for.${form}`)}`,
      exact: true,
    });
  }

  example(number: number): Locator {
    return this.#page.getByRole('button', { name: words[this.#locale]('share.openExample', { number }), exact: true });
  }

  /** Copies in a form, waits for the word that says so, and pastes. */
  async take(form: ShareForm): Promise<Pasted> {
    await this.form(form).click();
    await this.status.getByText(words[this.#locale](`share.copied.${form}`), { exact: true }).waitFor();
    return this.paste();
  }

  /** What a paste would give, by a paste. */
  async paste(): Promise<Pasted> {
    const listener = await this.#page.evaluateHandle(() => {
      const pasted = new Promise<Pasted>((resolve) => {
        const onPaste = ({ clipboardData: data }: ClipboardEvent) =>
          resolve({ text: data?.getData('text/plain') ?? '', html: data?.getData('text/html') ?? '' });
        document.addEventListener('paste', onPaste, { once: true });
      });
      // In an object, or it would be waited for before the key is pressed.
      return { pasted };
    });
    await this.#page.keyboard.press('ControlOrMeta+v');
    return listener.evaluate(({ pasted }) => pasted);
  }
}
