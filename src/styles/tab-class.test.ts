import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tabClass } from './tab-class.ts';

test('a colour of an agent becomes one of twelve tabs', () => {
  const cases: [string | null, string][] = [
    ['purple', 'tab-purple'],
    ['Emerald', 'tab-green'],
    ['dark-blue', 'tab-blue'],
    ['indigo-500', 'tab-indigo'],
    ['#f00', 'tab-red'],
    ['#0EA5E9', 'tab-cyan'],
    ['#10b981', 'tab-green'],
    ['#7c3aed', 'tab-purple'],
    ['#FF6B35', 'tab-orange'],
    ['#ff69b480', 'tab-pink'],
    ['#abc', 'tab-blue'],
    ['rgb(255, 0, 0)', 'tab-red'],
    ['rgb(16 185 129 / 50%)', 'tab-green'],
    ['hsl(210, 50%, 50%)', 'tab-blue'],
    ['hsl(210deg 0% 50%)', 'tab-plain'],
    ['hsl(0.5turn 50% 50%)', 'tab-teal'],
    ['hwb(194 0% 0%)', 'tab-cyan'],
    ['oklch(62.3% 0.214 259.8)', 'tab-blue'],
    ['color(srgb 1 0 0)', 'tab-red'],
    ['ff6b35', 'tab-orange'],
    ['rebeccapurple', 'tab-purple'],
    ['palegoldenrod', 'tab-yellow'],
    ['lightcoral', 'tab-red'],
    ['darkolivegreen', 'tab-lime'],
    ['mediumvioletred', 'tab-pink'],
    ['lightsteelblue', 'tab-blue'],
    ['royalblue', 'tab-blue'],
    ['metallic-blue', 'tab-blue'],
    ['neon-cyan', 'tab-cyan'],
    ['#ffffff', 'tab-plain'],
    ['#333', 'tab-plain'],
    ['gray', 'tab-plain'],
    [null, 'tab-plain'],
  ];
  for (const [color, expected] of cases) assert.equal(tabClass(color), expected, String(color));
});

test('what is not a colour gives the plain tab and nothing of itself', () => {
  for (const color of [
    '',
    '"><script>',
    'red;background:url(x)',
    'constructor',
    '__proto__',
    '#12345',
    '#',
    'rgb(1,2)',
    'rgb()',
    'primary',
    'transparent',
    'currentcolor',
    `rgb(255,${' '.repeat(100)}0, 0)`,
  ]) {
    assert.equal(tabClass(color), 'tab-plain', color);
  }
});
