import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../body/outline.ts';
import type { Structure } from '../schema.ts';
import { findStructure } from './find-structure.ts';

const read = (body: string): Structure => findStructure(outline(body) ?? []);
const texts = (entries: Structure['role']): string[] => (entries ?? []).map(({ text }) => text);

test('a body says who the agent is, what it answers for, how it works and what it hands over', () => {
  const body = `# The quay

You are the keeper of a quay. You know each ship.

Your primary responsibilities:

1. **Berths**: You give each ship its place.
2. **Lights**: You trim them.

## Workflow

### Step 1: look at the tide

### Step 2 - Call the pilot

### Step 3: Throw the line

## Deliverables

- A berth plan
- Tools: a rope

## Success metrics

- **Waiting**: less than an hour

## Critical rules you must follow

- **Never leave the light.** It goes out.
- **Ropes**: wet ones slip`;
  assert.deepEqual(read(body), {
    role: [{ text: 'You are the keeper of a quay. You know each ship.', section: 'i-the-quay' }],
    responsibilities: [
      { text: 'Berths', section: 'i-the-quay' },
      { text: 'Lights', section: 'i-the-quay' },
    ],
    process: [
      { text: 'Look at the tide', section: 'i-step-1-look-at-the-tide' },
      { text: 'Call the pilot', section: 'i-step-2-call-the-pilot' },
      { text: 'Throw the line', section: 'i-step-3-throw-the-line' },
    ],
    deliverables: [{ text: 'A berth plan', section: 'i-deliverables' }],
    successMetrics: [{ text: 'Waiting: less than an hour', section: 'i-success-metrics' }],
    standards: [
      { text: 'Never leave the light', section: 'i-critical-rules-you-must-follow' },
      { text: 'Ropes: wet ones slip', section: 'i-critical-rules-you-must-follow' },
    ],
  });
});

test('French is read as English is', () => {
  const structure = read(`Vous êtes le gardien du quai.

## Votre mission

- Donner une place à chaque navire

## Démarche

1. Regarder la marée
2. Appeler le pilote

## Livrables

- Le plan du quai

## Indicateurs de réussite

- Moins d'une heure d'attente

## Bonnes pratiques

- Ne pas quitter la lampe`);
  assert.deepEqual(texts(structure.role), ['Vous êtes le gardien du quai.']);
  assert.deepEqual(texts(structure.responsibilities), ['Donner une place à chaque navire']);
  assert.deepEqual(texts(structure.process), ['Regarder la marée', 'Appeler le pilote']);
  assert.deepEqual(texts(structure.deliverables), ['Le plan du quai']);
  assert.deepEqual(texts(structure.successMetrics), ["Moins d'une heure d'attente"]);
  assert.deepEqual(texts(structure.standards), ['Ne pas quitter la lampe']);
  assert.equal(structure.role?.[0]?.section, undefined);
});

test('principles under "Approach" are not steps, numbers make them so', () => {
  assert.equal(read('## Approach\n\n- Calm\n- Slow').process, undefined);
  assert.deepEqual(texts(read('## Approach\n\n1. Look\n2. Throw').process), ['Look', 'Throw']);
});

test('the steps of the first process count, rules add up', () => {
  const structure = read(
    'When invoked:\n1. a b\n2. c d\n\nProcess:\n- e f\n- g h\n\n## Rules\n\n- i\n\n## Principles\n\n- j',
  );
  assert.deepEqual(texts(structure.process), ['a b', 'c d']);
  assert.deepEqual(texts(structure.standards), ['i', 'j']);
});

test('a single heading below one of rules says less than its list', () => {
  assert.deepEqual(texts(read('## Rules\n\n### House rules\n\n- keep the lamp burning').standards), [
    'keep the lamp burning',
  ]);
});

test('what is deep under a subject is about the subject', () => {
  assert.deepEqual(
    read('# Quay\n\n## Ropes\n\n### Best practices\n\n- dry them\n\n## Lamps\n\n### Workflow\n\n1. a\n2. b'),
    {},
  );
});

test('a list that is introduced as something else is left out', () => {
  const structure = read('## Responsibilities\n\n- Berths\n\nTools you may use:\n\n- rope');
  assert.deepEqual(texts(structure.responsibilities), ['Berths']);
});

test('the role is what its section says where no paragraph speaks to the agent', () => {
  assert.deepEqual(
    texts(read('# Quay\n\nAbout ships.\n\n## Role\n\nA keeper who has seen every tide of this coast.').role),
    ['A keeper who has seen every tide of this coast.'],
  );
  assert.equal(read('You are done when the ship is in.').role, undefined);
  assert.equal(read('## a\n\n## b\n\n## c\n\nYou are late.').role, undefined);
});

const roles: [body: string, role: string][] = [
  ['# Quay\n\n**Role**: Keeper of the quay.\n\n**Expertise**: ships.', 'Keeper of the quay.'],
  ['# Quai\n\n## Ton identité et ta mémoire\n\n- **Rôle** : Gardien du quai\n- **Humeur** : calme', 'Gardien du quai'],
  ['You keep the quay. You do not sleep.\n\n## Rules', 'You keep the quay. You do not sleep.'],
  ['# Quai\n\nVotre seule mission est la lampe.', ''],
  ['# Quai\n\nVotre mission est de garder la lampe.', 'Votre mission est de garder la lampe.'],
  ['# Quay\n\nExpert in tides and ropes.', 'Expert in tides and ropes.'],
  ['# Quay\n\nYou must read this first.', ''],
  ['# Quay\n\nA text about ships.\n\nYou keep it.', ''],
];

for (const [body, role] of roles) {
  test(`the role of ${JSON.stringify(body.slice(0, 60))} is ${role || 'not said'}`, () => {
    assert.equal(read(body).role?.[0]?.text ?? '', role);
  });
}

test('a long role ends with a sentence', () => {
  const body = `You are a keeper. ${'You know this coast, i.e. all of it. '.repeat(20)}`;
  const [role] = read(body).role ?? [];
  assert.ok(role && role.text.length <= 300 && /all of it\.$/.test(role.text), role?.text);
});

test('no field has more points than anyone reads, and none is long', () => {
  const { standards } = read(`## Rules\n\n${'- keep the lamp burning all night \n'.repeat(30)}- ${'x '.repeat(300)}`);
  assert.equal(standards?.length, 12);
  assert.ok(read(`## Rules\n\n- ${'x '.repeat(300)}`).standards?.every(({ text }) => text.length <= 160));
});

test('a body of twenty thousand headings is read', () => {
  assert.deepEqual(read('## Rules\n\n'.repeat(20_000)), {});
});
