import type { Message } from '../format.ts';
import type { diagnosticsEn } from './diagnostics.en.ts';

/** What each diagnostic says, in French; the keys are those of `diagnostics.en.ts`. */
export const diagnosticsFr = {
  // Octets et caractères
  'diagnostic.bytes-invalid-utf8': {
    one: "{count} octet n'est pas de l'UTF-8 (ligne {lines}) ; il a été lu comme du Windows-1252",
    other: "{count} octets ne sont pas de l'UTF-8 (lignes {lines}) ; ils ont été lus comme du Windows-1252",
  },
  'diagnostic.bytes-invalid-utf8.title': 'Des octets hors UTF-8',
  'diagnostic.bytes-invalid-utf8.why':
    "Tous les outils qui lisent des agents attendent de l'UTF-8. Certains refusent un tel fichier, d'autres mettent un point d'interrogation à la place de chaque lettre qu'ils ne savent pas lire. Le catalogue a lu ces octets comme du Windows-1252, ce qu'ils sont presque toujours.",
  'diagnostic.bytes-invalid-utf8.remedy':
    'Enregistrez le fichier en UTF-8 dans votre éditeur, ou passez-le à `agentheque fix --write`.',
  'diagnostic.bytes-utf16': "Le fichier est en {encoding} et non en UTF-8 ; d'autres outils risquent de ne pas le lire",
  'diagnostic.bytes-utf16.title': 'Un fichier en UTF-16',
  'diagnostic.bytes-utf16.why':
    "La plupart des outils ne lisent que l'UTF-8 : pour eux, ce fichier est une suite de lettres espacées, sans en-tête. La recherche et le contrôle de versions le prennent pour une image ou un programme.",
  'diagnostic.bytes-utf16.remedy':
    'Enregistrez le fichier en UTF-8 dans votre éditeur, ou passez-le à `agentheque fix --write`.',
  'diagnostic.bytes-byte-order-mark':
    "Le fichier commence par une marque d'ordre des octets ; certains outils ne trouvent pas l'en-tête qui la suit",
  'diagnostic.bytes-byte-order-mark.title': 'Une marque invisible au début',
  'diagnostic.bytes-byte-order-mark.why':
    "Un outil qui cherche `---` comme tout premiers caractères trouve la marque devant, et prend l'en-tête entier pour du texte : l'agent n'y a ni nom ni description. Le catalogue lit au-delà de la marque.",
  'diagnostic.bytes-byte-order-mark.remedy': "Enregistrez le fichier en « UTF-8 » plutôt qu'en « UTF-8 avec BOM ».",
  'diagnostic.line-ends-mixed': 'Les fins de ligne sont mélangées (CRLF et LF)',
  'diagnostic.line-ends-mixed.title': 'Deux sortes de fins de ligne',
  'diagnostic.line-ends-mixed.why':
    "Certains outils gardent le retour chariot d'une fin de ligne Windows comme un caractère invisible au bout d'un nom ou d'une valeur, et le contrôle de versions montre comme modifiées des lignes que personne n'a touchées. Le catalogue lit les deux sortes de la même façon.",
  'diagnostic.line-ends-mixed.remedy':
    'Faites enregistrer le fichier par votre éditeur avec une seule sorte de fin de ligne, de préférence LF. Dans un dépôt, `* text=auto` dans `.gitattributes` garantit que cela reste ainsi.',
  'diagnostic.encoding-repaired': {
    one: '{count} ligne abîmée par un mauvais encodage ({encoding}) a été rétablie',
    other: '{count} lignes abîmées par un mauvais encodage ({encoding}) ont été rétablies',
  },
  'diagnostic.encoding-repaired.title': 'Des lettres abîmées par un encodage',
  'diagnostic.encoding-repaired.why':
    'Le texte était en UTF-8, a été lu comme un autre encodage puis enregistré ainsi : accents, tirets et guillemets sont devenus deux ou trois caractères faux chacun. Les modèles et les personnes les lisent tels quels, et une recherche du mot juste ne le trouve pas. Le catalogue a défait le dégât exactement, lettre par lettre.',
  'diagnostic.encoding-repaired.remedy':
    "Passez le fichier à `agentheque fix --write`, et réglez l'éditeur qui l'a abîmé pour qu'il ouvre et enregistre en UTF-8.",
  'diagnostic.encoding-lost-characters': {
    one: "{count} ligne contient des caractères perdus avant l'arrivée du fichier ({lines})",
    other: "{count} lignes contiennent des caractères perdus avant l'arrivée du fichier ({lines})",
  },
  'diagnostic.encoding-lost-characters.title': 'Des caractères perdus pour de bon',
  'diagnostic.encoding-lost-characters.why':
    "Là où un programme n'a pas su lire un caractère, il a écrit un caractère de remplacement ou un morceau, et ce qui se trouvait là n'est plus dans le fichier. Aucun lecteur ne peut le rétablir ; le catalogue montre l'endroit tel quel.",
  'diagnostic.encoding-lost-characters.remedy':
    'Reprenez la ligne dans une version plus ancienne du fichier, ou retapez les caractères manquants, et enregistrez en UTF-8.',
  'diagnostic.hidden-characters': {
    one: '{count} ligne contient des caractères invisibles : {characters}',
    other: '{count} lignes contiennent des caractères invisibles : {characters}',
  },
  'diagnostic.hidden-characters.title': 'Des caractères que personne ne voit',
  'diagnostic.hidden-characters.why':
    "Un modèle lit des caractères que les personnes ne voient pas sur la page : ils peuvent cacher une instruction, inverser l'ordre de ce qui est montré, ou empêcher une recherche de trouver un mot. La plupart sont des restes d'une copie depuis une page web ou un traitement de texte.",
  'diagnostic.hidden-characters.remedy':
    'Supprimez-les : dans un éditeur qui montre les caractères invisibles, ou en retapant les mots de la ligne.',
  // En-tête
  'diagnostic.format-damaged':
    "Ce n'est pas du {format} valide : `{text}` ; la lecture a suivi l'intention dans la mesure du possible",
  'diagnostic.format-damaged.title': 'TOML, JSON ou YAML non valide',
  'diagnostic.format-damaged.why':
    "Le programme auquel le fichier est destiné n'en lit rien, et peut ne pas le dire. Le catalogue a mis la valeur entre guillemets, fermé le texte ou laissé de côté le commentaire, et gardé ce qui pouvait être lu ensuite.",
  'diagnostic.format-damaged.remedy':
    'Corrigez la ligne : des guillemets autour de la valeur, une virgule entre deux valeurs, les guillemets qui ferment un texte de plusieurs lignes.',
  'diagnostic.header-missing':
    "Le fichier n'a pas d'en-tête ; tout est lu dans son texte. Attendu : une première ligne `---`, puis des clés comme `name` et `description`, puis `---`",
  'diagnostic.header-missing.title': 'Un fichier sans en-tête',
  'diagnostic.header-missing.why':
    "Les outils trouvent dans l'en-tête le nom d'un agent, les occasions de l'appeler et les outils qu'il peut utiliser. Sans en-tête, la plupart ne comptent pas le fichier parmi les agents. Le catalogue a tiré le titre du premier titre ou du chemin, et le résumé du premier paragraphe.",
  'diagnostic.header-missing.remedy':
    'Commencez le fichier par une ligne `---`, puis `name` et `description`, puis une autre ligne `---`.',
  'diagnostic.header-not-yaml': "L'en-tête est en {format} et non en YAML ; il a été lu quand même",
  'diagnostic.header-not-yaml.title': 'Un en-tête dans un autre format',
  'diagnostic.header-not-yaml.why':
    "Les générateurs de sites lisent les en-têtes en TOML et en JSON, les outils qui exécutent les agents non : pour eux, le fichier n'a pas d'en-tête, et l'agent ni nom, ni description, ni limites. Le catalogue a pris toutes les valeurs telles qu'elles sont écrites.",
  'diagnostic.header-not-yaml.remedy':
    "Écrivez l'en-tête en YAML entre deux lignes `---`, ou exécutez `agentheque fix --write` sur le fichier.",
  'diagnostic.header-unreadable':
    "L'en-tête ressemble à du {format} et ne peut pas être lu comme tel ; le fichier a été conservé comme texte",
  'diagnostic.header-unreadable.title': 'Un en-tête illisible',
  'diagnostic.header-unreadable.why':
    'Le fichier commence comme avec un en-tête en TOML ou en JSON, mais un guillemet, un crochet, une virgule ou la ligne qui le ferme manque, une clé y est deux fois, ou il est trop grand ou trop profond. On ne peut pas dire où il finit et où le texte commence. Le catalogue montre le fichier entier comme texte.',
  'diagnostic.header-unreadable.remedy':
    "Corrigez l'en-tête ou, mieux, écrivez-le en YAML entre deux lignes `---` : c'est ce que les outils lisent.",
  'diagnostic.header-second':
    'Un second en-tête commence ici ; le premier compte, et celui-ci a été conservé comme texte',
  'diagnostic.header-second.title': 'Deux en-têtes dans un fichier',
  'diagnostic.header-second.why':
    "Les outils lisent le premier en-tête et prennent le second pour le début des instructions : un modèle en lit les lignes, et aucune de ses limites n'est tenue. Le catalogue fait de même, car une liste d'outils que personne ne respecte promettrait trop.",
  'diagnostic.header-second.remedy': 'Mettez les lignes des deux entre une seule paire de `---`.',
  'diagnostic.header-joined': "L'en-tête qui nomme l'agent est le second ; les deux ont été lus comme un seul",
  'diagnostic.header-joined.title': 'Un en-tête sous un autre',
  'diagnostic.header-joined.why':
    "Le premier en-tête n'a aucune clé propre aux agents, mais une licence ou les réglages d'un autre programme, et l'agent a le sien en dessous. Les outils ne lisent que le premier, et n'y trouvent ni nom ni description. Le catalogue a lu les lignes des deux.",
  'diagnostic.header-joined.remedy': 'Mettez les lignes des deux entre une seule paire de `---`.',
  'diagnostic.header-unclosed':
    "L'en-tête n'a pas de `---` final ; il a été arrêté avant la première ligne qui n'en fait pas partie",
  'diagnostic.header-unclosed.title': "Un en-tête qui n'est jamais fermé",
  'diagnostic.header-unclosed.why':
    "Un lecteur strict cherche le second `---` jusqu'à la fin du fichier, ou jusqu'à un trait au milieu des instructions, et ne trouve alors pas d'en-tête, ou un en-tête cassé : les instructions sont perdues pour lui. Le catalogue a arrêté l'en-tête avant la première ligne qui ne peut pas en faire partie.",
  'diagnostic.header-unclosed.remedy': 'Mettez une ligne qui ne contient que `---` juste sous la dernière clé.',
  'diagnostic.header-unopened':
    "L'en-tête n'a pas de `---` d'ouverture ; il a été reconnu à ses clés et à sa ligne de fermeture",
  'diagnostic.header-unopened.title': 'Un en-tête jamais ouvert',
  'diagnostic.header-unopened.why':
    "Un en-tête ne compte qu'entre deux lignes `---`. Sans la première, les autres outils prennent les clés pour du texte des instructions : l'agent n'y a ni nom ni description. Le catalogue a pris pour en-tête les clés placées au-dessus de la seule ligne `---`.",
  'diagnostic.header-unopened.remedy': 'Mettez une ligne faite de `---` seul au-dessus de la première clé.',
  'diagnostic.header-fence-repaired':
    "La limite de l'en-tête n'est pas `---` seul en début de ligne ; `{text}` a été pris pour elle",
  'diagnostic.header-fence-repaired.title': "Une limite d'en-tête mal écrite",
  'diagnostic.header-fence-repaired.why':
    "Seuls trois traits d'union au tout début d'une ligne ouvrent ou ferment un en-tête. Avec un quatrième, avec des espaces devant ou avec le tiret qu'un traitement de texte en fait, les autres outils continuent à lire et prennent les instructions pour une partie de l'en-tête. Le catalogue a arrêté l'en-tête à cette ligne.",
  'diagnostic.header-fence-repaired.remedy': "Écrivez `---` : trois traits d'union, rien avant et rien après.",
  'diagnostic.header-fenced': "Le fichier entier est dans un bloc de code ; l'en-tête a été cherché à l'intérieur",
  'diagnostic.header-fenced.title': 'Tout dans un bloc de code',
  'diagnostic.header-fenced.why':
    "Le fichier commence par l'ouverture d'un bloc de code et non par `---` : les autres lecteurs ne trouvent pas d'en-tête et montrent tout comme du code. Cela vient en général d'une réponse copiée avec le bloc qui l'entourait. Le catalogue a regardé à l'intérieur.",
  'diagnostic.header-fenced.remedy': "Supprimez la première ligne d'accents graves, et la dernière, qui ferme le bloc.",
  'diagnostic.header-indented':
    'Le fichier entier est en retrait ; ce retrait a été retiré, sans quoi tout serait du code',
  'diagnostic.header-indented.title': 'Un fichier entier en retrait',
  'diagnostic.header-indented.why':
    'Un en-tête ne compte que si `---` se trouve au début de sa ligne, et Markdown prend pour du code les lignes précédées de quatre espaces : les autres lecteurs ne voient ni en-tête ni titres. Le catalogue a retiré ce retrait.',
  'diagnostic.header-indented.remedy':
    'Ramenez toutes les lignes au bord gauche ; la plupart des éditeurs le font avec Maj+Tab sur une sélection.',
  'diagnostic.header-unquoted-colon':
    '`{key}` contient un `: ` sans guillemets ; la valeur a été lue comme du texte. Mettez-la entre guillemets pour faire disparaître ce message',
  'diagnostic.header-unquoted-colon.title': 'Un deux-points sans guillemets',
  'diagnostic.header-unquoted-colon.why':
    "En YAML, un deux-points suivi d'une espace commence une nouvelle valeur : un analyseur s'arrête à cette ligne et refuse tout l'en-tête. Les outils qui suivent YAML montrent alors l'agent sans nom, ou pas du tout. Le catalogue a lu la ligne comme le texte qu'elle est.",
  'diagnostic.header-unquoted-colon.remedy':
    'Mettez la valeur entre guillemets, ou écrivez `description: |` et le texte en retrait sur les lignes suivantes.',
  'diagnostic.header-unindented-lines':
    '`{key}` se poursuit sur des lignes sans retrait ; elles ont été lues comme sa suite. Utilisez un bloc (`{key}: |`) et mettez ces lignes en retrait',
  'diagnostic.header-unindented-lines.title': 'Des lignes qui devraient être en retrait',
  'diagnostic.header-unindented-lines.why':
    "Une valeur qui se poursuit sur plusieurs lignes doit être en retrait, sinon chacune ressemble à une clé sans valeur et YAML refuse l'en-tête. Le catalogue a pris ces lignes pour la suite de la valeur.",
  'diagnostic.header-unindented-lines.remedy':
    'Écrivez `|` après le deux-points et mettez chaque ligne du texte en retrait de deux espaces.',
  'diagnostic.header-value-repaired':
    "`{key}` n'est pas du YAML valide ; la valeur a été lue comme son auteur l'entendait : {text}",
  'diagnostic.header-value-repaired.title': "Une valeur qui n'est pas du YAML",
  'diagnostic.header-value-repaired.why':
    "Des guillemets fermés trop tôt, des crochets jamais fermés ou un signe qui a un autre sens en YAML : un analyseur strict refuse pour cela tout l'en-tête, un analyseur indulgent coupe la valeur sans rien dire. Le catalogue a pris la valeur dans le texte de la ligne.",
  'diagnostic.header-value-repaired.remedy':
    "Mettez la valeur entre guillemets doubles, avec une barre oblique inverse devant chaque guillemet double qu'elle contient ; une apostrophe n'y demande rien.",
  'diagnostic.header-backslash':
    '`{key}` contient entre guillemets doubles un chemin aux barres obliques inverses simples ; il a été gardé : {text}',
  'diagnostic.header-backslash.title': 'Un chemin mal échappé',
  'diagnostic.header-backslash.why':
    'Entre guillemets doubles, YAML prend une barre oblique inverse pour le début d\'une séquence d\'échappement : de `"C:\\new\\table"` il fait un retour à la ligne et une tabulation, et il refuse `"C:\\Users"` avec tout l\'en-tête. Le catalogue a gardé le chemin tel qu\'il est écrit.',
  'diagnostic.header-backslash.remedy':
    'Mettez la valeur entre apostrophes, ou sans rien ; entre guillemets doubles, doublez chaque barre oblique inverse.',
  'diagnostic.header-typographic-quotes': '`{key}` est entre guillemets typographiques ; ils ont été retirés : {text}',
  'diagnostic.header-typographic-quotes.title': 'Des guillemets que YAML ignore',
  'diagnostic.header-typographic-quotes.why':
    "Un traitement de texte ou un clavier a fait des guillemets `“ ”` ou `« »`. Pour YAML, ce sont des lettres comme les autres : aucun outil ne connaît de modèle `“sonnet”`, ni d'outil `“Read`. Le catalogue a lu la valeur sans eux.",
  'diagnostic.header-typographic-quotes.remedy': 'Supprimez ces guillemets, ou tapez-les droits : `"` ou `\'`.',
  'diagnostic.header-duplicate-key': '`{key}` figure plusieurs fois ; la dernière valeur compte',
  'diagnostic.header-duplicate-key.title': 'Une clé présente deux fois',
  'diagnostic.header-duplicate-key.why':
    "YAML n'admet chaque clé qu'une fois. Les analyseurs stricts refusent l'en-tête, les autres gardent la première valeur ou la dernière : deux outils peuvent donc exécuter le même agent avec des réglages différents. Le catalogue a gardé la dernière valeur qui dit quelque chose.",
  'diagnostic.header-duplicate-key.remedy': 'Gardez une des lignes et supprimez les autres.',
  'diagnostic.header-key-repaired':
    "`{key}` est en retrait, ou sans espace ordinaire à son deux-points ; il a été lu comme une clé de l'en-tête",
  'diagnostic.header-key-repaired.title': 'Une clé que YAML ne voit pas',
  'diagnostic.header-key-repaired.why':
    "Une clé commence à la même colonne que les autres, et son deux-points est suivi d'une espace. YAML prend ` model: opus` pour la suite de la valeur du dessus, `model:opus` pour un mot et une espace insécable pour une lettre ; il refuse l'en-tête ou ne trouve pas la clé. Le catalogue l'a lue comme la clé que son auteur voulait.",
  'diagnostic.header-key-repaired.remedy':
    'Supprimez les espaces avant la clé, et mettez-en une ordinaire après son deux-points, sans espace insécable.',
  'diagnostic.header-mark-as-text':
    '`{key}` commence par `{text}`, que YAML prend pour une marque à lui ; cela a été gardé comme du texte. Mettez la valeur entre guillemets pour ne plus voir ce message',
  'diagnostic.header-mark-as-text.title': 'Un mot pris pour une marque',
  'diagnostic.header-mark-as-text.why':
    "Au début d'une valeur, `!` est une étiquette et `&` une ancre. Certains analyseurs refusent une étiquette qu'ils ne connaissent pas, d'autres retirent le mot sans le dire, et la description perd son début. Le catalogue a gardé le mot.",
  'diagnostic.header-mark-as-text.remedy': 'Mettez toute la valeur entre guillemets.',
  'diagnostic.header-tab-indent':
    '`{key}` est en retrait avec des tabulations, que YAML interdit ; elles ont été lues comme des espaces',
  'diagnostic.header-tab-indent.title': "Des tabulations au lieu d'espaces",
  'diagnostic.header-tab-indent.why':
    "YAML interdit les tabulations en retrait, et un analyseur qui en rencontre une refuse l'en-tête. Le catalogue a lu chaque tabulation comme deux espaces.",
  'diagnostic.header-tab-indent.remedy': 'Remplacez chaque tabulation en début de ligne par deux espaces.',
  'diagnostic.header-stray-line': "Une ligne de l'en-tête n'appartient à aucune clé et a été laissée de côté : {text}",
  'diagnostic.header-stray-line.title': 'Une ligne sans clé',
  'diagnostic.header-stray-line.why':
    "Un en-tête est fait de clés et de leurs valeurs. Une ligne avant la première clé n'est ni l'une ni l'autre, et un analyseur strict refuse tout à cause d'elle. Le catalogue l'a laissée de côté ; elle figure toujours dans l'en-tête tel que reçu.",
  'diagnostic.header-stray-line.remedy':
    "Mettez `#` devant la ligne pour en faire un commentaire, ou déplacez-la sous l'en-tête.",
  'diagnostic.header-comment-in-value':
    '`{key}` est coupé à ` #`, où YAML commence un commentaire. Mettez la valeur entre guillemets pour garder la suite',
  'diagnostic.header-comment-in-value.title': 'Une valeur coupée à un dièse',
  'diagnostic.header-comment-in-value.why':
    "Une espace suivie de `#` commence un commentaire en YAML : tous les lecteurs y arrêtent la valeur, et ce que l'auteur a écrit ensuite n'est jamais montré et ne sert jamais à choisir l'agent. Le catalogue montre ce que voient les autres outils.",
  'diagnostic.header-comment-in-value.remedy':
    "Mettez toute la valeur entre guillemets. Si c'est bien un commentaire, déplacez-le sur une ligne à part.",
  'diagnostic.header-not-a-mapping':
    "L'en-tête n'est pas une liste de clés et de valeurs ; le fichier est montré tel quel",
  'diagnostic.header-not-a-mapping.title': 'Un en-tête sans aucune clé',
  'diagnostic.header-not-a-mapping.why':
    'Entre les deux `---` se trouve du texte, mais rien de la forme `clé: valeur` : les outils ne trouvent ni nom ni description. Le catalogue a pris ce texte pour la description.',
  'diagnostic.header-not-a-mapping.remedy': 'Écrivez `description:` devant le texte, et ajoutez un `name`.',
  'diagnostic.header-too-complex':
    "L'en-tête est trop grand ou trop imbriqué pour être lu comme du YAML ; il a été lu ligne par ligne",
  'diagnostic.header-too-complex.title': 'Un en-tête trop grand ou trop profond',
  'diagnostic.header-too-complex.why':
    "L'en-tête dépasse 64 000 caractères, compte plus de 1 000 clés, est plus imbriqué que ne le supportent les analyseurs, ou répète des parties par des ancres au point que quelques lignes deviendraient des millions de valeurs. Les outils qui le développent manquent de mémoire ou le refusent. Le catalogue l'a lu ligne par ligne, chaque clé à part ; après les 1 000 premières, seules les clés connues d'un outil.",
  'diagnostic.header-too-complex.remedy':
    "Gardez dans l'en-tête ce que les outils demandent, écrivez les valeurs au lieu de les répéter avec `*`, et déplacez le reste dans les instructions.",
  'diagnostic.header-keys-unread': {
    one: "{count} clé n'a pas été lue : `{key}` ; elle est conservée dans l'en-tête tel que reçu",
    other:
      "{count} clés n'ont pas été lues, d'ici à la ligne {last}, à commencer par `{key}` ; elles sont conservées dans l'en-tête tel que reçu",
  },
  'diagnostic.header-keys-unread.title': "Des clés qui n'ont pas été lues",
  'diagnostic.header-keys-unread.why':
    "L'en-tête n'est pas du YAML valide et compte plus de 1 000 clés. Après les 1 000 premières, le catalogue n'a lu que les clés connues d'un outil. La page de l'agent montre l'en-tête entier tel que reçu, et `agentheque fix` laisse le fichier tel quel.",
  'diagnostic.header-keys-unread.remedy':
    "Corrigez les lignes que nomment les autres messages, pour que l'en-tête se lise comme du YAML, ou déplacez dans les instructions ce qu'aucun outil ne demande.",
  'diagnostic.description-missing':
    "L'en-tête n'a pas de `description` ; les outils qui choisissent un agent d'après elle ne trouveront pas celui-ci",
  'diagnostic.description-missing.title': 'Pas de description',
  'diagnostic.description-missing.why':
    "Les outils confient une tâche à l'agent dont la description lui correspond. Un agent qui n'en a pas est appelé par son nom ou jamais, et qui parcourt une liste ne sait pas à quoi il sert. Le catalogue montre à la place le premier paragraphe des instructions.",
  'diagnostic.description-missing.remedy':
    "Ajoutez `description` avec une ou deux phrases : ce que fait l'agent, et quand l'appeler.",
  'diagnostic.description-escaped-newlines':
    'La description contient des `\\n` écrits en toutes lettres ; ils ont été lus comme des sauts de ligne',
  'diagnostic.description-escaped-newlines.title': 'Des sauts de ligne en toutes lettres',
  'diagnostic.description-escaped-newlines.why':
    "Hors des guillemets doubles, YAML ne fait pas de `\\n` un saut de ligne : les autres lecteurs montrent une barre oblique inverse et une lettre, et les exemples se suivent sur une seule ligne. Le catalogue les a lus comme les sauts de ligne qu'ils représentent.",
  'diagnostic.description-escaped-newlines.remedy':
    'Écrivez `description: |` et le texte sur des lignes en retrait, avec de vrais sauts de ligne.',
  'diagnostic.name-missing': "L'en-tête n'a pas de `name` ; le nom du fichier est montré à la place",
  'diagnostic.name-missing.title': 'Pas de nom',
  'diagnostic.name-missing.why':
    "Certains outils prennent le nom du fichier pour nom de l'agent, d'autres laissent l'agent de côté. Les textes et les agents qui l'appellent par son nom risquent de ne pas le trouver. Le catalogue montre un titre tiré du chemin.",
  'diagnostic.name-missing.remedy':
    "Ajoutez `name` à l'en-tête, en lettres minuscules avec des traits d'union, identique au nom du fichier.",
  'diagnostic.name-unusual':
    "`{text}` est un nom inhabituel : des lettres minuscules, des chiffres et des traits d'union sont attendus",
  'diagnostic.name-unusual.title': "Un nom d'une autre forme",
  'diagnostic.name-unusual.why':
    "Claude Code et d'autres attendent des lettres minuscules, des chiffres et des traits d'union, comme dans `tide-clerk`. Un nom avec espaces, majuscules ou accents peut être refusé, modifié, ou difficile à appeler depuis un autre agent. Il est montré ici tel quel ; l'adresse vient du chemin.",
  'diagnostic.name-unusual.remedy':
    'Écrivez `name` sous la forme habituelle, et les mots destinés aux personnes dans le premier titre.',
  'diagnostic.model-unknown': "Le modèle `{text}` n'est pas connu",
  'diagnostic.model-unknown.title': 'Un modèle inconnu',
  'diagnostic.model-unknown.why':
    "Un outil qui ne connaît pas le modèle refuse de lancer l'agent, ou l'exécute avec un autre que celui choisi par l'auteur. C'est peut-être une faute de frappe, ou un modèle plus récent que ce catalogue. La valeur est montrée telle quelle.",
  'diagnostic.model-unknown.remedy':
    "Écrivez un nom court comme `sonnet`, `opus`, `haiku` ou `inherit`, ou l'identifiant complet que le fabricant donne au modèle.",
  'diagnostic.tool-unknown': "L'outil `{tool}` n'est pas connu ; il n'accorde aucun droit ici",
  'diagnostic.tool-unknown.title': 'Un outil inconnu',
  'diagnostic.tool-unknown.why':
    "Les programmes ignorent les noms qu'ils ne connaissent pas : l'agent s'exécute alors sans ce que son auteur voulait lui donner. Les noms diffèrent d'un programme à l'autre, et les serveurs ajoutent les leurs. Le catalogue montre le nom, mais n'en tire aucun droit quand il établit les permissions.",
  'diagnostic.tool-unknown.remedy':
    "Utilisez le nom exact que documente votre programme, comme `Read` ou `Bash` ; l'outil d'un serveur s'écrit `mcp__SERVEUR__OUTIL`.",
  'diagnostic.permission-unread': "Ce que permet `{key}` n'a pas été compris ; tout est donc peut-être permis",
  'diagnostic.permission-unread.title': 'Des permissions non comprises',
  'diagnostic.permission-unread.why':
    "Le programme auquel le fichier est destiné ne documente ni cette clé ni cette valeur : il peut l'ignorer, refuser le fichier ou faire ce que personne n'attendait. Un agent prévu pour lire peut alors écrire et exécuter des commandes. Le catalogue indique que tout est peut-être permis et ne compte pas l'agent parmi ceux qui ne font que lire.",
  'diagnostic.permission-unread.remedy':
    'Écrivez la clé comme la documente votre programme : pour Claude Code, `tools` et `disallowedTools`, chacune une liste de noms ou des noms séparés par des virgules.',
  'diagnostic.aliases-unread': {
    one: "{count} alias n'a pas été lu : `{alias}`",
    other: "{count} alias n'ont pas été lus, à commencer par `{alias}`",
  },
  'diagnostic.aliases-unread.title': "Trop d'alias",
  'diagnostic.aliases-unread.why':
    "Le catalogue lit les 50 premiers alias d'un fichier. Chacun reçoit ses propres pages, fichiers et images : une longue liste rendrait le site bien plus volumineux.",
  'diagnostic.aliases-unread.remedy':
    'Ne gardez dans `aliases` que les anciens identifiants auxquels mènent encore des liens.',
  'diagnostic.key-unknown': "La clé `{key}` n'est pas connue ; elle est gardée telle quelle",
  'diagnostic.key-unknown.title': 'Une clé inconnue',
  'diagnostic.key-unknown.why':
    "Aucun format d'agent connu de ce catalogue n'a cette clé. Les outils l'ignorent, ce qui est sans effet pour une note de l'auteur mais pas pour un `tools` mal écrit : l'agent a alors tous les outils au lieu des quelques-uns prévus. Le catalogue garde la clé et sa valeur telles quelles.",
  'diagnostic.key-unknown.remedy':
    "Corrigez l'orthographe. Si la clé est à vous, rangez-la sous `metadata`, que les outils laissent tranquille.",
  'diagnostic.key-wrong-type': '`{key}` devrait être du texte ; la valeur a été lue ainsi : {text}',
  'diagnostic.key-wrong-type.title': 'Une liste ou un nombre comme texte',
  'diagnostic.key-wrong-type.why':
    'Un outil qui attend du texte reçoit une liste, un nombre ou une date et échoue, ou montre quelque chose comme `[object Object]`. Le catalogue a fait de la valeur un texte.',
  'diagnostic.key-wrong-type.remedy':
    'Écrivez la valeur comme un seul texte ; mettez entre guillemets ce qui ressemble à un nombre ou à une date.',
  // Corps
  'diagnostic.body-empty': "Le fichier n'a pas d'instructions sous son en-tête",
  'diagnostic.body-empty.title': "Pas d'instructions",
  'diagnostic.body-empty.why':
    "Ce qui se trouve sous l'en-tête est ce que l'on dit au modèle. S'il n'y a rien, l'agent se comporte comme le modèle seul, quoi que promette sa description.",
  'diagnostic.body-empty.remedy':
    "Écrivez les instructions sous le `---` final : qui est l'agent, comment il travaille et ce qu'il remet.",
  'diagnostic.body-unclosed-fence': "Un bloc de code n'est pas fermé ; il va jusqu'à la fin du fichier",
  'diagnostic.body-unclosed-fence.title': 'Un bloc de code jamais fermé',
  'diagnostic.body-unclosed-fence.why':
    "De cette ligne à la fin du fichier, tout est du code : les titres et les listes n'y sont pas lus comme tels, ici comme ailleurs. Le catalogue termine un bloc là où l'intention est claire ; ici, elle ne l'est pas.",
  'diagnostic.body-unclosed-fence.remedy':
    "Fermez le bloc par une ligne d'accents graves. Autour d'un texte qui contient lui-même un bloc, mettez-en quatre au lieu de trois.",
  'diagnostic.body-nested-fence':
    "Un bloc de code en contient un autre délimité de la même façon ; il a été lu jusqu'à la ligne {end}",
  'diagnostic.body-nested-fence.title': 'Un bloc de code dans un autre',
  'diagnostic.body-nested-fence.why':
    "Markdown ne connaît pas de bloc dans un bloc : la ligne qui ferme le bloc intérieur ferme aussi l'extérieur, et la dernière ligne d'accents graves ouvre un nouveau bloc qui avale la suite du texte. Le catalogue a lu le bloc extérieur jusqu'à sa propre fin.",
  'diagnostic.body-nested-fence.remedy': 'Délimitez le bloc extérieur par quatre accents graves au lieu de trois.',
  'diagnostic.body-cut-fence':
    "Un bloc de code n'est pas fermé ; il a été terminé avant le titre qui suit la ligne {end}",
  'diagnostic.body-cut-fence.title': 'Un bloc de code sans fin',
  'diagnostic.body-cut-fence.why':
    "Un bloc que rien ne ferme se poursuit jusqu'aux accents graves suivants ou jusqu'à la fin du fichier : les titres et les paragraphes rencontrés sont du code pour les autres lecteurs. Le catalogue a terminé le bloc avant le titre suivant.",
  'diagnostic.body-cut-fence.remedy':
    'Ajoutez une ligne de trois accents graves, seuls, sous la dernière ligne de code.',
  'diagnostic.body-stray-fence': "Une ligne d'accents graves n'ouvre et ne ferme rien ; elle a été lue comme du texte",
  'diagnostic.body-stray-fence.title': 'Des accents graves isolés',
  'diagnostic.body-stray-fence.why':
    'Les autres lecteurs commencent ici un bloc de code et prennent la suite pour du code. Or cette ligne ne ferme rien, et ce qui la suit est du texte. Le catalogue montre les trois accents graves tels quels.',
  'diagnostic.body-stray-fence.remedy': 'Supprimez cette ligne, ou ouvrez le bloc au-dessus de sa première ligne.',
  'diagnostic.body-doubtful-fence':
    "Un bloc de code semble commencer à l'intérieur d'un autre ; les deux ont été lus comme un seul",
  'diagnostic.body-doubtful-fence.title': 'Un bloc qui commence dans un autre',
  'diagnostic.body-doubtful-fence.why':
    "Des accents graves suivis d'un nom de langage ouvrent un bloc, alors qu'un bloc est déjà ouvert ici. Ou bien le précédent n'a pas été fermé, ou bien il en contient un autre ; le catalogue n'a pas pu trancher et a lu le texte comme Markdown le veut.",
  'diagnostic.body-doubtful-fence.remedy':
    "Fermez le bloc précédent. S'il doit en contenir un autre, délimitez-le par quatre accents graves.",
  'diagnostic.body-too-complex':
    'Les instructions sont trop longues ou trop imbriquées pour être analysées ; elles sont montrées telles quelles',
  'diagnostic.body-too-complex.title': 'Des instructions trop longues ou trop imbriquées',
  'diagnostic.body-too-complex.why':
    'Des citations ou des listes sont imbriquées sur cent niveaux et plus, un paragraphe dépasse 50 000 caractères, ou les instructions 20 000 lignes ou 20 000 signes de tableaux, de liens, de balises, de gras et de code. Personne ne veut cela, et les programmes qui analysent le Markdown y ralentissent ou échouent. Le catalogue montre les instructions telles quelles, sans titres, listes ni liens.',
  'diagnostic.body-too-complex.remedy':
    'Cherchez une ligne avec une longue suite de `>` ou de marques de liste, et écrivez-la avec les quelques niveaux voulus. Déplacez les longs listages dans des fichiers à part.',
  'diagnostic.example-unclosed': "L'exemple {number} n'est pas fermé ; il a été arrêté avant le suivant",
  'diagnostic.example-unclosed.title': "Un exemple qui n'est jamais fermé",
  'diagnostic.example-unclosed.why':
    "Un lecteur qui cherche `</example>` prend tout ce qui suit pour une partie de l'exemple, y compris les autres exemples et le reste de la description. Le catalogue a arrêté l'exemple avant le suivant.",
  'diagnostic.example-unclosed.remedy': 'Écrivez `</example>` après la dernière ligne de chaque exemple.',
  'diagnostic.example-kept-as-text': {
    one: "{count} exemple n'a pas de répliques que l'on puisse distinguer ; il est gardé comme texte",
    other: "{count} exemples n'ont pas de répliques que l'on puisse distinguer ; ils sont gardés comme texte",
  },
  'diagnostic.example-kept-as-text.title': 'Un exemple sans répliques',
  'diagnostic.example-kept-as-text.why':
    "Rien dans l'exemple ne dit qui parle : il ne peut pas être montré comme une conversation. Les modèles apprennent quand appeler un agent d'après ce que dit l'utilisateur ; ici, ils doivent le deviner. Le catalogue montre le texte de l'exemple tel quel.",
  'diagnostic.example-kept-as-text.remedy': 'Écrivez `user:` devant la demande et `assistant:` devant la réponse.',
  // Des faits, qui ne sont pas des fautes
  'diagnostic.permission-mode': "L'en-tête définit le mode de permission `{text}`",
  'diagnostic.permission-mode.title': 'Un mode de permission',
  'diagnostic.permission-mode.why':
    "Avec certains modes, un programme demande confirmation moins souvent, ou jamais. Dans Claude Code, `permissionMode` compte dès que le fichier est dans `.claude/agents/` ; un agent fourni par un plugin s'exécute sans lui.",
  'diagnostic.permission-mode.remedy':
    "Rien n'est à changer si ce mode est voulu. Sinon, supprimez la clé : l'agent demande alors confirmation comme la session qui l'appelle.",
  'diagnostic.hooks': "L'en-tête définit des hooks : {text}",
  'diagnostic.hooks.title': 'Des hooks',
  'diagnostic.hooks.why':
    "Les hooks sont des commandes qui s'exécutent d'elles-mêmes à certains événements, comme l'appel d'un outil, sans que le modèle en décide. Ils comptent dès que le fichier est dans `.claude/agents/`, mais pas si l'agent est fourni par un plugin.",
  'diagnostic.hooks.remedy':
    "Lisez les commandes avant de copier le fichier. Si vous en êtes l'auteur, indiquez dans les instructions à quoi sert chaque hook.",
  'diagnostic.mcp-servers': "L'en-tête apporte ses propres serveurs MCP : {text}",
  'diagnostic.mcp-servers.title': "Des serveurs MCP propres à l'agent",
  'diagnostic.mcp-servers.why':
    "Un serveur MCP est un programme qui est lancé, ou une adresse qui est appelée, et ses outils sont donnés à l'agent. Ces serveurs comptent dès que le fichier est à un endroit où un programme le lit.",
  'diagnostic.mcp-servers.remedy':
    "Lisez les commandes et les adresses avant de copier le fichier. Si vous en êtes l'auteur, fixez les versions et indiquez à quoi sert chaque serveur.",
  'diagnostic.skips-permissions': "Une action doit se faire sans demande d'autorisation : {text}",
  'diagnostic.skips-permissions.title': 'Agir sans demander',
  'diagnostic.skips-permissions.why':
    "Les programmes qui exécutent des agents demandent confirmation avant de modifier des fichiers ou de lancer des commandes ; des options, des réglages ou des instructions peuvent l'éviter. C'est courant dans un conteneur ou sur un serveur d'intégration, et risqué sur son propre poste.",
  'diagnostic.skips-permissions.remedy':
    "Vérifiez où cela s'exécutera. Si vous en êtes l'auteur, précisez l'environnement prévu, ou nommez les quelques commandes autorisées d'office.",
  'diagnostic.runs-remote-code': 'Du code est téléchargé ou décodé, puis exécuté : {text}',
  'diagnostic.runs-remote-code.title': "Du code venu d'ailleurs",
  'diagnostic.runs-remote-code.why':
    "Ce qui s'exécute est ce que contient l'adresse ce jour-là, ou ce qu'un encodage cache : lire le fichier ne dit donc pas ce qu'il fait. Beaucoup d'installateurs sont publiés ainsi.",
  'diagnostic.runs-remote-code.remedy':
    "Ouvrez l'adresse, ou décodez le texte, avant de l'exécuter. Si vous en êtes l'auteur, fixez une version ou une empreinte, ou laissez l'utilisateur installer le programme.",
  'diagnostic.reads-secrets': "Des identifiants ou l'environnement sont lus : {text}",
  'diagnostic.reads-secrets.title': 'Identifiants et environnement',
  'diagnostic.reads-secrets.why':
    "Les clés, jetons et mots de passe se trouvent dans des fichiers comme `~/.aws/credentials` et dans les variables d'environnement. Ce qu'un agent lit entre dans son contexte, ses journaux et peut-être ses réponses. Une seule variable dans un exemple de code n'est pas relevée.",
  'diagnostic.reads-secrets.remedy':
    "Vérifiez que l'agent a besoin de ce secret, et où il va. Si vous en êtes l'auteur, laissez les secrets au programme qui les utilise au lieu de les lire.",
  'diagnostic.sends-data': 'Des données sont envoyées ailleurs : {text}',
  'diagnostic.sends-data.title': 'Des données qui quittent le poste',
  'diagnostic.sends-data.why':
    "Une commande ou une phrase envoie des fichiers, des résultats ou du texte vers une autre machine. Ce peut être le but de l'agent, et qui l'exécute doit connaître l'adresse. Les requêtes vers la machine elle-même ne sont pas relevées.",
  'diagnostic.sends-data.remedy':
    "Vérifiez l'adresse et ce qui est envoyé. Si vous en êtes l'auteur, indiquez les deux dans la description.",
  'diagnostic.look-alikes': 'Un mot mêle des lettres semblables de deux alphabets : {text}',
  'diagnostic.look-alikes.title': 'Des lettres qui se ressemblent',
  'diagnostic.look-alikes.why':
    "Certaines lettres cyrilliques et grecques ne se distinguent pas des lettres latines. Un mot qui les mêle paraît identique à l'œil, mais c'en est un autre pour une recherche, un filtre ou un programme. Le plus souvent, un clavier était resté dans une autre disposition.",
  'diagnostic.look-alikes.remedy': 'Retapez le mot dans un seul alphabet.',
  'diagnostic.tells-to-ignore': 'Le lecteur est invité à ignorer des instructions : {text}',
  'diagnostic.tells-to-ignore.title': 'Ignorer des instructions',
  'diagnostic.tells-to-ignore.why':
    "De telles phrases demandent à un modèle d'oublier ce que l'utilisateur, le projet ou le programme lui a dit. C'est aussi ainsi que commence un texte injecté. Les phrases qui l'interdisent ou décrivent une attaque ne sont pas relevées.",
  'diagnostic.tells-to-ignore.remedy':
    "Lisez la suite. Si vous en êtes l'auteur, dites ce qui a priorité et pourquoi, au lieu de demander d'ignorer le reste.",
  'diagnostic.tells-to-hide': 'Le lecteur est invité à cacher quelque chose : {text}',
  'diagnostic.tells-to-hide.title': 'Cacher quelque chose',
  'diagnostic.tells-to-hide.why':
    "Les instructions demandent de cacher une action ou un texte à la personne pour qui l'agent travaille. Il peut y avoir une raison, comme des instructions à ne pas répéter. Mais ce qui est caché ne peut pas être vérifié.",
  'diagnostic.tells-to-hide.remedy':
    "Lisez ce qui doit être caché. Si vous en êtes l'auteur, laissez l'utilisateur le voir, ou dites pourquoi il ne le doit pas.",
  'diagnostic.personal-path': "Un chemin du poste de quelqu'un est nommé : {text}",
  'diagnostic.personal-path.title': "Un chemin du poste de quelqu'un",
  'diagnostic.personal-path.why':
    "Le chemin contient le nom d'un compte et ne mène nulle part sur d'autres machines. C'est souvent un reste de l'écriture du fichier, et il révèle un nom qui n'était peut-être pas destiné à être publié.",
  'diagnostic.personal-path.remedy': 'Écrivez un chemin relatif au projet, ou `~` pour le dossier personnel.',
  // Catalogue
  'diagnostic.id-collision': "`{other}` a déjà l'adresse `{id}` ; cet agent a reçu `{own}`",
  'diagnostic.id-collision.title': 'Deux fichiers pour une adresse',
  'diagnostic.id-collision.why':
    "L'adresse d'un agent vient de son chemin, et deux chemins menaient à la même. Le premier fichier la garde, l'autre a reçu une adresse suivie de quelques chiffres de son chemin : les liens vers lui sont plus longs et disent moins.",
  'diagnostic.id-collision.remedy':
    "Renommez l'un des fichiers. L'adresse publiée aujourd'hui continue de fonctionner si vous l'inscrivez sous `aliases`.",
  'diagnostic.id-reserved': "L'adresse `{id}` a été publiée pour `{agent}` et lui reste ; cet agent a reçu `{own}`",
  'diagnostic.id-reserved.title': 'Une adresse déjà attribuée',
  'diagnostic.id-reserved.why':
    "Une adresse publiée garde son sens. Le chemin de ce fichier mène à une adresse qui appartient à un autre agent, parce qu'elle fut la sienne ou parce qu'il est retiré : le fichier a reçu une adresse suivie de quelques chiffres de son chemin.",
  'diagnostic.id-reserved.remedy':
    "Renommez le fichier. S'il s'agit de l'agent retiré qui revient, supprimez son entrée de `content/retired.yaml`.",
  'diagnostic.variant-collision': '`{id}` a déjà une version dans cette langue ({language}) ; cet agent reste à part',
  'diagnostic.variant-collision.title': 'Deux traductions dans une langue',
  'diagnostic.variant-collision.why':
    "Un agent a au plus un fichier par langue. Ce fichier se dit la traduction d'un agent qui en a déjà un dans cette langue : le changement de langue ne saurait pas lequel montrer. Il reste un agent à part.",
  'diagnostic.variant-collision.remedy':
    "Corrigez `lang` ou `translationOf` dans l'en-tête, ou ne gardez qu'un des deux fichiers.",
  'diagnostic.alias-taken': "L'alias `{alias}` appartient déjà à `{id}`",
  'diagnostic.alias-taken.title': 'Un alias déjà pris',
  'diagnostic.alias-taken.why':
    "Un alias maintient en vie une ancienne adresse. Celui-ci mène déjà à un autre agent, et une adresse en service n'est jamais retirée à son agent : les liens vont à celui-là et non à ce fichier.",
  'diagnostic.alias-taken.remedy': "Retirez l'alias de `aliases`, ou de l'autre fichier si c'est lui qui se trompe.",
  'diagnostic.translation-of-unknown': "`translationOf` nomme `{id}`, et cet agent n'existe pas ici",
  'diagnostic.translation-of-unknown.title': "La traduction d'un agent absent",
  'diagnostic.translation-of-unknown.why':
    "`translationOf` nomme un agent qui n'est pas dans ce catalogue : les deux ne sont pas montrés comme un seul agent en deux langues, et le changement de langue ne mène à rien de nouveau.",
  'diagnostic.translation-of-unknown.remedy':
    "Donnez l'identifiant de l'autre fichier tel qu'il figure dans son adresse, par exemple `tide-clerk` pour `tide-clerk.en.md`.",
  'diagnostic.translation-of-other-source':
    '`translationOf` nomme `{id}` de la source {other}, que les fichiers de {source} ne peuvent pas traduire',
  'diagnostic.translation-of-other-source.title': "La traduction d'un agent d'une autre source",
  'diagnostic.translation-of-other-source.why':
    "Une page montre toutes les langues d'un agent sous un même nom et à une même adresse. Les auteurs d'une source pourraient sinon placer leurs mots, leurs outils et leurs permissions sous le nom d'un agent que d'autres entretiennent.",
  'diagnostic.translation-of-other-source.remedy':
    "Si vous faites confiance à la source de ce fichier, indiquez l'autre dans `agentheque.config.ts` : `translates` de la source qui contient les traductions. Sinon, supprimez `translationOf`.",
  'diagnostic.reference-unknown': "`{text}` est cité, et cet agent n'existe pas ici",
  'diagnostic.reference-unknown.title': "Un agent qui n'est pas ici",
  'diagnostic.reference-unknown.why':
    "Le texte confie du travail à un agent par son nom, et aucun fichier de ce catalogue ne le porte. Qui installe cet agent seul obtient un agent qui appelle dans le vide : l'appel échoue, ou un autre agent répond.",
  'diagnostic.reference-unknown.remedy':
    "Corrigez le nom, ajoutez l'agent en question, ou dites dans le texte que faire s'il n'est pas là.",
  'diagnostic.link-unknown': "`{text}` mène à un fichier qui n'est pas ici",
  'diagnostic.link-unknown.title': 'Un lien qui ne mène nulle part',
  'diagnostic.link-unknown.why':
    "Les instructions contiennent un lien vers un fichier voisin qui serait un agent, et la source n'a aucun fichier à ce chemin. Le lien est montré comme du texte, et un programme qui le suit ne trouve rien.",
  'diagnostic.link-unknown.remedy':
    'Corrigez le chemin, qui part du dossier du fichier où se trouve le lien, ou ajoutez le fichier en question.',
  'diagnostic.capability-unknown': "La capacité `{text}` n'est pas dans le vocabulaire",
  'diagnostic.capability-unknown.title': 'Une capacité hors du vocabulaire',
  'diagnostic.capability-unknown.why':
    "L'élément est écrit comme un identifiant du vocabulaire, qui n'en a aucun de ce nom : l'agent manque sur la page où son auteur voulait le voir. Ses mots figurent tout de même parmi ses capacités.",
  'diagnostic.capability-unknown.remedy':
    "Prenez l'identifiant dans la liste des capacités, ou écrivez l'élément en mots ordinaires, qui sont rapprochés d'après leur sens.",
  // Entre les langues d'un même agent
  'diagnostic.translation-undeclared':
    "D'après son contenu, c'est la traduction de `{id}` ({confidence}) ; `translationOf: {id}` dans l'en-tête le dirait une fois pour toutes",
  'diagnostic.translation-undeclared.title': 'Une traduction qui ne se déclare pas',
  'diagnostic.translation-undeclared.why':
    "Deux fichiers sont montrés comme un seul agent parce que leurs noms, leurs nombres, leur code et la longueur de leurs parties concordent. C'est une bonne supposition, mais elle peut tomber quand l'un des fichiers change, et les autres programmes ne supposent rien. Une fois déclarée, la paire demeure.",
  'diagnostic.translation-undeclared.remedy':
    "Ajoutez cette ligne à l'en-tête, ou laissez `agentheque fix --pairs --write` l'ajouter. Si les deux fichiers ne vont pas ensemble, donnez à `translationOf` l'identifiant du fichier lui-même.",
  'diagnostic.source-changed':
    "Traduit d'un texte plus ancien : `sourceHash` vaut {left}, et l'original (`{original}`) en est à {right}",
  'diagnostic.source-changed.title': "Traduit d'un texte plus ancien",
  'diagnostic.source-changed.why':
    "L'en-tête dit par `sourceHash` quel texte a été traduit, et l'original a changé depuis. Les lecteurs des deux langues risquent de recevoir des conseils différents, et aucune des deux pages ne le montre à elle seule.",
  'diagnostic.source-changed.remedy':
    "Mettez la traduction à jour, puis supprimez la ligne `sourceHash` et laissez `agentheque fix --pairs --write` écrire l'empreinte actuelle.",
  'diagnostic.drift-tools':
    'Les outils diffèrent ; seulement dans `{original}` : {left} ; seulement dans `{translation}` : {right}',
  'diagnostic.drift-tools.title': "D'autres outils dans la traduction",
  'diagnostic.drift-tools.why':
    "Les outils portent les mêmes noms dans toutes les langues : une traduction n'a pas de raison d'y toucher. Qui installe l'un des fichiers obtient un agent qui peut autre chose que dans l'autre langue. Un astérisque tient lieu de tous les outils, un point d'exclamation marque un outil refusé.",
  'diagnostic.drift-tools.remedy': 'Donnez aux deux en-têtes les mêmes `tools`, et les mêmes `disallowedTools`.',
  'diagnostic.drift-permissions':
    "Ce que l'agent peut faire diffère ; seulement dans `{original}` : {left} ; seulement dans `{translation}` : {right}",
  'diagnostic.drift-permissions.title': "D'autres permissions dans la traduction",
  'diagnostic.drift-permissions.why':
    "D'après ses outils, l'agent peut faire plus dans une langue que dans l'autre : écrire des fichiers, exécuter des commandes ou accéder au réseau. Qui a lu une page ne s'y attend pas de la part de l'autre fichier.",
  'diagnostic.drift-permissions.remedy': 'Donnez aux deux en-têtes les mêmes `tools` : les permissions en découlent.',
  'diagnostic.drift-model': 'Le modèle diffère : {left} dans `{original}`, {right} dans `{translation}`',
  'diagnostic.drift-model.title': 'Un autre modèle dans la traduction',
  'diagnostic.drift-model.why':
    "Le même agent répond avec un autre modèle, à un autre prix, selon la langue du fichier installé. Le plus souvent, l'un des en-têtes a été mis à jour et l'autre oublié.",
  'diagnostic.drift-model.remedy': 'Donnez aux deux en-têtes le même `model`, ou retirez-le des deux.',
  'diagnostic.drift-examples': "Le nombre d'exemples diffère : {left} dans `{original}`, {right} dans `{translation}`",
  'diagnostic.drift-examples.title': "Plus ou moins d'exemples",
  'diagnostic.drift-examples.why':
    "Les modèles apprennent des exemples quand appeler un agent. Avec d'autres exemples, le même agent est appelé en d'autres occasions, selon la langue du fichier.",
  'diagnostic.drift-examples.remedy': 'Traduisez les exemples qui manquent, ou retirez ceux qui sont de trop.',
  'diagnostic.drift-commands':
    'Les commandes diffèrent ; seulement dans `{original}` : {left} ; seulement dans `{translation}` : {right}',
  'diagnostic.drift-commands.title': "D'autres commandes dans la traduction",
  'diagnostic.drift-commands.why':
    "Les personnes et les autres agents appellent une commande par ce qui est écrit là, quelle que soit la langue qu'ils lisent. Une commande que seul l'un des fichiers connaît reste sans effet quand c'est l'autre qui est installé.",
  'diagnostic.drift-commands.remedy':
    'Gardez tel quel ce qui appelle une commande, et ne traduisez que sa description.',
  'diagnostic.drift-sections-missing': {
    one: "Il manque {count} section de l'original (`{original}`) : {text}",
    other: "Il manque {count} sections de l'original (`{original}`), dont la première est : {text}",
  },
  'diagnostic.drift-sections-missing.title': "Des sections qui n'ont pas été traduites",
  'diagnostic.drift-sections-missing.why':
    "L'original a des titres sans équivalent dans la traduction : des consignes que l'agent suit dans une langue et ignore dans l'autre. Elles ont été laissées de côté, ou écrites après la traduction.",
  'diagnostic.drift-sections-missing.remedy':
    "Traduisez-les, au même niveau de titre. Si l'omission est voulue, il n'y a rien à faire.",
  'diagnostic.drift-sections-added': {
    one: '{count} section ne figure que dans la traduction (`{translation}`) : {text}',
    other: '{count} sections ne figurent que dans la traduction (`{translation}`), dont la première est : {text}',
  },
  'diagnostic.drift-sections-added.title': "Des sections absentes de l'original",
  'diagnostic.drift-sections-added.why':
    "La traduction a des titres auxquels aucun titre de l'original ne correspond. Elle a été complétée, elle vient d'un texte plus récent que celui d'ici, ou ses titres ont d'autres niveaux.",
  'diagnostic.drift-sections-added.remedy': "Mettez l'original à jour, ou donnez aux titres les niveaux qu'ils y ont.",
  'diagnostic.drift-code-blocks':
    'Le nombre de blocs de code diffère : {left} dans `{original}`, {right} dans `{translation}`',
  'diagnostic.drift-code-blocks.title': 'Plus ou moins de blocs de code',
  'diagnostic.drift-code-blocks.why':
    "Le code ne se traduit pas : les deux fichiers devraient en avoir autant de blocs. L'un a été omis ou ajouté, ou bien les marques d'un bloc se sont perdues, et la suite est montrée comme du code ou comme du texte.",
  'diagnostic.drift-code-blocks.remedy': "Copiez ce qui manque depuis l'autre fichier, avec ses marques.",
  'diagnostic.drift-code': {
    one: '{count} bloc de code diffère par autre chose que ses commentaires et ses textes',
    other: '{count} blocs de code diffèrent par autre chose que leurs commentaires et leurs textes ; voici le premier',
  },
  'diagnostic.drift-code.title': "D'autre code dans la traduction",
  'diagnostic.drift-code.why':
    "Les commentaires et les textes du code peuvent être traduits, et ne sont pas comparés. Le reste diffère : noms, appels ou clés, si bien que les deux langues enseignent un code différent. Les blocs dont le langage n'est pas connu ici ne sont pas comparés.",
  'diagnostic.drift-code.remedy': 'Copiez le code du plus récent des deux fichiers, en gardant les commentaires.',
  'diagnostic.drift-links': {
    one: "{count} lien ne mène quelque part que dans l'une des langues : {text}",
    other: "{count} liens ne mènent quelque part que dans l'une des langues, dont le premier est : {text}",
  },
  'diagnostic.drift-links.title': "D'autres liens dans la traduction",
  'diagnostic.drift-links.why':
    "L'un des fichiers mène à un endroit que l'autre ne nomme pas. Les pages en plusieurs langues, les domaines d'exemple et les encyclopédies sont exclus de la comparaison : un lien a donc été ajouté, retiré ou mis à jour dans l'un des deux.",
  'diagnostic.drift-links.remedy': 'Donnez aux deux fichiers le lien qui est juste.',
} as const satisfies Record<keyof typeof diagnosticsEn, Message>;
