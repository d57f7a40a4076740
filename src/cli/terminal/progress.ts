import type { MessageKey } from '../../i18n/translate.ts';
import type { Terminal } from './create-terminal.ts';
import { breakCommands, showText } from './show-text.ts';

export interface Progress {
  step(done: number, total: number, item: string): void;
  /** Clears the line that was written over. */
  end(): void;
}

/** A step more often than this is not seen by anybody. */
const REDRAW_MS = 100;

/** Begins a line anew: carriage return, then erase to its end. */
const CLEAR = '\r\u001b[2K';

/**
 * Says how far something is: on a live terminal one line with counts and an estimate of what is left, elsewhere one
 * plain line as it begins. `key` is a text with `{total}`, such as `cli.progress.reading`.
 */
export function createProgress(terminal: Terminal, key: MessageKey, now: () => number = Date.now): Progress {
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let hasBegun = false;
  return {
    step(done, total, item) {
      if (!terminal.isLive) {
        if (!hasBegun) terminal.tell(key, { total, count: total });
        hasBegun = true;
        return;
      }
      if (done < total && now() - drawn < REDRAW_MS) return;
      drawn = now();
      const left = estimateLeft(started, drawn, done, total);
      const counts = terminal.t(left === null ? 'cli.progress.counts' : 'cli.progress.countsAndTime', {
        done,
        total,
        percent: total === 0 ? 100 : Math.floor((100 * done) / total),
        count: left ?? 0,
      });
      const line = `${terminal.t(key, { total, count: total })} ${counts} ${showText(item)}`;
      terminal.output.write(CLEAR + breakCommands(line).slice(0, Math.max(20, (terminal.output.columns ?? 80) - 1)));
    },
    end() {
      if (terminal.isLive && drawn > 0) terminal.output.write(CLEAR);
    },
  };
}

/** Whole seconds that are left, `null` while too little is done to tell. */
function estimateLeft(started: number, at: number, done: number, total: number): number | null {
  if (done < 10 || at - started < 500) return null;
  return Math.ceil(((at - started) / done / 1000) * (total - done));
}
