/** A site that does not know where it is published finds it out in the browser: a path on paper leads nowhere. */
for (const element of document.querySelectorAll('[data-print-address]')) {
  if (location.protocol.startsWith('http')) element.textContent = new URL(element.textContent, location.href).href;
}
