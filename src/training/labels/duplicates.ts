/** A row with its label. */
interface Labelled {
  readonly row: number;
  readonly label: 'farm' | 'legit';
}

/** Rows that were kept, and the numbers of those that say the same once more. */
export interface Distinct<Row> {
  readonly kept: readonly Row[];
  readonly dropped: readonly { readonly row: number; readonly like: number }[];
}

/** Contradictions that a message names. */
const MOST_NAMED = 5;
const WORDS = { farm: 'farm', legit: 'clean' } as const;

/**
 * Keeps the first row of each key; rows without a key are all kept. Throws where rows of one key have two labels, and
 * names them.
 * @param what What rows of one key share, as "address".
 */
export function withoutDuplicates<Row extends Labelled>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
  what: string,
): Distinct<Row> {
  const firsts = new Map<string, Row>();
  const kept: Row[] = [];
  const dropped: { row: number; like: number }[] = [];
  const contradictions: string[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const first = key === null ? undefined : firsts.get(key);
    if (key === null || first === undefined) {
      kept.push(row);
      if (key !== null) firsts.set(key, row);
    } else if (first.label === row.label) {
      dropped.push({ row: row.row, like: first.row });
    } else {
      contradictions.push(`row ${first.row} ${WORDS[first.label]}, row ${row.row} ${WORDS[row.label]}`);
    }
  }
  if (contradictions.length > 0) {
    const more = contradictions.length > MOST_NAMED ? `; and ${contradictions.length - MOST_NAMED} more` : '';
    throw new Error(
      `the same ${what} has two labels: ${contradictions.slice(0, MOST_NAMED).join('; ')}${more}; decide for one`,
    );
  }
  return { kept, dropped };
}
