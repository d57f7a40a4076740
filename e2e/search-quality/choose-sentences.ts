/**
 * `npm exec -- node e2e/search-quality/choose-sentences.ts`: chooses words that stand together in the collections of
 * real agents and writes where to `sentences.en.txt` and `sentences.fr.txt`, without the words. The same collections
 * give the same places. Whoever changes how places are chosen looks at the words with `LOOK=1`; those that are held out
 * are not printed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choosePlaces } from './choose-places.ts';
import { folders, loadCollection } from './load-texts.ts';
import { askPlaces } from './read-sentences.ts';
import { formatPlaces } from './sentence-places.ts';

if (folders.corpora === undefined) throw new Error('The collections of real agents are not beside the project.');
const collection = await loadCollection(folders.corpora);
for (const language of ['en', 'fr']) {
  const places = choosePlaces(collection, language);
  const heldOut = places.filter(({ isHeldOut }) => isHeldOut).length;
  writeFileSync(join(import.meta.dirname, `sentences.${language}.txt`), formatPlaces(places, language));
  console.log(`${language}: ${places.length} places, ${heldOut} held out`);
  if (!process.env['LOOK']) continue;
  for (const { text, isHeldOut } of askPlaces(places, language, collection)) if (!isHeldOut) console.log(`  ${text}`);
}
