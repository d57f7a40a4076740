/**
 * Any value of a header as text: `textOf([1, { a: true }])` => `1, a: true`. Never by `String` alone: an object whose
 * author gave it a `toString` of its own would throw.
 */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${typeof item === 'object' ? JSON.stringify(item) : String(item)}`)
    .join('\n');
}
