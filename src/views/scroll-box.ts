/** Attributes of a box that scrolls by itself: without a place in the tab order it cannot be scrolled by keyboard. */
export const scrollBox = { tabindex: '0' } as const;
