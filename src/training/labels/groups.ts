import { siteOf } from '../../document/site.ts';

/** What a row of labels says of where its page comes from. */
export interface Origin {
  /** Number of the row in its file, the header being row 1. */
  readonly row: number;
  readonly url: string | null;
  readonly site: string | null;
  readonly owner: string | null;
}

/** What folds and splits never divide. */
export interface Group {
  readonly site: string;
  readonly owner: string;
}

/** Sites and owners that a message names. */
const MOST_NAMED = 5;

/**
 * Site and owner of a page: as stated, else by its address. A page of which nothing is known is a site of its own. A site
 * may be stated as a host or an address: its registrable domain counts.
 */
export function groupOf({ row, url, site, owner }: Origin): Group {
  const stated = site === null ? null : (siteOf(site) ?? site.toLowerCase());
  const known = stated ?? siteOf(url) ?? owner?.toLowerCase() ?? `row ${row}`;
  return { site: known, owner: owner?.toLowerCase() ?? known };
}

/** Rows with their groups. A row without an owner has the one that is first stated of its site. */
export function groupsOf<R extends Origin>(rows: readonly R[]): (R & Group)[] {
  const grouped = rows.map(row => ({ ...row, ...groupOf(row) }));
  const stated = new Map<string, string>();
  rows.forEach(({ owner }, at) => {
    const group = grouped[at];
    if (owner !== null && group !== undefined && !stated.has(group.site)) stated.set(group.site, group.owner);
  });
  return grouped.map((row, at) =>
    rows[at]?.owner === null ? { ...row, owner: stated.get(row.site) ?? row.owner } : row,
  );
}

/**
 * Throws where a site or an owner has pages on both sides of a split, and names them: what is learnt of a site in training
 * would be counted as foresight in the test.
 */
export function checkSplit(rows: readonly (Group & { readonly split: 'train' | 'test' })[]): void {
  for (const kind of ['site', 'owner'] as const) {
    const inTest = new Set(rows.filter(({ split }) => split === 'test').map(row => row[kind]));
    const onBoth = new Set(
      rows.filter(row => row.split === 'train' && inTest.has(row[kind])).map(row => row[kind]),
    );
    if (onBoth.size === 0) continue;
    const named = [...onBoth].slice(0, MOST_NAMED).join(', ');
    const more = onBoth.size > MOST_NAMED ? ` and ${onBoth.size - MOST_NAMED} more` : '';
    const [are, noun] = onBoth.size === 1 ? ['is', kind] : ['are', `${kind}s`];
    throw new Error(
      `the split divides ${onBoth.size} ${noun}: ${named}${more} ${are} in train and in test; put all pages of a ${kind} on one side`,
    );
  }
}
