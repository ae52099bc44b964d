/** Words that judge: the id of a signal says what is there, not what to think of it. */
const VERDICTS: ReadonlySet<string> = new Set(
  (
    'abuse abusive awful bad best better cheap clean deceptive dubious excess excessive fake farm few good harmful heavy honest ' +
    'innocent junk low malicious many much poor quality scam shady spam spammy suspect suspicious thin too toxic trash ugly ' +
    'unnatural unwanted worst worthless'
  ).split(' '),
);

/** The words of an id that judge. */
export function verdictsIn(id: string): string[] {
  return id.split('-').filter(word => VERDICTS.has(word));
}
