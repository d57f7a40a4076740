import { foldPlural } from '../../words/fold-plural.ts';

/** Words that carry no meaning of their own. One list: a word of either language that is content in the other is not here. */
const GRAMMAR = `
  a an the this that these those and or of for to in into on with within by from at as is are be been being its it their
  your you our we they them his her i me my via using use uses used through across per each any all both some such than then
  when where how what which who whom whose while so also etc can will should must may not do does
  le la les un une des du de d l et ou en dans pour par sur sous avec a au aux ce cet cette ces son sa ses leur leurs votre
  vos notre nos ton ta tes mon ma mes qui que quoi dont est sont etre ont avoir il elle ils elles nous vous tu je on se si
  ne pas y ainsi comme entre chaque tout tous toute toutes afin selon vers chez via lors plus tres
`;

/** Praise and filler: `Comprehensive Testing Excellence` says testing. */
const PRAISE = `
  advanced comprehensive excellence excellent modern best practice practices expert expertise mastery robust effective
  effectively proper properly appropriate efficient thorough strong great good better essential complete
  avance avances avancee avancees complet complets complete completes moderne modernes meilleur meilleurs meilleure
  meilleures bon bons bonne bonnes pratique pratiques maitrise robuste robustes efficace efficaces approprie appropries
  appropriee appropriees adapte adaptes adaptee adaptees
`;

/** Folded words that matching passes over, in match phrases and in what is matched. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `${GRAMMAR} ${PRAISE}`
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => [word, foldPlural(word)]),
);
