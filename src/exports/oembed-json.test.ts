import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oembedJson, oembedSchema } from './oembed-json.ts';

const card = {
  title: 'Lamp keeper',
  provider: { name: 'Agenthèque', address: 'https://agents.example/en/' },
  picture: { address: 'https://agents.example/cards/en/lamp.png', width: 1200, height: 630 },
  html: '<iframe src="https://agents.example/embed/en/lamp/"></iframe>',
  size: { width: 480, height: 320 },
};

test('a card is a rich response, with all that the specification requires of one', () => {
  const json = oembedSchema.parse(oembedJson(card));
  assert.deepEqual([json.type, json.version, json.html, json.width, json.height], ['rich', '1.0', card.html, 480, 320]);
  assert.deepEqual(
    [json.thumbnail_url, json.thumbnail_width, json.thumbnail_height],
    ['https://agents.example/cards/en/lamp.png', 1200, 630],
  );
  assert.ok(!('author_name' in json));
});

test('the author is named where one is known, with an address only where there is one', () => {
  const named = oembedSchema.parse(oembedJson({ ...card, author: { name: 'Keepers' } }));
  assert.equal(named.author_name, 'Keepers');
  assert.ok(!('author_url' in named));
  const author = { name: 'Keepers', address: 'https://code.example/keepers' };
  assert.equal(oembedSchema.parse(oembedJson({ ...card, author })).author_url, 'https://code.example/keepers');
});
