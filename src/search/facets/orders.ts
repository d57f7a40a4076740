/** What the list of agents can go by; the first is how the catalogue's page comes. */
export const orders = ['name', 'capabilities', 'changed'] as const;
export type Order = (typeof orders)[number];

export function isOrder(text: string | null): text is Order {
  return (orders as readonly (string | null)[]).includes(text);
}
