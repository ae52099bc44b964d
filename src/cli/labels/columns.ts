import { closeNames } from '../signal-names.ts';

/** Columns that hold a page, or say where it is. */
export const BODY_COLUMNS = ['html', 'text', 'file', 'url'] as const;
/** All columns of a file of labels that mean something. */
export const COLUMNS = ['label', 'html', 'text', 'file', 'url', 'site', 'owner', 'split'] as const;
/** One of them. */
export type ColumnName = (typeof COLUMNS)[number];

/** Other words for the columns, which people use for them. */
const MEANT: Readonly<Record<string, ColumnName>> = {
  address: 'url',
  link: 'url',
  uri: 'url',
  path: 'file',
  filename: 'file',
  content: 'text',
  body: 'text',
  class: 'label',
  category: 'label',
  target: 'label',
  y: 'label',
  domain: 'site',
  host: 'site',
  set: 'split',
  fold: 'split',
};
const LONGEST_NAME = 40;

/** A word of the file as a message quotes it: short. */
export function quoted(word: string): string {
  return `"${word.length > LONGEST_NAME ? `${word.slice(0, LONGEST_NAME)}…` : word}"`;
}

/** The header of a file of labels, understood. */
export interface Header {
  /** What each column of the file holds; null for those that are not read. */
  readonly columns: readonly (ColumnName | null)[];
  readonly warnings: readonly string[];
}

function nearest(name: string): ColumnName | undefined {
  const close = closeNames(name, COLUMNS).find(candidate => candidate[0] === name[0]);
  return (Object.hasOwn(MEANT, name) ? MEANT[name] : undefined) ?? COLUMNS.find(column => column === close);
}

/** Reads the names of the columns. Throws where one that is needed is missing, and says which other may have been meant. */
export function readHeader(cells: readonly string[]): Header {
  const names = cells.map(cell => cell.trim().toLowerCase());
  const columns = names.map(name => COLUMNS.find(column => column === name) ?? null);
  const twice = columns.find((column, at) => column !== null && columns.indexOf(column) !== at);
  if (twice !== undefined) throw new Error(`there are two columns "${twice}"`);
  const unknown = names.flatMap((name, at) => {
    if (columns[at] !== null || name === '') return [];
    const meant = nearest(name);
    const isFree = meant !== undefined && !columns.includes(meant);
    return [`${quoted(cells[at]?.trim() ?? '')}${isFree ? ` (did you mean "${meant}"?)` : ''}`];
  });
  const listed = unknown.length === 0 ? 'there are no others' : `unknown: ${unknown.join(', ')}`;
  if (!columns.includes('label')) throw new Error(`there is no column "label", farm or clean; ${listed}`);
  if (!BODY_COLUMNS.some(column => columns.includes(column)))
    throw new Error(`there is no column with pages: "url", "file", "html" or "text"; ${listed}`);
  const plural = unknown.length === 1 ? 'an unknown column is' : 'unknown columns are';
  return {
    columns,
    warnings: unknown.length === 0 ? [] : [`${plural} not read: ${unknown.join(', ')}`],
  };
}
