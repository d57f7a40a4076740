import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownDirection, textDirection } from './text-direction.ts';

test('a language has a direction, and one that is not known has none', () => {
  assert.deepEqual(['ar', 'he', 'fa', 'en', 'zh', 'und', ''].map(textDirection), [
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'auto',
    'auto',
  ]);
});

test('a region changes no direction, and a script decides it', () => {
  assert.deepEqual(['ar-eg', 'pa-arab', 'fa-af', 'ar-latn', 'pt-br', 'zh-hant'].map(textDirection), [
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
});

const cases: [text: string, direction: 'ltr' | 'rtl' | undefined][] = [
  ['שלום, תודה שפנית אלינו (מספר 42).', 'rtl'],
  ['1. «مرحبا» says the greeter', 'rtl'],
  ['Say hello.', 'ltr'],
  ['项目管理', 'ltr'],
  // Which of the two it is, only the text around it says.
  ['Claude يراجع النصوص', undefined],
  ['Say שלום.', undefined],
  ['42 %', undefined],
  // A digit or a mark of an Arabic text is not a letter.
  ['٤٢', undefined],
  ['', undefined],
];

for (const [text, direction] of cases) {
  test(`the direction of "${text}" by itself: ${direction}`, () => assert.equal(ownDirection(text), direction));
}
