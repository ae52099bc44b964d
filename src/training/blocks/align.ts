/** Words in a row that are taken to be the same place. */
const RUN = 5;
/** How far behind the last sure place a short block is looked for, in words. */
const REACH = 400;
/** A block with more of its words in the truth is a sure place. */
const SURE = 0.6;

/**
 * How much of each block stands in the true main text: the share of its words, 0 to 1. A block of five words or more counts
 * the words inside runs of five that the truth has too; a shorter one counts if the truth has it whole, after the last sure
 * place and before the next: "Menu" inside an article is not the "Menu" at the top of the page.
 */
export function alignBlocks(blocks: readonly (readonly string[])[], truth: readonly string[]): Float32Array {
  const runs = new Map<string, number>();
  for (let i = truth.length - RUN; i >= 0; i--) runs.set(truth.slice(i, i + RUN).join(' '), i);
  const shares = new Float32Array(blocks.length);
  const places = blocks.map((block, i) => {
    const isFound = new Uint8Array(block.length);
    let from = -1;
    let to = -1;
    for (let j = 0; j + RUN <= block.length; j++) {
      const at = runs.get(block.slice(j, j + RUN).join(' '));
      if (at === undefined) continue;
      isFound.fill(1, j, j + RUN);
      if (from < 0) from = at;
      to = at + RUN;
    }
    shares[i] = isFound.reduce((sum, found) => sum + found, 0) / Math.max(1, block.length);
    return (shares[i] ?? 0) > SURE ? { from, to } : null;
  });
  alignShort(blocks, truth, places, shares);
  return shares;
}

function alignShort(
  blocks: readonly (readonly string[])[],
  truth: readonly string[],
  places: readonly ({ readonly from: number; readonly to: number } | null)[],
  shares: Float32Array,
): void {
  const starts = new Map<string, number[]>();
  truth.forEach((word, i) => {
    const found = starts.get(word);
    if (found === undefined) starts.set(word, [i]);
    else found.push(i);
  });
  const next: number[] = [];
  let ahead = truth.length;
  for (let i = blocks.length - 1; i >= 0; i--) {
    next[i] = ahead;
    ahead = places[i]?.from ?? ahead;
  }
  let passed = 0;
  blocks.forEach((block, i) => {
    const place = places[i];
    if (place !== null && place !== undefined) passed = place.to;
    if (block.length === 0 || block.length >= RUN) return;
    const end = Math.min(Math.max(passed, next[i] ?? 0), passed + REACH);
    const at = (starts.get(block[0] as string) ?? []).find(
      start => start >= passed && start < end && block.every((word, j) => truth[start + j] === word),
    );
    if (at === undefined) return;
    shares[i] = 1;
    passed = at + block.length;
  });
}
