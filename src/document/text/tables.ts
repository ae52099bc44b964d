const DELIMITERS = /^[\s|:-]+$/;
const MAX_CELLS = 200;

/** Whether a line is the head of a pipe table: the next one divides head and rows. */
export function startsTable(line: string, next: string | undefined): boolean {
  if (next === undefined || !line.includes('|') || !next.includes('|') || !next.includes('-')) return false;
  return DELIMITERS.test(next) && cellsOf(next).every(cell => /^:?-+:?$/.test(cell));
}

/** The cells of a row, empty ones left out. */
export function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)\|/, MAX_CELLS)
    .map(cell => cell.trim())
    .filter(cell => cell !== '');
}
