/** A file of data. `<` is escaped, so that it stays data where somebody opens it as something else. */
export function jsonResponse(value: unknown): Response {
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
