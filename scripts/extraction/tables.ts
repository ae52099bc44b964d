/** A Markdown table: the first column is words, the others are figures. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = columns.map((_, at) => (at === 0 ? '-' : '-:'));
  return [columns, rule, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** A figure with three decimals, as the published tables have them; a dash where there is none. */
export function figure(value: number | null): string {
  return value === null || Number.isNaN(value) ? '-' : value.toFixed(3);
}

/** Milliseconds with two decimals. */
export function milliseconds(value: number): string {
  return `${value.toFixed(2)} ms`;
}

/** The middle of some numbers; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** Puts a text between two markers of a Markdown file. Throws where the markers are missing. */
export function insertBetween(file: string, content: string, start: string, end: string): string {
  const from = file.indexOf(start);
  const to = file.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`the file has no block ${start} ... ${end}`);
  return `${file.slice(0, from + start.length)}\n${content}\n${file.slice(to)}`;
}
