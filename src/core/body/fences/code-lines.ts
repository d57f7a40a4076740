import { isContent } from './fence-choices.ts';
import type { FenceLine } from './scan-fences.ts';

/** Which lines are within blocks of code; the fences that open them do not. */
export function codeLines(fences: FenceLine[], count: number): boolean[] {
  const isCode = new Array<boolean>(count).fill(false);
  let open: FenceLine | undefined;
  for (const fence of fences) {
    if (!open) open = fence;
    else if (!isContent(open, fence) && fence.info === '') {
      isCode.fill(true, open.line + 1, fence.line + 1);
      open = undefined;
    }
  }
  if (open) isCode.fill(true, open.line + 1);
  return isCode;
}
