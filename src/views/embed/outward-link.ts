/**
 * Attributes of a link out of a frame. It opens a page of its own: whoever reads a wiki keeps their place, and a frame with
 * `sandbox="allow-popups"` lets it through, where taking the whole window would need a right to do that. A new object
 * each time, since Astro adds the class of the component to what it is given.
 */
export const outwardLink = () => ({ target: '_blank', rel: 'noopener', 'aria-describedby': 'new-tab' }) as const;
