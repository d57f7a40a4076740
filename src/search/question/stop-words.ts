import { foldWord } from '../../words/fold-word.ts';

/** Grammar and the words of asking, in both languages: what a question says besides what it is about. */
const WORDS = `
  a an the this that these those and or but if then of to at in on off by for with from into about over as than so up out
  i me my mine we us our you your he him his she her it its they them their one ones
  is are was were be been being am do does did done doing have has had having can cannot could will would shall should may
  might must not no nor isn aren doesn don didn
  who whom whose what which where when why how there here anyone anybody anything someone somebody something everything
  some any all each every both most more much many very just also too only own same such other another
  please help helps helping need needs want wants wish like let lets make makes get gets give put find show tell know
  use uses using used good best able agent agents
  le la les l un une des du de d au aux et ou mais donc ni car si que qui quoi quel quelle quels quelles dont ce cet cette
  ces ca cela ceci mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je j tu il elle on nous vous ils elles me te se moi toi lui eux y en ne n pas plus moins
  est sont etre suis es sommes etes etait ete ai as avons avez ont avoir avait peut peux peuvent pouvez pouvoir pourrait
  sait sais savoir savez faire fait fais font faut doit dois doivent veut veux voulez voudrais rend rendre
  comment pourquoi quand combien ou pour par sur sous dans avec sans vers chez entre apres avant comme afin lors selon
  tout tous toute toutes tres trop bien aussi encore quelqu quelque quelques quelqu'un aide aider aidez besoin cherche
  chercher trouve trouver trouvez montre montrer donne donner merci qu jusqu lorsqu puisqu
`;

/** Words that go with any task: they help to choose between agents, and are nothing to find one by. */
const LIGHT = `
  stop start keep keeps run runs work works working go going come take look try check checks see say build create add change
  set up next new old right whole different real great big small several own turn become bring put read write
  creer ajouter changer mettre garder lancer marche marcher fonctionner fonctionne utiliser travailler travaille regarder voir
  dire rester devenir prendre nouveau nouvelle nouveaux ancien grand grande petit petite plusieurs ensemble prochain prochaine
  ecrire lire mieux vite
`;

/** Folded. */
export const lightWords: ReadonlySet<string> = new Set(LIGHT.split(/\s+/).filter(Boolean).map(foldWord));

/** Folded words that a question is not about, unless it has no others. */
export const searchStopWords: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean).map(foldWord));
