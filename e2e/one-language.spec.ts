/** Every page of a built site is in one language, but for what is marked as being in another, or as no language at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { formatMessage, type Message } from '../src/i18n/format.ts';
import { strings } from '../src/i18n/strings.ts';
import { siteFolder } from './sites.ts';
import { expect, type Locale, localeCodes, testInOpenPage as test } from './test.ts';

/** Of the pages of capabilities, which are hundreds of one kind, one in so many is looked at; so are those of diagnostics but once. */
const SHARE = 20;

/** Texts of a language that readers of the other one must not meet: as they are, and those around values as patterns of whole texts. */
function textsOfInterface(locale: Locale, other: Locale): { whole: Set<string>; patterns: RegExp[] } {
  const own = new Set(Object.values<Message>(strings[other]).flatMap((message) => formsOf(other, message)));
  const forms = Object.values<Message>(strings[locale]).flatMap((message) => formsOf(locale, message));
  const telling = forms.filter((form) => !own.has(form) && isTelling(form)).map((form) => form.replaceAll('`', ''));
  const [patterns = [], whole = []] = [true, false].map((has) => telling.filter((form) => form.includes('{') === has));
  return { whole: new Set(whole), patterns: patterns.map(toPattern) };
}

/** A word or more; around values two, since `{one} and {other}` could be anybody's sentence. */
function isTelling(form: string): boolean {
  const words = form.replace(/\{\w+\}/g, ' ').match(/\p{L}{2,}/gu) ?? [];
  return words.length >= (form.includes('{') ? 2 : 1);
}

function formsOf(locale: Locale, message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  return forms.map((form) => formatMessage(locale, form));
}

function toPattern(form: string): RegExp {
  const parts = form.split(/\{\w+\}/);
  return new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.+')}$`, 'u');
}

/** What readers of a page see and hear in its own language: texts and labels, whole, without code and other languages. */
async function textsOf(page: Page, html: string): Promise<string[]> {
  return page.evaluate((source) => {
    const labels = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'data-done', 'data-failed', 'data-arrived'];
    const { documentElement: root } = new DOMParser().parseFromString(source, 'text/html');
    const isOwn = (element: Element | null) =>
      element?.closest('[lang]') === root && !element.closest('[translate="no"]');
    const elements = [...root.querySelectorAll('*')].filter(isOwn);
    const spoken = elements.flatMap((element) => labels.map((name) => element.getAttribute(name) ?? ''));
    const described = root.querySelector('meta[name="description"]:not([lang])')?.getAttribute('content') ?? '';
    const seen = elements
      .filter(({ localName }) => localName !== 'script' && localName !== 'style')
      .flatMap(({ childNodes }) =>
        [...childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.nodeValue ?? ''),
      );
    return [...seen, ...spoken, described].map((text) => text.replace(/[ \t\r\n]+/g, ' ').trim()).filter(Boolean);
  }, html);
}

for (const site of ['content', 'trials', 'languages'] as const) {
  for (const locale of localeCodes) {
    test(`no page of ${site} in ${locale} has a text of the interface in another language`, async ({ page }) => {
      test.slow();
      const folder = join(siteFolder(site), locale);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
      const many = site === 'content' ? /^capabilities\// : /^(?:capabilities|diagnostics)\//;
      const some = files.filter((file, index) => !many.test(file) || index % SHARE === 0);
      expect(some.length).toBeGreaterThan(10);
      const others = localeCodes.filter((code) => code !== locale).map((code) => textsOfInterface(code, locale));
      const found: string[] = [];
      const seen = new Set<string>();
      for (const file of some) {
        const all = await textsOf(page, readFileSync(join(folder, file), 'utf8'));
        expect(all.length, file).toBeGreaterThan(10);
        const texts = all.filter((text) => !seen.has(text));
        for (const text of texts) seen.add(text);
        found.push(
          ...texts
            .filter((text) =>
              others.some(({ whole, patterns }) => whole.has(text) || patterns.some((pattern) => pattern.test(text))),
            )
            .map((text) => `${file}: ${text}`),
        );
      }
      expect([...new Set(found)].slice(0, 40)).toEqual([]);
    });
  }
}
