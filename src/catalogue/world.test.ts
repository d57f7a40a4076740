/** A collection in fourteen scripts, `e2e/fixtures/world`, as the catalogue has it: what is built of it, a browser looks at. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { hashBytes } from '../disk/hash-bytes.ts';
import { buildCatalogue } from './build-catalogue.ts';
import type { CatalogueInput } from './catalogue-input.ts';
import { addresses, inputOf } from './fixtures/catalogue-of.ts';

const folder = join(import.meta.dirname, '../../e2e/fixtures/world');
const texts = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file): [string, string] => [
      file.split(sep).join('/').normalize('NFC'),
      readFileSync(join(folder, file), 'utf8'),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
const inputs = [...texts].map(([file, text]) => read(file, text));
const { agents } = build(inputs);
const variants = agents.flatMap(({ agent, links }) =>
  Object.entries(agent.variants).map(([key, variant]) => ({ agent, key, variant, links: links.get(key) ?? [] })),
);

/** File → its agent, its key there, its tag where it has one, and by what its language is known. */
const expected: Record<string, string> = {
  'bridge/čuvar.hr.md': 'bridge-cuvar hr hr path',
  'clock.md': 'clock uk uk detected',
  'courier.sr.md': 'courier sr sr path',
  'courier.ur.md': 'courier ur ur path',
  'en_US/garden-plan.md': 'garden-plan en en-us path',
  'en_US/library-desk.md': 'library-desk en en-us path',
  'fr-FR/garden-plan.md': 'garden-plan fr fr-fr path',
  'fr/library-desk.md': 'library-desk fr fr path',
  'kana-width.ja.md': 'kana-width ja ja path',
  'lange-wörter.de.md': 'lange-worter de de path',
  'lesson/γραμματική.el.md': 'lesson-0gnxlks el el path',
  'lesson/грамматика.ru.md': 'lesson-0y257l2 ru ru path',
  'lesson/דקדוק.he.md': 'lesson-09wvhvw he he path',
  'lesson/مفردات.ar.md': 'lesson-15sw8ve ar ar path',
  'lesson/गणित.hi.md': 'lesson-1gisy7w hi hi path',
  'lesson/নদী.bn.md': 'lesson-0gi9109 bn bn path',
  'lesson/ภาษา.th.md': 'lesson-0295nko th th path',
  'lesson/ანბანი.ka.md': 'lesson-1fy2j9o ka ka path',
  'lesson/ことば.ja.md': 'lesson-091gq2y ja ja path',
  'lesson/한글.ko.md': 'lesson-1evkwxt ko ko path',
  'mixed-direction.ar.md': 'mixed-direction ar ar path',
  'night-watch.fr.md': 'night-watch fr fr path',
  'night-watch.he.md': 'night-watch he he path',
  'okuma/ışık.tr.md': 'okuma-s-k tr tr path',
  'radio.ko.md': 'radio ko ko path',
  'radio.vi.md': 'radio vi vi path',
  'recipe-scaler.en.md': 'recipe-scaler en en path',
  'recipe-scaler.pt-BR.md': 'recipe-scaler pt-br pt-br path',
  'recipe-scaler.pt.md': 'recipe-scaler pt pt path',
  'recipe-scaler.tr.md': 'recipe-scaler tr tr path',
  'scale.md': 'scale th th detected',
  'signpost.en.md': 'signpost en en path',
  'signpost.zh-Hans.md': 'signpost zh zh-hans path',
  'signpost.zh-Hant.md': 'signpost zh-hant zh-hant path',
  'smorgas.da.md': 'smorgas da da path',
  'star-chart.es.md': 'star-chart es es path',
  'star-chart.fa.md': 'star-chart fa fa path',
  'star-chart.uk.md': 'star-chart uk uk path',
  'tide-table.ar-EG.md': 'tide-table ar-eg ar-eg path',
  'tide-table.ar.md': 'tide-table ar ar path',
  'tide-table.el.md': 'tide-table el el path',
  'tide-table.ja.md': 'tide-table ja ja path',
  'tide-table.md': 'tide-table en en detected',
  'word-smith.de.md': 'word-smith de de path',
  'zlota.pl.md': 'zlota pl pl path',
  'Đường-bộ.md': 'uong-bo vi vi detected',
  'Ωράριο.md': 'agent-b981f0c3 el el detected',
  'Словарь.md': 'agent-66e805d8 ru ru detected',
  'Արխիվ.md': 'agent-f7987fa1 hy hy detected',
  'יומן.md': 'agent-76950d85 he he detected',
  'يوميات.md': 'agent-bfb759b9 ar ar detected',
  'पुस्तकालय.md': 'agent-e0403b82 hi hi detected',
  'বাজার.md': 'agent-2f7e41dc bn bn detected',
  'வானிலை.md': 'agent-1ef7f225 ta ta detected',
  'ตลาด.md': 'agent-5d477516 th th detected',
  'წიგნი.md': 'agent-1d4471c1 ka ka detected',
  '地圖管理.md': 'agent-8cc7afbc zh zh-hant declared',
  '日誌.md': 'agent-2b2be050 ja ja detected',
  '项目管理.md': 'agent-4ceb0c7f zh zh detected',
  '도서관.md': 'agent-06f206a6 ko ko detected',
};

