/** A page at a former address: to the one of today, with query and section, and without a trace in the history. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) {
  const target = new URL(link.href);
  target.search = location.search;
  target.hash = location.hash;
  location.replace(target);
}
