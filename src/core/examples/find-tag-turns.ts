import { readTurnTag, type TurnTag } from './turn-tags.ts';

const TAG = /<(\/?)(\p{L}[\p{L}\d_-]*)(?:\s[^<>\n]*)?>/gu;
/** What stands for words that are still to be written: `[User message]`, `{{question}}`. */
const PLACEHOLDER = /^(?:\[[^\]]*\]|\{[^}]*\}+|\.{3}|…|\$\w+)?$/;

interface Turn extends TurnTag {
  start: number;
  end: number;
  isFilled: boolean;
}

/**
 * Conversations whose turns are in tags of their own, without one around them: turns that follow each other, one who asks
 * and one who answers at least, in words. Tags that name no speaker count where examples are announced.
 */
export function findTagTurns(text: string, isAnnounced: (at: number) => boolean): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let turns: Turn[] = [];
  let open: { name: string; tag: TurnTag; start: number; from: number } | undefined;
  const close = () => {
    const [first] = turns;
    const last = turns.at(-1);
    const isSpoken = (part: TurnTag['part']) => turns.some((turn) => turn.part === part && turn.isFilled);
    if (first && last && isSpoken('user') && isSpoken('assistant')) found.push({ start: first.start, end: last.end });
    turns = [];
  };
  for (const { 0: written, 1: slash, 2: name = '', index } of text.matchAll(TAG)) {
    const tag = readTurnTag(name);
    if (!tag) continue;
    if (slash === '') {
      // Amid a sentence a tag is what the sentence speaks of.
      const begins = /(?:^|\n|[.!?:»”"][ \t])[ \t>*•-]*$/.test(text.slice(Math.max(0, index - 40), index));
      const follows = turns.length > 0 && /^[\s>*•-]*$/.test(text.slice(turns.at(-1)?.end, index));
      if (!follows) close();
      const counts = (follows || begins) && (!tag.isVague || isAnnounced(index));
      open = counts ? { name: name.toLowerCase(), tag, start: index, from: index + written.length } : undefined;
    } else if (open?.name === name.toLowerCase()) {
      const isFilled = !PLACEHOLDER.test(text.slice(open.from, index).trim());
      turns.push({ ...open.tag, start: open.start, end: index + written.length, isFilled });
      open = undefined;
    }
  }
  close();
  return found;
}
