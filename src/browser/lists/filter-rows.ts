/** What a reader wants to see of the report: everything, where nothing is asked for. */
export interface RowFilter {
  /** A diagnostic; empty for any. */
  code: string;
  /** What became of the file; empty for whatever. */
  outcomes: string[];
}

/** What a row says of itself. */
export interface RowFacts {
  codes: string[];
  outcome: string;
}

/** The filter in the query of an address, as far as there is something to find with it. */
export function readFilter(query: string, known: { codes: string[]; outcomes: string[] }): RowFilter {
  const values = new URLSearchParams(query);
  const code = values.get('code') ?? '';
  const asked = values.getAll('outcome');
  return {
    code: known.codes.includes(code) ? code : '',
    outcomes: known.outcomes.filter((outcome) => asked.includes(outcome)),
  };
}

/** The same query with this filter in it, whatever else it holds kept: `?code=name-missing&outcome=read`. */
export function writeFilter(query: string, { code, outcomes }: RowFilter): string {
  const values = new URLSearchParams(query);
  values.delete('code');
  values.delete('outcome');
  if (code) values.set('code', code);
  for (const outcome of outcomes) values.append('outcome', outcome);
  return values.toString();
}

export function isWanted({ codes, outcome }: RowFacts, filter: RowFilter): boolean {
  const hasCode = filter.code === '' || codes.includes(filter.code);
  return hasCode && (filter.outcomes.length === 0 || filter.outcomes.includes(outcome));
}
