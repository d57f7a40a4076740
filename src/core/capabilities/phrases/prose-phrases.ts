import { oneLine, withoutEmoji, withoutMarkdown } from '../../text/clean-text.ts';
import { isAgentName } from './agent-name.ts';
import { cleanPhrase } from './clean-phrase.ts';

/** Of a description, more is a manual. */
const MAX_LENGTH = 1500;
/** Longer stretches without a comma tell a story. */
const MAX_PHRASE = 140;

const SENTENCE_END = /(?<=[.!?])\s+|\n+/;
/** Members of an enumeration are phrases of their own: `Expert in X, Y and Z`. */
const PHRASE_END = /[,;:()[\]{}<>|•·…“”«»"]|\s[–—-]+\s|\.$/;
/** Of a list that a description is written as. */
const BULLET = /^[-–—]\s+/;
const LEADING = /^(?:(?:and|or|et|ou|as well as|including|such as|notamment|y compris|ainsi que|plus)\s+)+/i;

/** `Use when writing tests`: what it is to be called for is what it does. */
const OCCASION =
  /^(?:must be used|use|used|invoke|call)(?: this agent| proactively| it| me)*(?: when(?:ever)?| for| to| pour| quand)\s+(?:you (?:need|want)(?: to)? |the user (?:asks|wants|needs) (?:to |for |about )?|working (?:on|with) )?/i;

/** `Uses Bash to run the build`, `quay.tides.mcp`: what the agent works with. */
const MEANS = /^(?:only )?(?:uses?|using|utilise|en utilisant)\s(?!proactively)|^\w+(?:\.\w+){2,}$/i;

/** What comes after these words is what the agent does not do. */
const REFUSAL =
  /\b(?:not|never|cannot|without|instead of|rather than|unless|except|beyond|jamais|sans|sauf|hormis|aucune?|plutôt que|au lieu d[e'’]|ne|pas)\s|n['’]t\b|\bn['’](?=[a-zéè])/i;

/** Sentences that speak of others, of the circumstances or of where the text comes from. */
const ASIDE =
  /\b(?:(?:invoked|spawned|dispatched|called|triggered|launched|orchestrated|used|produced|brought to you) by|delegates?|delegating|hands? off|handoff|handles? the rest|belongs? to|owned by|coordinates? with|works with|pairs with|defers? to|escalates? to|use the [\w-]+ (?:agent|skill|command)|typical triggers|examples? of|délègue|déléguer|lancé par|invoqué par|appelé par|utilisé par|travaille avec|core training|(?:refer|reference) to|réfère-toi|référez-vous|reportez-vous|for complete guidance|for more|you (?:have|remember|learn|believe|bring|think|approach)|tu (?:as|te souviens))\b/i;

/** Lines and arrows of a diagram. */
const DRAWING = /[\u2190-\u21ff\u2500-\u25ff]/;

/**
 * A description or the sentence that introduces a role → what it enumerates, in its words:
 * `Expert in API design, caching and queues. Never writes SQL.` => `['Expert in API design', 'caching and queues']`.
 * Most of it is not a capability: these are to be kept only where the vocabulary knows them.
 */
export function prosePhrases(text: string): string[] {
  return oneLines(text).flatMap((sentence) => {
    if (ASIDE.test(sentence)) return [];
    const refusal = REFUSAL.exec(sentence)?.index ?? sentence.length;
    return sentence
      .slice(0, refusal)
      .split(PHRASE_END)
      .map((phrase) => cleanPhrase(phrase.trim().replace(BULLET, '').replace(LEADING, '').replace(OCCASION, '')))
      .filter(
        (phrase) =>
          phrase.length > 1 &&
          phrase.length <= MAX_PHRASE &&
          ![DRAWING, MEANS].some((no) => no.test(phrase)) &&
          !isAgentName(phrase),
      );
  });
}

function oneLines(text: string): string[] {
  return withoutMarkdown(text.slice(0, MAX_LENGTH))
    .split(SENTENCE_END)
    .map((sentence) => oneLine(withoutEmoji(sentence)));
}
