/** Letters that a language has and those it is mistaken for have not, or hardly ever. */
const OWN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ru', 'ыэё'],
  ['uk', 'іїєґ'],
  ['bg', 'ъ'],
  ['sr', 'јљњћђџ'],
  ['ar', 'ةىأإ'],
  ['fa', 'پچگژ'],
  ['ur', 'ٹڈڑںےھہ'],
  ['cs', 'řěů'],
  ['sk', 'ľôŕĺ'],
  ['es', 'ñ'],
  ['pt', 'ãõ'],
]);
/** Scripts in which a page of names and labels is still told by its letters. */
const BY_LETTERS_ALONE: readonly (readonly string[])[] = [
  ['ru', 'uk', 'bg', 'sr'],
  ['ar', 'fa', 'ur'],
];

const languageOfLetter = new Map<number, string>(
  [...OWN_LETTERS].flatMap(([language, letters]) =>
    [...letters].map(letter => [letter.charCodeAt(0), language] as const),
  ),
);
const FIRST_LETTER = 0xe3;

/** How many of some lower-case words have a letter of a language's own, by language. */
export function countOwnLetters(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const language = unit < FIRST_LETTER ? undefined : languageOfLetter.get(unit);
      if (language === undefined) continue;
      counts.set(language, (counts.get(language) ?? 0) + 1);
      break;
    }
  }
  return counts;
}

/** The language of the same script whose own letters most words have; the language itself where none has more. */
export function correctedByLetters(language: string, words: readonly string[]): string {
  const rivals = BY_LETTERS_ALONE.find(script => script.includes(language));
  if (rivals === undefined) return language;
  const counts = countOwnLetters(words);
  let best = language;
  for (const rival of rivals) if ((counts.get(rival) ?? 0) > (counts.get(best) ?? 0)) best = rival;
  return best;
}
