/** What the page on offline reading has beside what every page has. */
import '../elements/keep-catalogue.ts';
import '../elements/kept-pages.ts';
import '../offline/offline-page.ts';
