import { cutPlural, spellSingular } from './cut-plural.ts';

/**
 * One stem for the forms of a word in English and French alike: a text does not say word by word which it is in, and what
 * both languages share (`optimisation`, `optimization`, `optimiser`) should meet across them. Words come folded: lower
 * case, no accents. What is cut is found by suffixes, longest first; what they would spoil stands in the lists below.
 */

/** Words that would lose their meaning with their ending: `customer` is not `custom`. */
const WHOLE = new Set(
  `customer author community production productivity responsive general generic agency policy university universal
   number computer container server service engineer ingenieur engine engineering news access business process express
   status analysis status canvas access address class news series species always pattern center letter matter power paper
   order border folder provider header docker cluster twitter router helper layer browser newsletter register offer after
   under never ever other another whether over chapter member december september october november later water master
   poster answer semester quarter weather summer winter transfer filter chef hier premier dernier papier courrier metier
   chantier quartier calendrier atelier octobre decembre septembre novembre membre nombre ordre autre entre centre contre
   notre votre quatre lettre maitre titre offre livre article module mobile style role site page image game language
   langage message stage usage storage package coverage village voyage image voltage mortgage average leverage heritage
   speed feed need seed breed indeed exceed succeed proceed hundred embed red bed shed naive native live drive five alive
   archive five olive passive active massive city entity identity quality university community unity utility facility
   activity quantity utilite boutique critique musique physique fabrique unite cite entite identite qualite activite quantite moment comment element segment payment
   paiement logement document instrument argument departement experiment department environment environnement event
   present parent recent client agent content intent patent talent accident incident president student vincent percent
   vision mission session version passion fashion region million question station nation option action motion section
   position condition edition tradition`
    .split(/\s+/)
    .filter(Boolean),
);

/** Beginnings that say enough: everything that begins so is one word, under the name on the right. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['accessib', 'accessib'],
  ['analy', 'analy'],
  ['architect', 'architect'],
  ['automat', 'automat'],
  ['concev', 'concept'],
  ['concept', 'concept'],
  ['creat', 'creat'],
  ['creer', 'creat'],
  ['creez', 'creat'],
  ['deplo', 'deplo'],
  ['ecri', 'ecri'],
  ['engineer', 'engineer'],
  ['graphi', 'graphic'],
  ['ingenieu', 'ingenieur'],
  ['ingenieri', 'ingenieur'],
  ['redact', 'redac'],
  ['redig', 'redac'],
  ['relec', 'relec'],
  ['relir', 'relec'],
  ['relis', 'relec'],
  ['relit', 'relec'],
  ['tradu', 'tradu'],
  ['writ', 'writ'],
];

/** Endings with the fewest letters that must stay before them. */
const SUFFIXES = sortByLength({
  3: 'ing ition ization isation',
  4: `ation ations ator ateur atrice ating ated ate ative atif er or ion ions iser isez ise ises iseur ises ising ised iste ist ism
      isme eur euse rice ement ment ity ite ique ical ic able ible ability abilite ibility ibilite ably ibly eux al ed ir issement
      issage isseur issant ance ence ancy ency age ie ees ee ez ure ives ive ifs if ness ful less ously ous`,
  5: 'y ant ante ial ally ly ier iere el elle ele ent aire ary ory',
});

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfglmnprt])\1$/;
/** Rounds of cutting: `functionality` loses `ity`, then `al`, then `ion`. */
const ROUNDS = 3;

/** `stemWord('reviewers')` => `review`; `stemWord('revues')` => `revu`. The stem of a stem is not asked for. */
export function stemWord(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  for (const [beginning, stem] of BEGINNINGS) if (word.startsWith(beginning)) return stem;
  let stem = singularOf(word.replace(/iz(?=[aei])/, 'is'));
  if (WHOLE.has(stem)) return stem;
  for (let round = 0; round < ROUNDS; round++) {
    const shorter = cutSuffix(stem);
    if (shorter === stem) break;
    stem = shorter;
    if (WHOLE.has(stem)) return stem;
  }
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1).replace(DOUBLED, '$1') : stem;
}

function singularOf(word: string): string {
  if (WHOLE.has(word) || /(?:us|[a-z]{3}is)$/.test(word)) return word;
  const singular = cutPlural(word);
  return singular === word ? word : spellSingular(singular, 4);
}

function cutSuffix(word: string): string {
  for (const { suffix, least } of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    if (rest.length >= least && VOWEL.test(rest)) return rest.replace(DOUBLED, '$1');
  }
  return word;
}

function sortByLength(lists: Record<number, string>): { suffix: string; least: number }[] {
  const all = Object.entries(lists).flatMap(([least, list]) =>
    [...new Set(list.split(/\s+/))].map((suffix) => ({ suffix, least: Number(least) })),
  );
  return all.filter(({ suffix }) => suffix !== '').sort((a, b) => b.suffix.length - a.suffix.length);
}
