/** How well the search answers what people ask of real agents, where they lie beside the project. */
import { folders } from '../search-quality/load-texts.ts';
import { testCollection } from '../search-quality/test-collection.ts';

await testCollection('corpora', folders.corpora);
