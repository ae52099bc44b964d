import type { Random } from '../random.ts';

/** A grammar of generic headlines. All of them written for this project. */
export interface HeadlineGrammar {
  /** `{name}` stands for one of the words of that name, `{3-15}` for a number. */
  readonly frames: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** A generic listicle, how-to or clickbait headline, as farms fill their sidebars with. */
export function genericHeadline({ frames, words }: HeadlineGrammar, random: Random): string {
  const headline = random.pick(frames).replace(/\{(?:(\d+)-(\d+)|(\w+))\}/g, (_, from, to, name) => {
    return name === undefined
      ? String(random.between(Number(from), Number(to)))
      : random.pick(words[name] ?? []);
  });
  if (random.chance(0.75)) return headline;
  // Sentence case, so that nothing learns the capitals.
  return headline.charAt(0) + headline.slice(1).toLowerCase();
}
