/**
 * Arrow keys walk through the links and buttons of a list, and back into the field above it; a letter typed in the list
 * goes on in the field. Enter and Tab are the browser's.
 */
export function walkWithArrows(field: HTMLInputElement, list: HTMLElement): void {
  const stops = () => [...list.querySelectorAll<HTMLElement>('a[href], button')];

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || hasModifier(event)) return;
    const [first] = stops();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });

  list.addEventListener('keydown', (event) => {
    if (hasModifier(event)) return;
    const all = stops();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = nextStop(event.key, at, all.length);
    if (next !== undefined) {
      event.preventDefault();
      (all[next] ?? field).focus();
    } else if (event.key.length === 1 && event.key !== ' ') {
      // The letter itself follows the focus into the field.
      field.focus();
    }
  });
}

/** The index to go to, `-1` for the field; `undefined` for a key that does not move. */
export function nextStop(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

function hasModifier({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing;
}
