/** Changes that turn one word into another: letters put in, left out or exchanged (Levenshtein 1966). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    for (let column = 1; column <= other.length; column++) {
      const exchange = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(exchange, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Names longer than this are no names of signals, and would take long to compare. */
const MOST_CHARACTERS = 100;

/** Up to five names that may have been meant by `name`, nearest first: misspelt, or holding all its words. */
export function closeNames(name: string, names: readonly string[]): string[] {
  if (name.length > MOST_CHARACTERS) return [];
  const wanted = name.toLowerCase().replace(/[\s_]+/g, '-');
  const words = wanted.split('-').filter(word => word !== '');
  return names
    .map(candidate => ({ candidate, distance: distanceOf(wanted, candidate) }))
    .filter(
      ({ candidate, distance }) =>
        distance <= Math.max(2, candidate.length / 4) ||
        (words.length > 0 && words.every(word => candidate.includes(word))),
    )
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 5)
    .map(({ candidate }) => candidate);
}
