import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../body/outline.ts';
import { readLanguage } from './read-language.ts';

const english =
  'You keep the lamp of the lighthouse, you write what you see in the log, and you call the coast guard when it is needed. At night you listen to the radio and to the wind.';
const french =
  'Vous gardez la lampe du phare, vous notez ce que vous voyez dans le journal, et vous appelez la garde quand il le faut. La nuit vous écoutez la radio et le vent.';

const read = (markdown: string, options: { declared?: unknown; file?: string; summary?: string } = {}) =>
  readLanguage({ declared: undefined, file: 'x.md', summary: '', blocks: outline(markdown) ?? [], ...options });

test('what is declared counts before the path, and the path before the text', () => {
  assert.deepEqual(read(english, { declared: 'pt-BR', file: 'x.fr.md' }).language, {
    code: 'pt',
    tag: 'pt-br',
    how: 'declared',
    mixed: [],
  });
  assert.deepEqual(read('', { declared: 'pt', file: 'x.pt-BR.md' }).language.tag, undefined);
  assert.deepEqual(read('', { file: 'x.zh-Hant.md' }).language.tag, 'zh-hant');
  assert.deepEqual(read('', { file: 'x.fr.md' }).language, { code: 'fr', how: 'path', mixed: [] });
  assert.deepEqual(read(french).language, { code: 'fr', how: 'detected', mixed: [] });
});

test('a declaration that is not a language is passed over', () => {
  for (const declared of ['French', 'php', '', 12, true, ['fr'], null]) {
    assert.equal(read(english, { declared }).language.how, 'detected', String(declared));
  }
});

test('code says nothing of the language', () => {
  const code = '```\nif the cat is in the box and it is not for you then open the box\n```\n\n';
  assert.equal(read(`${code.repeat(20)}Vous gardez la lampe du phare et vous notez.`).language.code, 'fr');
});

test('a summary counts where there is no body', () => {
  assert.equal(read('', { summary: french }).language.code, 'fr');
  assert.equal(read('').language.code, 'und');
});

test('whole sections in another language are told apart', () => {
  const { language, sections } = read(
    `# Phare\n\n${french} ${french}\n\n## Night\n\n${english}\n\n## Jour\n\n${french}`,
  );
  assert.deepEqual(language, { code: 'fr', how: 'detected', mixed: ['en'] });
  assert.deepEqual(sections, [undefined, 'en', undefined]);
});

test('a short section is of the main language', () => {
  assert.deepEqual(read(`# Phare\n\n${french}\n\n## Night\n\nThe lamp is on.`).sections, [undefined, undefined]);
});

test('there is an entry for each heading, also in lists and quotes', () => {
  assert.equal(read('# a\n\n- ## b\n\n> ### c\n\n## d\n').sections.length, 4);
});

test('what is above the first heading has a language of its own', () => {
  const { language, sections } = read(`${english}\n\n# Phare\n\n${french} ${french}`, { file: 'x.fr.md' });
  assert.deepEqual(language, { code: 'fr', how: 'path', mixed: ['en'], opening: 'en' });
  assert.deepEqual(sections, [undefined]);
});

test('a summary in another language than the body is told apart', () => {
  assert.equal(read(`# Phare\n\n${french} ${french}`, { summary: english }).language.summary, 'en');
  assert.equal(read(`# Phare\n\n${french} ${french}`, { summary: french }).language.summary, undefined);
  assert.equal(read(`# Phare\n\n${french} ${french}`, { summary: 'Keeps the lamp.' }).language.summary, undefined);
});

const looksForeign = [
  'deploy du → Deploy O-DU. deploy ru → Deploy O-RU. deploy cu → Deploy O-CU via Helm. du-values.yaml: DU Helm values. Near-RT RIC Platform, Non-RT RIC, xApp, rApp, A1 policy, E2 interface configuration.',
  'EN 1990, EN 1991, EN 1992, EN 1993, EN 1994, EN 1995: basis, loads, concrete, steel, composite, timber. National annexes: DIN, NF, BS, UNI. Eurocode suite EN 1996, EN 1997, EN 1998, EN 1999.',
  'Python, ArcPy, GDAL, Shapely, Fiona, Rasterio, MapLibre, Leaflet, Deck.gl, PostGIS, pgRouting, ArcGIS JS API, GeoServer, QGIS Server, TileServer, Mapnik, Cesium, Turf.js, Proj4, H3.',
];

for (const text of looksForeign) {
  test(`names and codes are no other language: ${text.slice(0, 30)}…`, () => {
    for (const [main, body] of [
      ['en', english],
      ['fr', french],
    ] as const) {
      assert.deepEqual(read(`# A\n\n${body} ${body}\n\n## B\n\n${text}`).language, {
        code: main,
        how: 'detected',
        mixed: [],
      });
    }
  });
}

test('a section in another script is told apart, also a short one', () => {
  const { language } = read(
    `# Lighthouse\n\n${english} ${english}\n\n## 夜间\n\n每个小时读取一次电压，并把时间、能见度和值班员的名字写进日志。如果灯光熄灭，立即通知港口，并在日志中写明原因和时间。`,
  );
  assert.deepEqual(language.mixed, ['zh']);
});

const short: [language: string, summary: string, body: string][] = [
  [
    'es',
    'Escucha a los vecinos y anota lo que piden',
    'Eres quien escucha a los vecinos y anota lo que piden. No prometes nada.',
  ],
  [
    'nl',
    'Luistert naar de buren en schrijft op wat ze vragen',
    'Je bent degene die naar de buren luistert. Je belooft niets.',
  ],
  ['sv', 'Lyssnar på grannarna och antecknar vad de ber om', 'Du är den som lyssnar på grannarna. Du lovar ingenting.'],
  ['no', 'Lytter til naboene og noterer hva de ber om', 'Du er den som lytter til naboene. Du lover ingenting.'],
  ['ro', 'Ascultă vecinii și notează ce cer', 'Ești cel care ascultă vecinii și notează ce cer. Nu promiți nimic.'],
  [
    'ca',
    'Escolta els veïns i apunta el que demanen',
    'Ets qui escolta els veïns i apunta el que demanen. No promets res.',
  ],
];

for (const [language, summary, body] of short) {
  test(`a short file in ${language} is in that language or in none that is known`, () => {
    const { code } = read(`# ${summary}\n\n${body}`, { summary }).language;
    assert.ok([language, 'und'].includes(code), code);
  });
}
