import { matchAll } from './found-fact.ts';

const COMMANDS = [
  // A file, the output of a program, or what comes through a pipe.
  /(?<![\w-])curl\b[^\n|;]{0,400}? (?:-d|--data(?:-\w{3,9})?|-F|--form|--json)[ =]{0,2}["']?(?:[\w.-]{1,40}=)?["']?(?:@|\$\(|`)[^\n|;]{0,300}/g,
  /(?<![\w-])curl\b[^\n|;]{0,400}? (?:-T|--upload-file)[ =]{1,2}[^\n|;]{1,300}/g,
  /(?<![\w-])wget\b[^\n|;]{0,300} --(?:post-file|body-file|post-data)[= ][^\n|;]{1,300}/g,
  /\| {0,4}(?:nc|ncat|netcat)(?: -\w{1,4}){0,3} [\w.$<{-]{1,100} [\d$<{]\w{0,20}/g,
  /(?<![\w-])(?:nc|ncat|netcat)(?: -\w{1,4}){0,3} [\w.$<{-]{1,100} \d{1,5} {0,4}<[^\n]{1,100}/g,
  />{1,2} {0,2}\/dev\/(?:tcp|udp)\/\S{1,100}/g,
  /(?<![\w-])(?:scp|rsync)(?: -{1,2}\S{1,40}){0,6} [^\n|;]{1,200}[\w>}]@[\w.<${-]{1,100}:\S{0,100}/g,
  /(?<![\w-])(?:dig|nslookup|host|ping)\b[^\n|;]{0,60}\$\([^\n]{1,200}/g,
  /(?<![\w-])git push (?:-{1,2}\S{1,40} ){0,4}https?:\/\/\S{1,200}/g,
  /(?<![\w-])gh gist create\b[^\n|;]{0,100}/g,
  /\b(?:Invoke-WebRequest|Invoke-RestMethod|irm|iwr)\b[^\n|;]{0,200} -(?:Body|InFile) [^\n|;]{1,100}/gi,
  /\b(?:fetch|axios(?:\.post|\.put)?|requests\.(?:post|put)|httpx\.post|sendBeacon)\([^\n]{0,300}(?:process\.env(?![\w.])|os\.environ(?![\w.[])|readFile(?:Sync)?\(|\bopen\([^\n]{0,100}\.read\()/g,
  // Where what is sent can be read by whoever set the address up.
  /https?:\/\/(?:hooks\.slack\.com\/services|discord(?:app)?\.com\/api\/webhooks|api\.telegram\.org\/bot|webhook\.site|(?:[\w-]{1,60}\.){1,3}(?:pipedream\.net|requestbin\.\w{2,5}|ngrok(?:-free)?\.(?:io|app|dev)|oastify\.com|burpcollaborator\.net|interact\.sh|oast\.\w{2,6}|trycloudflare\.com)|transfer\.sh|file\.io|0x0\.st|ix\.io|termbin\.com|pastebin\.com\/api)[^\s`"'<>)\]]{0,200}/gi,
  // A picture whose address carries what it is asked to fill in.
  /!\[[^\]\n]{0,80}\]\(https?:\/\/[^)\s]{1,200}[?&][\w-]{1,30}=[^)\s]{0,60}[{<$[][^)\n]{0,100}\)/g,
];

const TO = String.raw`[${'`'}"'<(]?(?:https?://|[\w.+-]{1,60}@[\w-]{1,60}\.[a-z])[^\s${'`'}"'<>)]{1,200}`;

const SENTENCES = [
  new RegExp(
    String.raw`\b(?:send|post|upload|transmit|forward|exfiltrate|e-?mail|submit|leak|report|copy|pipe|push) (?!(?:a |an |the )?(?:GET |POST |PUT |HTTP )?requests?\b)[^.\n]{2,100} (?:to|at) ${TO}`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:envo(?:ie|yez|yer)|transm(?:ets|ettez|ettre)|televers(?:e|ez|er)|post(?:e|ez|er)|soum(?:ets|ettez|ettre)|transfer(?:e|ez|er)|exfiltr(?:e|ez|er)|copi(?:e|ez|er)|expedi(?:e|ez|er)) (?!(?:une |la )?requetes?\b)[^.\n]{2,100} (?:a|vers|sur|au|chez) (?:l'adresse )?${TO}`,
    'gi',
  ),
  /\b(?:exfiltrate|exfiltre[zr]) (?:the |all |any |les |des |la |le |toutes les |tout le )?(?:data|files?|contents?|code|source|repository|donnees|fichiers|contenu|secrets|depot)\b/gi,
];

const LOCAL =
  /:\/\/(?:[^\s/@]{0,80}@)?(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|host\.docker\.internal|\[::1\]|[\w-]+(?:\.[\w-]+){0,3}(?::\d+)?\/|[\w-]+\.(?:svc|local|internal)\b)/;
const PUBLIC = /:\/\/(?:[^\s/@]{0,80}@)?(?:[\w-]+\.)+[a-z]{2,}\b/i;

/** Where a text sends files, output or secrets to somewhere else. To the same machine or network is none. */
export function findOutgoingData(text: string) {
  return matchAll(text, [...COMMANDS, ...SENTENCES]).filter(
    ({ words }) => !/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b/.test(words) && (PUBLIC.test(words) || !LOCAL.test(words)),
  );
}
