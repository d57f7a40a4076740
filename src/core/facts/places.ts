import type { Fact } from '../schema.ts';

/** Lines of a header, from 1, both counted; `last` is 0 where there is none. */
export interface HeaderLines {
  first: number;
  last: number;
}

interface Place {
  /** From 1, as is the column. */
  line: number;
  column: number;
  /** Looks along the line, so it is asked once a line. `undefined` in running text. */
  readKind(): Fact['place'];
}

const FENCE = /^[ \t]{0,8}(`{3,}|~{3,})/;

/** An offset in a text → its line and column, and whether it is in the header, in code or in a comment that pages do not show. */
export function createPlaces(text: string, header: HeaderLines): (offset: number) => Place {
  const lines = text.split('\n');
  const starts: number[] = [];
  const kinds: Fact['place'][] = [];
  let start = 0;
  let fence = '';
  let isComment = false;
  lines.forEach((content, index) => {
    const mark = FENCE.exec(content)?.[1] ?? '';
    const isHeader = index + 1 >= header.first && index + 1 <= header.last;
    starts.push(start);
    kinds.push(isHeader ? 'header' : fence !== '' ? 'code' : isComment ? 'comment' : undefined);
    start += content.length + 1;
    if (isHeader) return;
    if (fence === '' && mark !== '') fence = mark;
    else if (fence !== '' && mark.startsWith(fence) && content.trim() === mark) fence = '';
    if (fence === '') isComment = isOpen(content, isComment);
  });
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - (starts[low] ?? 0) + 1;
    const readKind = () => {
      const kind = kinds[low];
      if (kind === 'header' || kind === 'code') return kind;
      return isOpen((lines[low] ?? '').slice(0, column - 1), kind === 'comment') ? 'comment' : undefined;
    };
    return { line: low + 1, column, readKind };
  };
}

/** Whether a comment is open at the end of a text. */
function isOpen(text: string, wasOpen: boolean): boolean {
  const [open, close] = [text.lastIndexOf('<!--'), text.lastIndexOf('-->')];
  return open === close ? wasOpen : open > close;
}
