import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEADING_END, LINE_END, SEAM, TEXT_END, TOKENS_ANCHOR } from '../../search/index-marks.ts';
import { readFragment } from './read-fragment.ts';

/** A fragment of parts, each after its anchor, as Pagefind counts: in what is between spaces. */
function fragmentOf(parts: [anchor: string, content: string][]) {
  let location = 0;
  const anchors = parts.map(([id, content]) => {
    const anchor = { id, location };
    location += content === '' ? 0 : content.split(' ').length;
    return anchor;
  });
  return { content: parts.flatMap(([, content]) => content || []).join(' '), anchors };
}

test('title and tokens are not text; all else is, as it was written', () => {
  const fragment = fragmentOf([
    ['title', `Pilote${LINE_END}pilote-de-port${TEXT_END}`],
    ['summary', `Au cœur de l’${SEAM}exécution.${TEXT_END}`],
    ['example-1', `Qui ?${LINE_END}Moi.${TEXT_END}`],
    ['i-marees', `Marées d’${SEAM}été${HEADING_END} Haute${LINE_END}Basse${TEXT_END}`],
    [TOKENS_ANCHOR, `qzf001 coeur${TEXT_END}`],
  ]);
  assert.deepEqual(readFragment(fragment), {
    summary: 'Au cœur de l’exécution.',
    sections: [
      { anchor: 'example-1', heading: '', text: 'Qui ?\nMoi.' },
      { anchor: 'i-marees', heading: 'Marées d’été', text: 'Haute\nBasse' },
    ],
  });
});

test('a section may have nothing but its heading, and nothing at all', () => {
  const fragment = fragmentOf([
    ['title', 'A'],
    ['summary', ''],
    ['i-a', `Seul${HEADING_END}`],
    ['i-b', ''],
    [TOKENS_ANCHOR, ''],
  ]);
  assert.deepEqual(readFragment(fragment), {
    summary: '',
    sections: [
      { anchor: 'i-a', heading: 'Seul', text: '' },
      { anchor: 'i-b', heading: '', text: '' },
    ],
  });
});

test('a fragment of something else has no text', () => {
  assert.deepEqual(readFragment({ content: '', anchors: [] }), { summary: '', sections: [] });
});
