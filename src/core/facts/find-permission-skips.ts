import { matchAll } from './found-fact.ts';

/** Flags and settings by which programs ask nobody before they act. */
const SWITCHES = [
  /--(?:allow-)?dangerously-[a-z-]{4,60}/g,
  /--(?:yolo|full-auto|allow-all-tools|allow-all-paths|trust-all-tools|auto-approve|auto-accept|always-approve|yes-always|skip-permissions|no-confirm(?:ation)?|approval-mode[= ]{1,2}(?:yolo|auto_edit|full-auto)|permission-mode[= ]{1,2}(?:bypassPermissions|dontAsk)|ask-for-approval[= ]{1,2}never)(?![\w-])/g,
  /\b(?:permissionMode|defaultMode)\b["']{0,2} {0,4}[:=] {0,4}["']?(?:bypassPermissions|dontAsk)\b/g,
  /\bapproval_policy {0,4}= {0,4}["']?never\b/g,
  /(?:\bsandbox(?:_mode)? {0,4}[:=]? {0,4}["']?|--sandbox[= ])danger-full-access\b/g,
  /\b(?:autoApprove|alwaysAllow|enableAllProjectMcpServers|yoloMode)\b["']? {0,4}[:=] {0,4}(?:true|\[ {0,4}["']\*)/gi,
];

const WAYS = [
  /\b(?:in|use|enable|activate|switch to|turn on) (?:the )?yolo[- ]mode\b/gi,
  /\b(?:use|enable|activate|switch to|turn on) (?:the )?auto-?(?:approve|accept)(?: mode)?\b/gi,
  /\b(?:never|do not|don't) (?:ask|wait|prompt)(?: the user| me| anyone)? for (?:any |the user's |user |explicit |my )?(?:permission|approval|confirmation|consent)\b/gi,
  /\bne (?:demand|attend)(?:ez|e|er)? (?:jamais|pas) (?:d'|l'|de |la |aucune )?(?:autorisation|confirmation|permission|approbation|validation)\b/gi,
  /\bbypass(?:Permissions| permissions) mode\b/gi,
  /\b(?:auto-?(?:matically )?(?:approve|accept|confirm)|(?:approve|accept|confirm)) (?:all|any|every|each) (?:of the )?(?:tool|command|permission|confirmation|approval|shell|bash)s?(?: (?:call|prompt|request|use|dialog)s?)?\b/gi,
  /\b(?:skip|bypass|disable|circumvent|turn off)(?: (?:all|any|every|the|its|your)){0,2} (?:permission|approval|confirmation)s? (?:prompt|check|request|dialog|step|gate|system)s?\b/gi,
  /\b(?:run|execute|apply|delete|remove|install|push|deploy|overwrite)\b[^.\n]{0,60} without (?:(?:asking|requesting|waiting)(?: (?:the |any )?(?:user|human|anyone|me))?(?: for)?|seeking|any)(?: (?:any|the|user|human|user's|their|further|explicit|prior)){0,3} (?:approval|permission|confirmation|consent)\b/gi,
  /\b(?:accept|approuv|valid|confirm)(?:e|ez|er) (?:automatiquement )?(?:toutes|chaque|tous)(?: (?:les|des|l'ensemble))? (?:demandes?|commandes?|invites?|outils?|appels?)(?: d'(?:autorisation|approbation|outils?)| de (?:permission|confirmation))?/gi,
  /\b(?:execut|lanc|appliqu|supprim|install|deploi|pouss)(?:e|ez|er)\b[^.\n]{0,60} sans (?:(?:jamais )?(?:demander|attendre|solliciter)|aucune) (?:la |l'|de |d'|aucune )?(?:permission|autorisation|confirmation|approbation|validation|accord)\b/gi,
  /\b(?:contourn|desactiv|ignor|saut)(?:e|ez|er) (?:toutes )?(?:les |la |l')?(?:demandes?|verifications?|invites?) (?:d'autorisation|de permission|de confirmation|d'approbation)s?/gi,
];

/** Tools whose own flag of that name concerns a plan that was shown before. */
const INFRASTRUCTURE = /\b(?:terraform|tofu|terragrunt|pulumi|cdk)\b/;

/** Where a text says that an agent, or one that it starts, acts without being allowed to. */
export function findPermissionSkips(text: string) {
  return matchAll(text, [...SWITCHES, ...WAYS]).filter(
    ({ start, words }) =>
      // `N'exécutez jamais … sans demander` begins before what is found.
      !/^(?!ne )\S+ (?:jamais|pas|rien)\b/i.test(words) &&
      !INFRASTRUCTURE.test(
        text
          .slice(Math.max(0, start - 200), start)
          .split('\n')
          .at(-1) ?? '',
      ),
  );
}
