import type { FoundList } from './found.ts';

/** Several lists as one; more of it is more of the first that has more. */
export function joinLists(lists: FoundList[]): FoundList {
  const next = lists.findIndex(({ more }) => more !== undefined);
  return {
    agents: lists.flatMap(({ agents }) => agents),
    total: lists.reduce((sum, { total }) => sum + total, 0),
    isExact: lists.every(({ isExact }) => isExact),
    ...(next >= 0 && {
      more: async () => {
        const longer = await lists[next]?.more?.();
        return joinLists(longer ? lists.with(next, longer) : lists);
      },
    }),
  };
}
