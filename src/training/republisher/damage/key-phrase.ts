/** Words that stand in no key phrase, in the languages that frames are written in. */
const SMALL =
  /^(?:about|after|also|aber|auch|been|comme|como|con|could|dans|does|eine[mnrs]?|every|from|have|here|into|mehr|more|most|nach|only|over|para|pour|should|sobre|their|them|there|these|they|this|those|under|what|when|where|which|while|will|with|without|would|your|\d+)$/i;
const MAX_WORDS = 4;

/** The runs of full words in a title, the longest first: what a page made for a search takes for its subject. */
export function keyPhrases(title: string): string[] {
  const runs: string[][] = [[]];
  for (const token of title.split(/\s+/)) {
    const word = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const isSmall = (word.length <= 3 && !/^\p{Lu}{2,}$/u.test(word)) || SMALL.test(word);
    if (!isSmall) runs.at(-1)?.push(word);
    if (isSmall || !token.endsWith(word)) runs.push([]);
  }
  return runs
    .filter(run => run.length > 0)
    .map(run => run.slice(0, MAX_WORDS))
    .sort((a, b) => b.length - a.length)
    .map(run => run.join(' '));
}
