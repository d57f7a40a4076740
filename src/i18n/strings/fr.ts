import type { Message } from '../format.ts';
import type { en } from './en.ts';

/** Every text of the interface, in French. Plain spaces and straight apostrophes: the formatter sets the typography. */
export const fr = {
  'site.title': 'Agenthèque',
  'site.description': "Un catalogue d'agents de développement",
  'diagnostic.bytes-invalid-utf8': {
    one: "{count} octet n'est pas de l'UTF-8 ; il a été lu comme du Windows-1252",
    other: "{count} octets ne sont pas de l'UTF-8 ; ils ont été lus comme du Windows-1252",
  },
  'diagnostic.bytes-utf16': "Le fichier est en {encoding} et non en UTF-8 ; d'autres outils risquent de ne pas le lire",
  'diagnostic.bytes-byte-order-mark':
    "Le fichier commence par une marque d'ordre des octets ; certains outils ne trouvent pas l'en-tête qui la suit",
  'diagnostic.line-ends-mixed': 'Les fins de ligne sont mélangées (CRLF et LF)',
  'diagnostic.encoding-repaired': {
    one: '{count} ligne abîmée par un mauvais encodage ({encoding}) a été rétablie',
    other: '{count} lignes abîmées par un mauvais encodage ({encoding}) ont été rétablies',
  },
  'diagnostic.encoding-lost-characters': {
    one: "{count} ligne contient des caractères perdus avant l'arrivée du fichier",
    other: "{count} lignes contiennent des caractères perdus avant l'arrivée du fichier",
  },
  'diagnostic.hidden-characters': 'Le fichier contient des caractères invisibles',
  'diagnostic.header-missing':
    "Le fichier n'a pas d'en-tête ; tout est lu dans son texte. Attendu : une première ligne `---`, puis des clés comme `name` et `description`, puis `---`",
  'diagnostic.header-unclosed':
    "L'en-tête n'a pas de `---` final ; il a été arrêté avant la première ligne qui n'en fait pas partie",
  'diagnostic.header-fenced': "Le fichier entier est dans un bloc de code ; l'en-tête a été cherché à l'intérieur",
  'diagnostic.header-indented':
    'Le fichier entier est en retrait ; ce retrait a été retiré, sans quoi tout serait du code',
  'diagnostic.header-unquoted-colon':
    '`{key}` contient un `: ` sans guillemets ; la valeur a été lue comme du texte. Mettez-la entre guillemets pour faire disparaître ce message',
  'diagnostic.header-unindented-lines':
    '`{key}` se poursuit sur des lignes sans retrait ; elles ont été lues comme sa suite. Utilisez un bloc (`{key}: |`) et mettez ces lignes en retrait',
  'diagnostic.header-value-repaired':
    "`{key}` n'est pas du YAML valide ; la valeur a été lue comme son auteur l'entendait : {text}",
  'diagnostic.header-duplicate-key': '`{key}` figure plusieurs fois ; la dernière valeur compte',
  'diagnostic.header-tab-indent':
    '`{key}` est en retrait avec des tabulations, que YAML interdit ; elles ont été lues comme des espaces',
  'diagnostic.header-stray-line': "Une ligne de l'en-tête n'appartient à aucune clé et a été laissée de côté : {text}",
  'diagnostic.header-comment-in-value':
    '`{key}` est coupé à ` #`, où YAML commence un commentaire. Mettez la valeur entre guillemets pour garder la suite',
  'diagnostic.header-not-a-mapping':
    "L'en-tête n'est pas une liste de clés et de valeurs ; le fichier est montré tel quel",
  'diagnostic.header-too-complex':
    "L'en-tête est trop imbriqué pour être lu comme du YAML ; il a été lu ligne par ligne",
  'diagnostic.description-missing':
    "L'en-tête n'a pas de `description` ; les outils qui choisissent un agent d'après elle ne trouveront pas celui-ci",
  'diagnostic.description-escaped-newlines':
    'La description contient des `\\n` écrits en toutes lettres ; ils ont été lus comme des sauts de ligne',
  'diagnostic.name-missing': "L'en-tête n'a pas de `name` ; le nom du fichier est montré à la place",
  'diagnostic.name-unusual':
    "`{text}` est un nom inhabituel : des lettres minuscules, des chiffres et des traits d'union sont attendus",
  'diagnostic.model-unknown': "Le modèle `{text}` n'est pas connu",
  'diagnostic.tool-unknown': "L'outil `{tool}` n'est pas connu ; il n'accorde aucun droit ici",
  'diagnostic.key-unknown': "La clé `{key}` n'est pas connue ; elle est gardée telle quelle",
  'diagnostic.key-wrong-type': '`{key}` devrait être du texte ; la valeur a été lue ainsi : {text}',
  'diagnostic.body-empty': "Le fichier n'a pas d'instructions sous son en-tête",
  'diagnostic.body-unclosed-fence': "Un bloc de code n'est pas fermé ; il va jusqu'à la fin du fichier",
  'diagnostic.body-too-complex':
    'Les instructions sont trop imbriquées pour être analysées ; elles sont montrées telles quelles',
  'diagnostic.example-unclosed': "L'exemple {number} n'est pas fermé ; il a été arrêté avant le suivant",
  'diagnostic.example-kept-as-text': {
    one: "{count} exemple n'a pas de répliques que l'on puisse distinguer ; il est gardé comme texte",
    other: "{count} exemples n'ont pas de répliques que l'on puisse distinguer ; ils sont gardés comme texte",
  },
  'diagnostic.id-collision': "`{other}` a déjà l'adresse `{id}` ; cet agent a reçu `{own}`",
  'diagnostic.variant-collision': '`{id}` a déjà une version dans cette langue ({language}) ; cet agent reste à part',
  'diagnostic.alias-taken': "L'alias `{alias}` appartient déjà à `{id}`",
  'diagnostic.translation-of-unknown': "`translationOf` nomme `{id}`, et cet agent n'existe pas ici",
  'diagnostic.reference-unknown': "`{text}` est cité, et cet agent n'existe pas ici",
  'diagnostic.capability-unknown': "La capacité `{text}` n'est pas dans le vocabulaire",

  // Configuration et options (src/config)
  'config.typo': "{file} : il n'y a pas de clé `{key}`. Vouliez-vous dire `{nearest}` ?",
  'config.unknownKey': "{file} : il n'y a pas de clé `{key}`. Connues ici : {known}.",
  'config.missing': '{file} : `{key}` manque ; attendu : {expected}.',
  'config.wrong': '{file} : `{key}` vaut {received} ; attendu : {expected}.',
  'config.notAnObject':
    "{file} : l'export par défaut vaut {received} ; attendu : un objet, comme le prend `defineConfig`.",
  'config.noDefault': "{file} n'exporte rien. Écrivez `export default defineConfig({ … })`.",
  'config.doesNotRun':
    "{file} ne s'exécute pas : {reason} Corrigez ce fichier, ou retirez-le pour vous passer de configuration.",
  'config.expected.text': 'un texte',
  'config.expected.path': 'un chemin relatif au fichier de configuration',
  'config.expected.url': 'une adresse qui commence par https:// ou http://',
  'config.expected.commit': "les chiffres hexadécimaux d'un commit",
  'config.expected.logo': "le chemin d'une image, ou un pour `en` et un pour `fr`",
  'config.expected.colour': 'une couleur de la forme #rgb ou #rrggbb',
  'config.expected.sources': "une liste d'au moins une source, chacune avec son `dir`",
  'config.expected.list': 'une liste de textes',
  'config.expected.flag': 'true ou false',
  'config.expected.bytes': "un nombre entier d'octets, au moins 1",
  'config.expected.object': 'un objet',
  'site.notAnAddress':
    'Le site vaut « {site} » ; attendu : une adresse telle que https://example.org, sans rien après son chemin.',
  'site.notABase':
    'La base vaut « {base} » ; attendu : un chemin tel que /equipe/, fait de lettres, chiffres, traits, points et tildes.',
  'site.baseDiffers':
    "Le site « {site} » a un chemin qui n'est pas la base « {base} ». Donnez le chemin à l'un des deux endroits.",
  'sources.missing':
    "« {path} » n'existe pas ({absolute}) ; attendu : un dossier de fichiers d'agents, ou un tel fichier. Les chemins partent de l'endroit où vous êtes.",
  'sources.notAFolder':
    "« {path} » n'est pas un dossier ; une source de la configuration est un dossier de fichiers d'agents.",

  // Ligne de commande (src/cli)
  'cli.usage': 'Usage : {command}',
  'cli.usage.verb': 'VERBE',
  'cli.usage.npm': 'Avec npm, les options se placent après deux traits : {command}',
  'cli.usage.more': 'En savoir plus sur un verbe : {command}',
  'cli.verb.start': 'Construit le site, puis le sert sur cette machine',
  'cli.verb.build': "Lit tous les fichiers d'agents et écrit le site statique",
  'cli.verb.dev': "Sert le site et le recharge quand un fichier d'agent change",
  'cli.verb.check': "Affiche ce qu'il y a à dire de chaque fichier ; `-` est l'entrée standard",
  'cli.verb.clean': 'Supprime les caches',
  'cli.flag.agents': "Dossiers ou fichiers d'agents (par défaut : content/agents)",
  'cli.flag.out': 'Dossier de sortie (par défaut : dist)',
  'cli.flag.site': 'Adresse où le site sera publié',
  'cli.flag.base': 'Chemin sous lequel se trouve le site (par défaut : /)',
  'cli.flag.strict':
    'Une erreur dans un fichier fait échouer la construction ; pour `check`, un avertissement compte aussi',
  'cli.flag.port': 'Port (par défaut : 4321, ou le premier libre ensuite)',
  'cli.flag.host': 'Servir aussi aux autres machines',
  'cli.flag.format': 'Forme de la sortie (par défaut : text)',
  'cli.flag.quiet': 'Erreurs seulement',
  'cli.flag.lang': 'Langue des messages',
  'cli.flag.help': 'Affiche cette aide',
  'cli.flag.version': 'Affiche la version',
  'cli.unknownVerb': "Il n'y a pas de verbe « {verb} ». Connus : {verbs}.",
  'cli.unknownVerbNearest': "Il n'y a pas de verbe « {verb} ». Vouliez-vous dire `{nearest}` ?",
  'cli.unknownFlag': "Il n'y a pas d'option {flag} ici.",
  'cli.unknownFlagNearest': "Il n'y a pas d'option {flag} ici. Vouliez-vous dire {nearest} ?",
  'cli.flagOfOthers': "{flag} n'est pas une option de ce verbe ; elle est à : {verbs}.",
  'cli.takesNoValue': '{flag} ne prend pas de valeur, mais « {value} » a été donné.',
  'cli.needsValue': '{flag} demande une valeur : {flag} {value}',
  'cli.notAChoice': '{flag} vaut « {value} » ; attendu : {expected}.',
  'cli.notAPort': '--port vaut « {value} » ; attendu : un nombre entier de 0 à 65535.',
  'cli.unexpectedWord':
    "« {word} » n'appartient à aucune option ; attendu : une option, comme --agents devant un chemin.",
  'cli.seeHelp': 'Voir {command}',
  'cli.swallowed': {
    one: "npm a gardé {flags} pour lui, car `--` manquait devant l'option. Écrivez : {command}",
    other: 'npm a gardé {flags} pour lui, car `--` manquait devant ces options. Écrivez : {command}',
  },
  'cli.npmHint':
    'npm garde les options pour lui si `--` ne les précède pas : npm start -- --agents DOSSIER, npm run check -- --format json',
  'cli.unexpectedError': "Une erreur qui n'aurait pas dû se produire : {message}",
  'cli.progress.reading': { one: 'Lecture de {total} fichier…', other: 'Lecture de {total} fichiers…' },
  'cli.progress.counts': '{done}/{total} ({percent} %)',
  'cli.progress.countsAndTime': {
    one: '{done}/{total} ({percent} %), encore {count} seconde environ',
    other: '{done}/{total} ({percent} %), encore {count} secondes environ',
  },
  'cli.progress.writing': {
    one: 'Écriture des pages de {count} agent…',
    other: 'Écriture des pages de {count} agents…',
  },
  'cli.summary.files': {
    one: '{total} fichier trouvé = lus {read} + réparés {repaired} + gardés comme texte {kept} + refusés {refused} + ignorés {ignored}',
    other:
      '{total} fichiers trouvés = lus {read} + réparés {repaired} + gardés comme texte {kept} + refusés {refused} + ignorés {ignored}',
  },
  'cli.summary.agents': { one: '{count} agent', other: '{count} agents' },
  'cli.summary.repairs': 'Réparations : {list}',
  'cli.summary.worst': {
    one: '{count} fichier à regarder :',
    other: '{count} fichiers à regarder, les pires en premier :',
  },
  'cli.count.errors': { one: '{count} erreur', other: '{count} erreurs' },
  'cli.count.warnings': { one: '{count} avertissement', other: '{count} avertissements' },
  'cli.count.notes': { one: '{count} remarque', other: '{count} remarques' },
  'cli.build.completed':
    'Une construction précédente a été interrompue pendant la mise en place de son site : elle est maintenant terminée.',
  'cli.build.undone':
    "Une construction précédente a été interrompue pendant la mise en place de son site : le site d'avant a été gardé.",
  'cli.build.noFiles':
    "Il n'y a aucun fichier dans {folders} ; attendu : des fichiers d'agents (*.md). Mettez-en là, ou donnez un autre dossier avec --agents.",
  'cli.build.noAgents': {
    one: "Le fichier de {folders} n'est pas un agent : aucun site n'a été construit. Attendu : des fichiers Markdown (*.md).",
    other:
      "Aucun des {count} fichiers de {folders} n'est un agent : aucun site n'a été construit. Attendu : des fichiers Markdown (*.md).",
  },
  'cli.build.strict': {
    one: "{count} erreur, et --strict est demandé : aucun site n'a été construit. `agentheque check` la montre.",
    other: "{count} erreurs, et --strict est demandé : aucun site n'a été construit. `agentheque check` les montre.",
  },
  'cli.build.failed': "Le site n'a pas pu être écrit ; celui qui était là est inchangé. {message}",
  'cli.build.incomplete': "Le site écrit n'a pas de première page : il n'a pas été mis en place.",
  'cli.build.withoutSite':
    'Laissés de côté, car il leur faut des adresses absolues et --site manque : liens canoniques, balises de partage, flux, plan du site.',
  'cli.build.done': 'Construit : {out}',
  'cli.check.summary': {
    one: '{count} fichier : {errors}, {warnings}, {notes}',
    other: '{count} fichiers : {errors}, {warnings}, {notes}',
  },
  'cli.clean.done': '{folder} a été supprimé',
  'cli.clean.nothing': "Rien à supprimer : {folder} n'existe pas.",
  'cli.dev.starting': 'Démarrage…',
  'out.holdsSource':
    "Le dossier de sortie {out} contient les fichiers d'agents de {source}, qui seraient perdus. Donnez un autre dossier avec --out.",
  'out.inSource':
    "Le dossier de sortie {out} se trouve parmi les fichiers d'agents de {source}, où le site serait pris pour des agents. Donnez un autre dossier avec --out.",
  'out.isAFile': 'Le dossier de sortie {out} est un fichier. Donnez un dossier avec --out.',
  'out.notOurs':
    'Le dossier de sortie {out} contient des fichiers qui ne sont pas un site construit ici, et qui seraient perdus. Videz-le, ou donnez un autre dossier avec --out.',
  'out.isAMount':
    "Le dossier de sortie {out} est un disque à part et ne peut être remplacé d'un bloc. Donnez un dossier à l'intérieur : --out {inside}",
  'out.busy':
    "Occupé : une autre construction écrit {out} (processus {pid} sur {host}). Attendez sa fin ; s'il n'y en a plus, supprimez {lock}.",
  'out.notWritable': "Le site se prépare dans {folder}, où il est impossible d'écrire : {reason}",
  'serve.noPort': "Aucun port n'est libre de {first} à {last}. Donnez-en un autre avec --port.",
  'serve.refused': 'Le port {port} ne peut pas servir : {reason}. Donnez-en un autre avec --port.',
  'serve.moved': 'Le port {asked} est pris ; ce sera le {port}.',
  'serve.address': 'Le site est à {address}',
  'serve.stop': "Ctrl-C l'arrête.",

  // Pourquoi un fichier trouvé n'est pas un agent (registre)
  'reason.not-an-agent-file': "Pas un fichier d'agent : ni .md, ni .mdx, ni .txt.",
  'reason.ignored-by-configuration': 'Écarté par `ignore` dans la configuration.',
  'reason.already-read': 'Un lien vers un fichier ou un dossier qui est déjà là.',
  'reason.in-skipped-folder': 'Un lien vers .git ou node_modules, qui ne sont pas lus.',
  'reason.link-leaves-source': "Un lien qui mène hors de son dossier ; il n'est pas suivi.",
  'reason.broken-link': 'Un lien qui ne mène nulle part.',
  'reason.is-a-directory': "Un dossier nommé comme un fichier ; ce qu'il contient a été lu.",
  'reason.not-a-regular-file': 'Pas un fichier mais un tube, un socket ou un périphérique.',
  'reason.too-large': 'Plus grand que la limite ; relevez `limits.fileBytes` dans la configuration pour le lire.',
  'reason.unreadable': "Impossible de l'ouvrir ; vérifiez ses permissions.",
  'reason.not-text': 'Pas un fichier de texte.',
  'reason.text-without-header': 'Un texte sans en-tête ; avec un en-tête entre deux lignes de ---, ce serait un agent.',
  'reason.note': "Au sujet de la collection, pas un agent ; avec une `description` dans son en-tête, c'en serait un.",
} as const satisfies Record<keyof typeof en, Message>;
