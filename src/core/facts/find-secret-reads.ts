import { matchAll } from './found-fact.ts';

const NAME = String.raw`\w{0,60}(?:TOKEN|SECRET|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|PASSWORD|PASSWD|CREDENTIALS?)\w{0,30}`;
const FILE = String.raw`(?:\.aws[\\/](?:credentials|config)\b|\.ssh\b(?![\\/](?:known_hosts|config\b|authorized_keys))(?:[\\/][\w*.-]{0,60})?|\bid_(?:rsa|ed25519|ecdsa|dsa)\b(?!\.pub)|(?<![\w])\.(?:netrc|npmrc|pypirc|git-credentials|pgpass|bash_history|zsh_history)\b|\.docker/config\.json|\.kube/config\b|\.gnupg\b|\.config/(?:gcloud|gh)\b|\.claude/\.credentials\.json|/etc/(?:shadow|passwd)\b(?!['"]?\))|/proc/(?:self|\d{1,6}|\*)/environ\b|(?<![\w/.\\)\]-])(?:\./)?\.env(?:\.(?:local|production|prod|development))?(?![\w.]|[${'`'}\"']? (?:requirements?|keys?|variables?|vars|examples?|templates?|entries|setup)\b))`;
const COMMAND = `(?:cat|type|less|more|head|tail|xxd|strings|base64|cp|tar|zip|gc|get-content|printf|grep|awk|sed|jq)`;
const VERB = `(?:read|contents? of|look at|show|view|contenu de|montr(?:e|ez|er)|consult(?:e|ez|er)|open|cat|print|copy|collect|upload|send|attach|gather|harvest|extract|exfiltrate|load|dump|fetch|lis|lisez|lire|ouvr(?:e|ez|ir)|copi(?:e|ez|er)|envo(?:ie|yez|yer)|recuper(?:e|ez|er)|affich(?:e|ez|er)|collect(?:e|ez|er)|joign(?:s|ez))`;

const PATTERNS = [
  new RegExp(String.raw`(?<![\w-])${COMMAND} [^\n|;&]{0,100}${FILE}`, 'gi'),
  new RegExp(
    String.raw`(?<![\w/-])${VERB} [^.\n]{0,80}(?<!\b(?:to|into|vers|sample|example))(?:[\s${'`'}\"']~/|~/|\$HOME/|/home/[\w.-]{1,40}/|/Users/[\w.-]{1,40}/|/root/|%USERPROFILE%[\\/]|[\s${'`'}"'(/])${FILE}`,
    'gi',
  ),
  new RegExp(
    String.raw`\bopen(?:Sync)?\( {0,4}[^\n)]{0,60}${FILE}|\breadFile(?:Sync)?\( {0,4}[^\n;]{0,80}${FILE}`,
    'g',
  ),
  // The whole environment.
  /(?<![\w./-])printenv\b/g,
  /(?<![\w./$-])env {1,4}(?:\| {0,4}\w|>{1,2} {0,4}[\w./])|(?<![\w./$-])export -p\b|\b(?:gci|dir|ls|get-childitem) env:/gi,
  /\b(?:JSON\.stringify|console\.\w{3,5}|Object\.(?:entries|keys|values|assign))\( {0,4}(?:\{\}, ?)?process\.env(?![\w.[])/g,
  /\b(?:dict|print|json\.dumps|str|repr)\( {0,4}(?:dict\( {0,4})?os\.environ(?![\w.[])|\bos\.environ\.(?:items|copy)\(\)/g,
  // One secret, handed on.
  new RegExp(
    String.raw`(?<![\w-])(?:echo|printf|printenv|write-output) {1,4}[^\n|;&]{0,60}\$\{?(?:env:)?${NAME}\b`,
    'g',
  ),
  new RegExp(String.raw`(?<![\w-])(?:curl|wget)\b[^\n|;]{0,300}?\$\{?${NAME}[^\n|;]{0,300}`, 'g'),
  new RegExp(
    String.raw`\b(?:fetch|axios(?:\.\w{3,6})?|requests\.\w{3,6}|httpx\.\w{3,6}|urlopen|sendBeacon)\([^\n]{0,300}(?:process\.env(?:\.${NAME}\b|(?![\w.[]))|os\.(?:environ|getenv)[[(.]{1,5}['\"]{0,1}${NAME}|os\.environ(?![\w.[]))`,
    'g',
  ),
  new RegExp(
    String.raw`(?<![\w/-])${VERB}\b(?:[ ${'`'}"'*(]|the|value|of|variable|content|de|la|le|valeur|d'|environnement){1,24}(?:process\.env[.[]["']?\w{2,60}|os\.environ[.[(]|\$\{?${NAME})`,
    'gi',
  ),
  // Keychains.
  /\bsecurity find-(?:generic|internet)-password\b|\bsecurity dump-keychain\b|\bcmdkey \/list\b|\bsecret-tool lookup\b/g,
  /\b(?:dump|collect|harvest|gather|capture|exfiltrate|list|print|read|send|upload|log) (?:all|every|the (?:full|entire|complete|whole))(?: (?:of )?(?:the|its|your|user's|current))? ?(?:environment variables?|environment|env(?:ironment)? vars?|credentials|ssh keys?|api keys?|passwords|secrets)\b/gi,
  /\b(?:dump|harvest|steal|exfiltrate) (?:the |any |user |user's )?(?:environment variables|env vars|credentials|secrets|tokens|passwords|api keys|ssh keys|private keys)\b/gi,
  /\b(?:collect|recuper|affich|lis|list|envo(?:y|i)|copi|relev)(?:e|ez|er)? (?:toutes les|l'ensemble des|tous les|chacune des) (?:variables d'environnement|identifiants|mots de passe|jetons|secrets|cles (?:ssh|api|privees|d'api))/gi,
];

const LOCAL = /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b/;

/** Where a text reads credentials, or the environment as a whole. One variable in a sample of code is none. */
export function findSecretReads(text: string) {
  return matchAll(text, PATTERNS).filter(({ words }) => !LOCAL.test(words));
}
