import type { Page } from 'playwright/test';

/** 1280 px at 400 %, as WCAG 1.4.10 wants it. */
export const narrow = { width: 320, height: 640 };

/** What sticks out to the side, for the message. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement?.scrollWidth === width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [
      'the page scrolls to the side',
      ...wide.slice(0, 5).map(({ localName, className }) => `${localName}.${className}`),
    ];
  });
}