test('sixty files are the agents and the languages that they should be', () => {
  const found = variants.map(({ agent, key, variant: { file, language } }) => [
    file,
    [agent.id, key, language.tag ?? language.code, language.how].join(' '),
  ]);
  assert.deepEqual(Object.fromEntries(found), expected);
  assert.equal(texts.size, 60);
});

test('a text is French where its folder or its name says so, and nowhere else', () => {
  const french = variants.filter(({ variant }) => [variant.language.code, ...variant.language.mixed].includes('fr'));
  assert.deepEqual(french.map(({ variant }) => variant.file).sort(), [
    'fr-FR/garden-plan.md',
    'fr/library-desk.md',
    'night-watch.fr.md',
  ]);
});

test('by its words alone no text is taken for one in another language', () => {
  for (const { variant } of variants) {
    const found = read('x.md', (texts.get(variant.file) ?? '').replace(/^lang: .*\n/m, '')).read.variant.language;
    assert.ok([variant.language.code, 'und'].includes(found.code), `${variant.file}: ${found.code}`);
  }
});

test('ids are distinct, and ASCII', () => {
  const ids = agents.flatMap(({ agent }) => [agent.id, ...agent.aliases]);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)),
    [],
  );
});

test('an id stays whatever file comes or goes', () => {
  const ids = idsOf(inputs);
  for (let share = 0; share < 5; share++) {
    const rest = idsOf(inputs.filter((_, at) => at % 5 !== share));
    for (const [file, id] of rest) assert.equal(id, ids.get(file), `${file}, without others`);
  }
  const newcomers = ['一.md', 'я.md', 'lesson/数学.zh.md', 'ا/ب.md', 'ไทย.th.md'];
  const more = idsOf([...newcomers.map((file) => read(file, '# 一\n')), ...inputs]);
  for (const [file, id] of ids) assert.equal(more.get(file), id, file);
});

test('a title is the first heading, or a name that has a space', () => {
  for (const { variant } of variants) {
    const heading = /^# (.+)$/m.exec(bodyOf(variant.file))?.[1];
    assert.equal(variant.title, variant.name.includes(' ') ? variant.name : heading, variant.file);
  }
});

test('no word of a body is lost', () => {
  for (const { variant } of variants) {
    assert.deepEqual(
      variant.instructions.split(/\s+/).filter(Boolean),
      bodyOf(variant.file).split(/\s+/).filter(Boolean),
    );
  }
});

test('every link leads to the agent that it names, and to the heading', () => {
  let count = 0;
  for (const { variant, links } of variants) {
    const body = bodyOf(variant.file);
    const written = [
      ...[...body.matchAll(/\[\[([^\]|]+)/g)].map(([, target = '']) => target),
      ...[...body.matchAll(/\]\(([^)#]*\.md(?:#[^)]*)?)\)/g)].map(([, target = '']) => decodeURIComponent(target)),
    ];
    assert.deepEqual(
      links.map(({ target }) => decodeURIComponent(target.replace(/^\w+:/, ''))).sort(),
      [...new Set(written)].sort(),
      variant.file,
    );
    for (const { target, id, anchors } of links) {
      count++;
      assert.notEqual(id, undefined);
      if (target.includes('#')) assert.ok(Object.values(anchors ?? {}).some(Boolean), `${variant.file}: ${target}`);
    }
    assert.deepEqual(
      variant.diagnostics.filter(({ code }) => code.startsWith('link-')),
      [],
      variant.file,
    );
  }
  assert.ok(count > 60, String(count));
});

test('two headings of one script have two anchors', () => {
  for (const { variant } of variants) {
    const anchors = variant.sections.map(({ anchor }) => anchor);
    assert.equal(new Set(anchors).size, anchors.length, variant.file);
    assert.ok(anchors.length >= 3 && !anchors.includes('i-section'), variant.file);
  }
});

function read(file: string, text: string): CatalogueInput {
  return { ...inputOf(file, text), pathHash: hashBytes(file) };
}

function build(files: CatalogueInput[]) {
  return buildCatalogue(files, addresses, undefined, ({ file }) => file.endsWith('.md') && !texts.has(file));
}

/** File → the id of its agent. */
function idsOf(files: CatalogueInput[]): Map<string, string> {
  return new Map(
    build(files).agents.flatMap(({ agent, inputs: own }) =>
      [...own.values()].map((input) => [input.read.variant.file, agent.id] as const),
    ),
  );
}

/** What comes after the header: each begins with a heading. */
function bodyOf(file: string): string {
  const text = texts.get(file) ?? '';
  return text.slice(text.search(/^# /m));
}
