import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const crafts = ['mason', 'weaver', 'pilot', 'miller', 'printer', 'gardener', 'smith', 'baker', 'surveyor', 'archivist'];
const objects = ['walls', 'looms', 'harbours', 'grain', 'plates', 'orchards', 'hinges', 'ovens', 'maps', 'ledgers'];

/** Writes `count` agents in both languages to a folder, each a little different: about 2 kB a file. */
export function makeAgents(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const name = `${crafts[index % 10]}-${index}`;
    const thing = objects[Math.floor(index / 10) % 10] ?? '';
    writeFileSync(join(folder, `${name}.en.md`), english(name, thing, index));
    writeFileSync(join(folder, `${name}.fr.md`), french(name, thing, index));
  }
}

function english(name: string, thing: string, index: number): string {
  return `---
name: ${name}
description: Looks after ${thing} in quarter ${index}. Use it for: repairs, counts and plans.\\n\\n<example>\\nContext: A count is due\\nuser: "How many ${thing} are there?"\\nassistant: "The ${name} agent will count them."\\n</example>
tools: Read, Grep, Bash
model: sonnet
---

# ${name}

You look after the ${thing} of quarter ${index}, and you write down what you find.

## Core Responsibilities

1. **Counting ${thing}**: twice, by two people
2. **API design**: for those who ask from afar
3. **Repair planning**: with dates

\`\`\`sh
count --quarter ${index} | sort
\`\`\`

${'The work is slow and the light is short, so plan the day from its end. '.repeat(12)}
`;
}

function french(name: string, thing: string, index: number): string {
  return `---
name: ${name}
description: "S'occupe de « ${thing} » dans le quartier ${index}, l’hiver comme l’été."
tools: [Read, Grep]
---

# Gardien ${index}

Vous comptez deux fois et vous notez ce que vous trouvez dans le quartier ${index}.

## Domaines d'expertise

- Conception d'API
- Planification des réparations
- Comptage de ${thing}

${'Le travail est lent et le jour est court, alors préparez la journée en partant de sa fin. '.repeat(12)}
`;
}
