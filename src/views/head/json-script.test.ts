import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonScript } from './json-script.ts';

const hostile = '</script><script>alert(1)</script><!-- <script> & \u2028 \u2029 " \\u003c é';

test('no text can end the element that the data are in, or begin another', () => {
  const script = jsonScript([{ name: hostile }]);
  assert.doesNotMatch(script, /[<>&\u2028\u2029]/);
});

test('whoever reads the data gets the text as it was', () => {
  const data = JSON.parse(jsonScript([{ name: hostile }]));
  assert.deepEqual(data, { '@context': 'https://schema.org', '@graph': [{ name: hostile }] });
});
