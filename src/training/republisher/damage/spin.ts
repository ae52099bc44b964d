import { foldOf } from '../../folds.ts';
import type { Random } from '../../random.ts';
import { type Ending, inflect, lemmasOf } from './inflect.ts';
import type { Thesaurus } from './thesaurus.ts';

/** How many of the words are spun: plain ones, and those inside names. */
export interface SpinRates {
  readonly words: number;
  readonly names: number;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const SENTENCE_START = /(?:^|[.!?]["'”’)]*\s+|["'“‘(])$/;
/** Verbs and small words that every spinner leaves as they are. */
const KEPT = new Set(
  'about after also been before being both does done down during each else even ever from have having here into itself just less like many more most much must near only onto other over same shall should since some such than that their them then there these they this those through under until upon very well were what when where which while will with within without would your'.split(
    ' ',
  ),
);
/** A third of the pairs of word and synonym is kept for held-out pages, which have no others. */
const HELD_OUT = 3;
/** Spinners mostly write the same synonym each time. */
const STEADY = 0.7;

/** Makes a function that spins texts of one page, with WordNet's synonyms in any sense, right or wrong. */
export function spinner(
  thesaurus: Thesaurus,
  rates: SpinRates,
  heldOut: boolean,
  random: Random,
): (text: string) => string {
  const chosen = new Map<string, string | null>();
  const draw = (form: string): string | null => {
    const options = optionsOf(form, thesaurus, heldOut);
    if (options === null) return null;
    return inflect(random.pick(options.words), options.ending);
  };
  const synonymOf = (form: string): string | null => {
    const known = chosen.get(form);
    if (known !== undefined && (known === null || random.chance(STEADY))) return known;
    const drawn = draw(form);
    chosen.set(form, drawn);
    return drawn;
  };
  return text =>
    text.replace(WORD, (word, at: number) => {
      const isCapital = /^\p{Lu}/u.test(word);
      const isName = isCapital && !SENTENCE_START.test(text.slice(Math.max(0, at - 4), at));
      if (!random.chance(isName ? rates.names : rates.words) || /\p{Lu}.*\p{Lu}/u.test(word)) return word;
      const synonym = synonymOf(word.toLowerCase());
      if (synonym === null) return word;
      if (isName) return synonym.replace(/(?<=^| )\p{Ll}/gu, letter => letter.toUpperCase());
      return isCapital ? synonym.charAt(0).toUpperCase() + synonym.slice(1) : synonym;
    });
}

function optionsOf(
  form: string,
  thesaurus: Thesaurus,
  heldOut: boolean,
): { readonly words: readonly string[]; readonly ending: Ending } | null {
  if (KEPT.has(form)) return null;
  for (const [lemma, ending] of lemmasOf(form)) {
    const words = thesaurus
      .synonyms(lemma)
      .filter(word => (foldOf(`${lemma} ${word}`, HELD_OUT) === 0) === heldOut);
    if (words.length > 0) return { words, ending };
  }
  return null;
}
