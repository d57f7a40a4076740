/**
 * Attributes of a box that scrolls by itself: without a place in the tab order it cannot be scrolled by keyboard. A new object
 * each time, since Astro adds the class of the component to what it is given.
 */
export const scrollBox = () => ({ tabindex: '0' }) as const;
