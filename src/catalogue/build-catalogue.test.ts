import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentSchema } from '../core/schema.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { addresses, agentText, catalogueOf, inputOf } from './fixtures/catalogue-of.ts';

const files = {
  'clerk.fr.md': agentText({ name: 'clerk', lang: 'fr' }, 'Demandez à quay-master.\n'),
  'clerk.md': agentText({ name: 'clerk' }, 'Ask the `quay-master` agent, or @storm-watcher.\n'),
  'maitre.md': agentText({ name: 'maître', lang: 'fr', translationOf: 'quay-master', aliases: ['old-master'] }),
  'quay-master.md': agentText({ name: 'Quay Master' }, 'Ask clerk-two, and read `clerk`.\n'),
  'more:clerk.md': agentText({ name: 'clerk-two' }),
};

test('files become agents in the order of their ids, and each fits the schema', () => {
  const { agents } = catalogueOf(files);
  assert.deepEqual(
    agents.map(({ agent }) => agent.id),
    ['clerk', 'more-clerk', 'quay-master'],
  );
  for (const { agent } of agents) assert.deepEqual(agentSchema.parse(agent), agent);
});

test('an agent has its variants, its aliases and how they were paired', () => {
  const { agents } = catalogueOf(files);
  assert.deepEqual(
    agents.map(({ agent }) => [Object.keys(agent.variants), agent.aliases, agent.pairing]),
    [
      [['en', 'fr'], [], { how: 'path', confidence: 1, original: 'en' }],
      [['en'], [], null],
      [['en', 'fr'], ['maitre', 'old-master'], { how: 'declared', confidence: 1, original: 'en' }],
    ],
  );
});

test('each variant has its own addresses below the id of its agent', () => {
  const [clerk] = catalogueOf(files).agents;
  assert.equal(clerk?.agent.permalink, '/a/clerk/');
  assert.deepEqual(clerk?.agent.variants['fr']?.links, {
    page: '/fr/agents/clerk/',
    file: '/files/fr/clerk.md',
    fixed: '/files/fr/clerk.fixed.md',
  });
});

test('references lead to ids, and agents know who names them', () => {
  const { agents } = catalogueOf(files);
  const [clerk, second, master] = agents;
  assert.deepEqual(clerk?.agent.variants['en']?.references, [
    { name: 'quay-master', id: 'quay-master' },
    { name: 'storm-watcher' },
  ]);
  assert.deepEqual(clerk?.agent.variants['fr']?.references, [{ name: 'quay-master', id: 'quay-master' }]);
  assert.deepEqual(second?.referencedBy, ['quay-master']);
  assert.deepEqual(master?.referencedBy, ['clerk']);
});

test('names lead on where they are not ids', () => {
  const { names } = catalogueOf({
    ...files,
    'x.md': agentText({ name: 'clerk-two' }),
    'y.md': agentText({ name: 'x' }),
  });
  assert.deepEqual(names, { 'clerk-two': ['more-clerk', 'x'] });
});

test('a name like a member of objects is a name', () => {
  const { names } = catalogueOf({
    'x.md': agentText({ name: '__proto__' }),
    'y.md': agentText({ name: 'constructor' }),
  });
  assert.deepEqual(Object.entries(names), [
    ['constructor', ['y']],
    ['proto', ['x']],
  ]);
});

test('diagnostics about an address are with the others, in the order of their positions', () => {
  const { agents } = catalogueOf({ 'a/x.md': agentText({}), 'a-x.md': 'No header here, but a text.' });
  const second = agents.find(({ agent }) => agent.id !== 'a-x')?.agent;
  const codes = Object.values(second?.variants ?? {}).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  assert.deepEqual(codes.sort(), ['header-missing', 'id-collision']);
});

test('each input is one variant, whatever their number of collisions', () => {
  const many = Array.from({ length: 40 }, (_, index) => inputOf(`${'-'.repeat(index)}x.md`, agentText({})));
  const { agents } = buildCatalogue(many, addresses);
  assert.equal(new Set(agents.map(({ agent }) => agent.id)).size, 40);
  assert.equal(new Set(agents.flatMap(({ inputs }) => [...inputs.values()])).size, 40);
});

test('a text in a third language is no French variant, even where nothing says its language', () => {
  const body = (title: string, line: string, steps: string, rule: string) =>
    `# ${title}\n\n${line}\n\n## ${steps}\n\n\`\`\`bash\nbell ring --count 3 --out log/rung.json\nbell sum log/rung.json notes/day.md\n\`\`\`\n\n- ${rule} \`notes/\`.\n`;
  const { agents } = catalogueOf({
    'bell-keeper.md': `---\ndescription: Notes when a bell was rung\n---\n\n${body('Bell keeper', 'You listen to the bell and you note when it was rung.', 'Steps', 'Write nothing outside')}`,
    'campanero.md': `---\ndescription: Anota cuándo ha sonado la campana\n---\n\n${body('Campanero', 'Escuchas la campana y anotas cuándo ha sonado.', 'Pasos', 'No escribas nada fuera de')}`,
  });
  const languages = agents.flatMap(({ agent }) => Object.keys(agent.variants)).sort();
  assert.ok(['en es', 'en und'].includes(languages.join(' ')), languages.join(' '));
  assert.ok(agents.every(({ agent }) => !agent.pairing || !Object.hasOwn(agent.variants, 'und')));
});

test('a second text of one language has the addresses of its whole tag', () => {
  const [agent] = catalogueOf({
    'clerk.pt-BR.md': agentText({ lang: 'pt-BR' }),
    'clerk.zh-Hant.md': agentText({ lang: 'zh-Hant' }),
    'clerk.pt.md': agentText({ lang: 'pt' }),
  }).agents.map(({ agent }) => agentSchema.parse(agent));
  assert.deepEqual(
    Object.entries(agent?.variants ?? {}).map(([key, { links }]) => [key, links.file]),
    ['pt', 'pt-br', 'zh'].map((key) => [key, `/files/${key}/clerk.md`]),
  );
});

test('a file that would open as a page has an address that ends as a text', () => {
  const [agent] = catalogueOf({
    'a.md': '<!-- lang: en -->\nYou keep the log of the quay, and say what is in it.\n',
  }).agents;
  assert.deepEqual(
    Object.entries(agent?.agent.variants ?? {}).map(([key, { links }]) => links.file.replace(key, 'LANG')),
    ['/files/LANG/a.md.txt'],
  );
});
