/** Sentences in both languages, with a place each for what no language changes. */
const sentences: [english: string, french: string][] = [
  ['Counts what arrives at *, and writes it down before noon.', 'Compte ce qui arrive à *, et le note avant midi.'],
  [
    'Checks the answers of * twice, since they are often late.',
    'Vérifie deux fois les réponses de *, souvent en retard.',
  ],
  ['Never opens * by night.', "N'ouvre jamais * la nuit."],
  [
    'Sends the sums to * every morning, with the names of those who counted them.',
    'Envoie les sommes à * chaque matin, avec les noms de ceux qui ont compté.',
  ],
  ['Asks the keeper of * when a number is missing.', 'Demande au gardien de * quand un nombre manque.'],
  ['Keeps the key of * in the drawer.', 'Garde la clé de * dans le tiroir.'],
];
const headings: [english: string, french: string][] = [
  ['What you do', 'Ce que vous faites'],
  ['How you answer', 'Comment vous répondez'],
  ['What you never do', 'Ce que vous ne faites jamais'],
  ['Whom you call', 'Qui vous appelez'],
];

/**
 * `count` agents and their translations, of about 2 kB, in no order that tells: ids are `en-N` and `fr-N`, and names,
 * numbers and outlines are all that brings the two together.
 */
export function makePairs(count: number): { id: string; bytes: Uint8Array }[] {
  const encoder = new TextEncoder();
  return (['en', 'fr'] as const).flatMap((language) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${language}-${index}`,
      bytes: encoder.encode(writeAgent(language, index)),
    })),
  );
}

function writeAgent(language: 'en' | 'fr', seed: number): string {
  const random = createRandom(seed);
  const say = ([english, french]: [string, string]): string => (language === 'en' ? english : french);
  const pick = <Item>(items: Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const term = (): string => `Quay${String.fromCharCode(65 + Math.floor(random() * 26))}${Math.floor(random() * 900)}`;
  const line = (): string => say(pick(sentences)).replace('*', term());
  const section = (): string => {
    const items = Array.from({ length: 2 + Math.floor(random() * 5) }, () => `- ${line()}`);
    return `## ${say(pick(headings))}\n\n${line()} ${line()}\n\n${items.join('\n')}\n`;
  };
  const body = Array.from({ length: 4 }, section).join('\n');
  return `---\nname: ${language}-${seed}\ndescription: ${line()}\n---\n\n# ${term()}\n\n${line()}\n\n${body}`;
}

/** The same numbers for the same seed (a linear congruence with the constants of Numerical Recipes). */
function createRandom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
