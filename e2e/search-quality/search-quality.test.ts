/** How well the search answers what people ask of the agents that the project ships. */
import { folders } from './load-texts.ts';
import { testCollection } from './test-collection.ts';

await testCollection('content', folders.content);
