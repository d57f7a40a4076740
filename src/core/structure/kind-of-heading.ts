import { foldToAscii } from '../../words/fold-to-ascii.ts';
import { hasStem } from '../../words/has-stem.ts';

/** What a section can be about, apart from what the agent is able to do. */
export const structureKinds = [
  'role',
  'responsibilities',
  'process',
  'deliverables',
  'successMetrics',
  'standards',
] as const;
export type StructureKind = (typeof structureKinds)[number];

/** Words that say nothing of what a section is about: `Your Core`, `Vos … principales`, `you must follow`. */
const FILLERS = new Set(
  (
    'a an and are as by core critical essential expected following for general here important include includes is key main ' +
    'mandatory must my of on or our overall primary s the these this to will you your follow agent agents technical ' +
    'au aux cle cles critique critiques d de des dois doit du elle en essentiel essentielle essentielles essentiels est et il ' +
    'imperatif imperatives imperativement important importante importantes importants l la le les ma mes mon nos notre ou ' +
    'par pour principal principale principales principaux que respecter sa ses son sont suivant suivante suivantes ' +
    'suivants suivre ta technique techniques tes ton tu un une vos votre vous centrale centrales fondamentale fondamentales'
  ).split(' '),
);

interface HeadingWords {
  /** One of these makes the section what it is. */
  keys: RegExp;
  /** And one of these as well, where the first could mean anything. */
  also?: RegExp;
  /** These may accompany them. Any other word makes it a section about something else: `API Best Practices`. */
  beside?: RegExp;
}

/** A subject beside a word that is certain: `Livrables d'architecture`, but no `Deliverable Template`. */
const OF_A_SUBJECT =
  /^(?!template|modele|gabarit|format|exampl|exempl|checklist|review|track|suivi|stor|report|rapport|steps?$|etapes?$|phases?$|deriv|defin)/;

/** In folded words. The order decides where a heading could be two: `Role and responsibilities`. */
const kinds: [StructureKind, HeadingWords][] = [
  [
    'successMetrics',
    {
      keys: /^success|^succes$|^reussite/,
      also: /^metri|^indicat|^criter|^measur|^mesur|^kpi/,
      beside: OF_A_SUBJECT,
    },
  ],
  ['successMetrics', { keys: /^kpis?$/, beside: /^performance|^indicat/ }],
  ['responsibilities', { keys: /^responsib|^responsab|^dut(?:y|ies)$|^missions?$|^mandate?$/, beside: /^role/ }],
  ['role', { keys: /^roles?$|^identit|^persona$/, beside: /^memo|^definition|^expertise|^background|^purpose/ }],
  [
    'deliverables',
    { keys: /^deliverables?$|^livrables?$|^outputs?$|^sorties?$|^artifacts?$/, beside: /^attendue?s?$|^outputs?$/ },
  ],
  ['deliverables', { keys: /^deliverables$|^livrables$/, beside: OF_A_SUBJECT }],
  ['deliverables', { keys: /^deliver$|^produces?$|^provide$|^livre[sz]?$|^produi/, also: /^what$|^ce$/ }],
  [
    'process',
    {
      keys: /^workflows?$|^process(?:us)?$|^approach$|^approche$|^demarche|^methodolog|^methodes?$|^procedures?$|^steps$|^etapes$|^invoked$|^invoque/,
      beside:
        /^when$|^lors|^quand|^work|^travail|^flux|^standard$|^operati|^execution|^systematic|^steps?$|^etapes?$|^phases?$/,
    },
  ],
  ['standards', { keys: /^practices?$|^pratiques$/, also: /^best$|^good$|^bonnes$|^meilleures$/ }],
  ['standards', { keys: /^checklists?$|^gates?$|^criteria$|^criteres$/, also: /^quality$|^qualite$/ }],
  [
    'standards',
    {
      keys: /^standards?$|^principl|^principes?$|^rules?$|^regles?$|^guidelines?$|^guardrails?$|^garde$|^directives?$/,
      beside:
        /^quality$|^qualite$|^cod(?:e|ing)$|^operati|^guiding$|^directeurs?$|^fous?$|^golden$|^or$|^non$|^negotiable$|^negociables?$|^hard$/,
    },
  ],
];

/** Whether a heading promises steps in order, and not only a way of doing things. */
export function promisesSteps(text: string): boolean {
  return hasStem(text, ['workflow', 'process', 'step', 'etape', 'procedure', 'invo']);
}

/** What a heading or an introduction says its section is about; `undefined` where it is anything else. */
export function kindOfHeading(text: string): StructureKind | undefined {
  const words = foldToAscii(text)
    .split('-')
    .filter((word) => word !== '' && !FILLERS.has(word) && !/^\d+$/.test(word));
  if (words.length === 0 || words.length > 5) return undefined;
  return kinds.find(([, rule]) => fits(words, rule))?.[0];
}

function fits(words: string[], { keys, also, beside }: HeadingWords): boolean {
  return (
    words.some((word) => keys.test(word)) &&
    (!also || words.some((word) => also.test(word))) &&
    words.every((word) => keys.test(word) || also?.test(word) || beside?.test(word))
  );
}
