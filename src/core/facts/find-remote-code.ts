import { matchAll } from './found-fact.ts';

const FETCH = String.raw`\b(?:curl|wget|fetch|irm|iwr|invoke-webrequest|invoke-restmethod|aria2c)\b`;
const SHELL = String.raw`(?<![\w.-])(?:sudo (?:-\w{1,6} ){0,3})?(?:/(?:usr/)?bin/)?(?:env )?(?:(?:ba|z|da|k|fi)?sh|pwsh|powershell|python[\d.]{0,5}|node|deno|perl|ruby|php|iex|invoke-expression|source)\b`;
/** Not where the code is in the command itself, and what was fetched is its data. */
const ITS_INPUT = String.raw`(?! {1,4}-[a-z]{0,3}[cempn]\b)`;

const COMMANDS = [
  // Piped into an interpreter, through other programs too.
  new RegExp(String.raw`${FETCH}[^\n|]{0,300}(?:\|[^\n|]{0,80}){0,2}\| {0,4}${SHELL}${ITS_INPUT}`, 'gi'),
  new RegExp(
    String.raw`\b(?:base64 {1,4}(?:-d|-D|--decode)|xxd -r(?: -p)?|gunzip|openssl enc -d)\b[^\n|]{0,80}\| {0,4}${SHELL}`,
    'g',
  ),
  // Handed to an interpreter: sh -c "$(curl …)", bash <(curl …), eval "$(wget …)".
  new RegExp(
    String.raw`(?:${SHELL}(?: -\w{1,4})?|\beval|(?<![\w./])\.) {0,4}["']{0,2}(?:<\(|\$\(|${'`'}) {0,4}${FETCH}`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:eval|${SHELL}(?: -\w{1,4})?) {0,4}["']{0,2}(?:<\(|\$\(|${'`'})[^\n)]{0,300}\bbase64 {1,4}(?:-d|-D|--decode)`,
    'g',
  ),
  // Saved, then run.
  new RegExp(
    String.raw`${FETCH}[^\n]{0,300}(?:&&|;) {0,4}(?:chmod \S{1,8} \S{1,100} {0,4}(?:&&|;) {0,4})?(?:${SHELL} {1,4}(?!-)|\./)\S{1,100}`,
    'gi',
  ),
  new RegExp(String.raw`${FETCH}[^\n]{0,300}(?:&&|;) {0,4}chmod (?:\+x|[0-7]{3,4})`, 'gi'),
  /\bgit clone [^\n]{1,300}(?:&&|;) {0,4}(?:\.\/|(?:sudo )?(?:ba|z)?sh (?!-))\S{1,100}/g,
  // PowerShell.
  /\b(?:iex|invoke-expression)\b {0,4}\(?.{0,4}\(? {0,4}(?:new-object|irm|iwr|invoke-webrequest|invoke-restmethod|curl|wget)\b/gi,
  /\bpowershell(?:\.exe)?\b[^\n]{0,80} -e(?:nc|ncodedcommand)? {1,4}[A-Za-z0-9+/=]{16}/gi,
  // Packages from an address, or whatever their name is today.
  /\bnpx {1,4}(?:-y|--yes)(?: {1,4}-{1,2}\S{1,40}){0,3} {1,4}[@\w<$"'][^\s`"']{0,120}/g,
  /\b(?:npx|bunx|pnpx|(?:pnpm|yarn) dlx)(?: {1,4}-{1,2}\S{1,40}){0,3} {1,4}(?:https?:\/\/|github:|git\+|gist:)\S{1,200}/g,
  /\b(?:pip3?|pipx|uv|uvx|poetry)\b[^\n|;]{0,80}\b(?:git\+(?:https?|ssh):\/\/|https?:\/\/(?!pypi\.org|download\.pytorch\.org|\S{0,80}\/(?:simple|whl)\b))\S{1,200}/g,
  /\b(?:npm|pnpm|yarn|bun) {1,4}(?:i|install|add)\b[^\n|;]{0,80} (?:git\+(?:https?|ssh):\/\/|github:|https?:\/\/)\S{1,200}/g,
  /(?<![\w./-])(?:deno {1,4}(?:run|install)|go run|bash|sh|node|python3?)(?: {1,4}-{1,2}\S{1,40}){0,4} {1,4}https?:\/\/(?!localhost|127\.)\S{1,200}/g,
  // From within a program.
  /\b(?:exec|eval|Function)\( {0,4}(?:await )?\(?(?:await )?(?:requests\.get|urllib\.request\.urlopen|urlopen|fetch|axios(?:\.get)?|httpx\.get)\b/g,
  /\bfetch\([^\n]{0,200}\b(?:eval|Function)\b/g,
  /\b(?:exec|eval)\( {0,4}(?:__import__\(['"]base64['"]\)\.|base64\.)b64decode\(|\beval\( {0,4}atob\(/g,
];

/** In words: a script at an address that is to be run. */
const SENTENCES = [
  /\b(?:download|fetch|retrieve|get|pull)s?\b[^.\n]{0,80}\b(?:and|then) (?:run|execute|source|eval(?:uate)?|install)\b[^.\n]{0,80}https?:\/\/\S{1,200}/gi,
  /\b(?:download|fetch|retrieve|get|pull|run|execute)s?\b[^.\n]{0,80}https?:\/\/[^\s`"')]{1,200}[`"')]{0,2},?[^.\n]{0,40}\b(?:and|then) (?:run|execute|source|eval(?:uate)?|obey|follow) (?:it|them|the|its|whatever|what)\b/gi,
  /\b(?:run|execute) (?:the )?(?:script|code|program|installer|binary|commands?)[^.\n]{0,40} (?:at|from|found at|hosted at) [`"'<]?https?:\/\/\S{1,200}/gi,
  /\b(?:telecharg|recuper)(?:e|ez|er)\b[^.\n]{0,80}(?:https?:\/\/[^\s`"')]{1,200}[^.\n]{0,40})?\b(?:et|puis) (?:l'|la |le |les )?(?:execut|lanc|install)(?:e|ez|er)\b(?:[^.\n]{0,80}https?:\/\/\S{1,200})?/gi,
  /\b(?:execut|lanc)(?:e|ez|er) (?:le |ce |un )?(?:script|code|programme|binaire)[^.\n]{0,40} (?:a|de|depuis|situe a|heberge sur) [`"'<]?https?:\/\/\S{1,200}/gi,
];

/** Where a text fetches code from the network, or out of an encoding, and runs it. */
export function findRemoteCode(text: string) {
  return matchAll(text, [...COMMANDS, ...SENTENCES]).map((found) => {
    const before =
      text
        .slice(Math.max(0, found.start - 400), found.start)
        .split('\n')
        .at(-1) ?? '';
    const decoded = decodePayload(before + found.words);
    return { ...found, ...(decoded && { note: decoded }) };
  });
}

/** What a literal in Base64 says, where it is text. */
function decodePayload(command: string): string | undefined {
  if (!/base64|atob|-enc/i.test(command)) return undefined;
  const [literal] = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{12,2000}={0,2}(?![A-Za-z0-9+/=])/.exec(command) ?? [];
  if (literal === undefined || literal.replace(/(?<!=)=+$/, '').length % 4 === 1) return undefined;
  const decoded = atob(literal).replaceAll('\0', '');
  return /^[\x20-\x7e\s]+$/.test(decoded) ? decoded.trim() : undefined;
}
