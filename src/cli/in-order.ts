/**
 * Runs a task for each item, up to `limit` at a time, and gives the results in the order of the items. At most
 * `limit` results wait at any time. Tasks must not fail.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  limit: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    running.push(task(item));
    const first = running.length >= limit ? running.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const rest of running) yield await rest;
}
