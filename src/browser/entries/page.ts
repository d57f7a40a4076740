/**
 * All that pages have of elements: one file of 9 kB that each page shares, where a file an element and one for each thing
 * that two of them import were fifteen requests. An element that a page does not have costs it nothing.
 */
import '../elements/copy-button.ts';
import '../elements/facet-panel.ts';
import '../elements/language-toggle.ts';
import '../elements/report-filter.ts';
import '../elements/search-dialog.ts';
import '../elements/search-field.ts';
import '../elements/share-menu.ts';
import '../elements/site-status.ts';
import '../elements/sort-catalogue.ts';
import '../elements/theme-toggle.ts';
import './print-address.ts';
