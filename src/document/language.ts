import { type Words, wordsWithin } from '../lexicon/words.ts';
import { correctedByLetters, countOwnLetters } from './own-letters.ts';
import { detectByTrigrams } from './trigram-language.ts';

/** Function words of all languages in one table, so that a word costs one look-up. */
interface FunctionWords {
  readonly languages: readonly string[];
  /** Indexes of the languages that have the word. */
  readonly languagesOf: ReadonlyMap<string, readonly number[]>;
}

/** Indexes of words: the first and the one after the last. */
interface WordRange {
  readonly from: number;
  readonly to: number;
}

const MIN_WORDS = 12;
/** Running text of a language has about 40 % function words, of another one hardly any. */
const MIN_STOPWORD_SHARE = 0.15;
/** Less is enough where no other language has half as many. */
const MIN_LEADING_SHARE = 0.08;
const CLEAR_LEAD = 2;
const MIN_CONFIRMING_SHARE = 0.07;
/** How much more the declared language counts than another. */
const CLAIM_WEIGHT = 1.25;
/** Languages with this share of the function words of the likeliest are close to it. */
const CLOSE = 0.7;
const SAMPLED_WORDS = 400;
/** Menus, teasers and notices are in the language of the site, and shorter lines than those of an article. */
const LONG_LINE = 160;
/** Words in long lines that tell the language alone. */
const MIN_LONG_WORDS = 60;

const FULL_STOP = 46;

const tables = new WeakMap<ReadonlyMap<string, ReadonlySet<string>>, FunctionWords>();

/**
 * The language of a text as a two-letter tag, or null when the text is too short and nothing is declared. The function
 * words decide: the language with the largest share of them, the declared one where it is close; a text without
 * function words of any known language goes to a trigram detector. Where the text has long lines, these alone count.
 */
export function detectLanguage(
  text: string,
  words: Words,
  declared: string,
  stopwords: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const claimed = declaredTag(declared);
  if (words.forms.length < MIN_WORDS) return claimed === '' ? null : claimed;
  const table = tableFor(stopwords);
  const running = sampleOf(longLines(text, words), text, words);
  const told = running.length > 0 ? likeliest(countsIn(running, table), running, table, claimed) : null;
  if (told !== null) return told;
  const sample = sampleOf([{ from: 0, to: words.forms.length }], text, words);
  const counts = countsIn(sample, table);
  const best = likeliest(counts, sample, table, claimed);
  if (best !== null) return best;
  const tag = detectByTrigrams(text);
  if (tag === '') return claimed === '' ? null : claimed;
  if (tag === null) return null;
  // In Latin letters filler text and word salad look like some language: its function words have to be there as well.
  const isLatin = sample.filter(word => word < '\u0250').length > sample.length / 2;
  if (!isLatin) return correctedByLetters(tag, sample);
  const known = table.languages.indexOf(tag);
  if (tag === claimed || known < 0) return tag;
  return (counts[known] ?? 0) / sample.length >= MIN_CONFIRMING_SHARE ? tag : null;
}

/** The language with the largest share of function words; of some that are close, letters of their own decide. */
function likeliest(
  counts: Uint32Array,
  sample: readonly string[],
  { languages }: FunctionWords,
  claimed: string,
): string | null {
  const claim = languages.indexOf(claimed);
  const scoreOf = (i: number): number => (counts[i] ?? 0) * (i === claim ? CLAIM_WEIGHT : 1);
  let top = 0;
  let second = 0;
  for (let i = 0; i < counts.length; i++) {
    const score = scoreOf(i);
    second = Math.max(second, Math.min(top, score));
    top = Math.max(top, score);
  }
  const share = top < CLEAR_LEAD * second ? MIN_STOPWORD_SHARE : MIN_LEADING_SHARE;
  if (top < share * sample.length) return null;
  const close = languages.filter((_, i) => scoreOf(i) >= CLOSE * top);
  const letters = close.length === 1 ? null : countOwnLetters(sample);
  let best = '';
  let bestScore = 0;
  for (const language of close) {
    const score = scoreOf(languages.indexOf(language)) + (letters?.get(language) ?? 0);
    if (score <= bestScore) continue;
    best = language;
    bestScore = score;
  }
  return best;
}

/** The ranges of words in long lines; none where these say too little. */
function longLines(text: string, words: Words): WordRange[] {
  const ranges: WordRange[] = [];
  let total = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start >= LONG_LINE) {
      const range = wordsWithin(words, { start, end });
      ranges.push(range);
      total += range.to - range.from;
    }
    start = end + 1;
  }
  return total < MIN_LONG_WORDS ? [] : ranges;
}

/** Words from all over some ranges. */
function sampleOf(ranges: readonly WordRange[], text: string, { forms, starts }: Words): string[] {
  const total = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const step = Math.max(1, Math.floor(total / SAMPLED_WORDS));
  const sample: string[] = [];
  let skip = 0;
  for (const { from, to } of ranges) {
    let i = from + skip;
    for (; i < to; i += step) {
      // "com" and "de" of hosts and "no" of file names are no words.
      if (text.charCodeAt((starts[i] as number) - 1) !== FULL_STOP) sample.push(forms[i] as string);
    }
    skip = i - to;
  }
  return sample;
}

/** How many of some words are function words of each language. */
function countsIn(sample: readonly string[], { languages, languagesOf }: FunctionWords): Uint32Array {
  const counts = new Uint32Array(languages.length);
  for (const word of sample) {
    const found = languagesOf.get(word);
    if (found === undefined) continue;
    for (const language of found) counts[language] = (counts[language] as number) + 1;
  }
  return counts;
}

function tableOf(stopwords: ReadonlyMap<string, ReadonlySet<string>>): FunctionWords {
  const languagesOf = new Map<string, number[]>();
  const languages = [...stopwords.keys()];
  for (const [index, language] of languages.entries()) {
    for (const word of stopwords.get(language) ?? []) {
      const known = languagesOf.get(word);
      if (known === undefined) languagesOf.set(word, [index]);
      else known.push(index);
    }
  }
  return { languages, languagesOf };
}

/** The two-letter tag in a declaration, or "". */
function declaredTag(declared: string): string {
  const tag = declared.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (!/^[a-z]{2}$/.test(tag)) return '';
  return tag === 'nb' || tag === 'nn' ? 'no' : tag;
}

/** Function words of another language that a stretch has at least, and how many times those of its own. */
const MIN_STRAY_SHARE = 0.22;
const STRAY_LEAD = 3;

/** The language of a few words that are clearly not in `language`, or null: by function words, so that names and titles are none. */
export function strayLanguage(
  words: readonly string[],
  language: string,
  stopwords: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const ownWords = stopwords.get(language);
  const own = words.reduce((sum, word) => sum + (ownWords?.has(word) === true ? 1 : 0), 0);
  if (STRAY_LEAD * own > words.length) return null;
  const table = tableFor(stopwords);
  const counts = countsIn(words, table);
  let best = -1;
  for (let i = 0; i < counts.length; i++) if ((counts[i] as number) > (counts[best] ?? 0)) best = i;
  const found = counts[best] ?? 0;
  return found >= MIN_STRAY_SHARE * words.length && found >= STRAY_LEAD * own
    ? (table.languages[best] ?? null)
    : null;
}

function tableFor(stopwords: ReadonlyMap<string, ReadonlySet<string>>): FunctionWords {
  let table = tables.get(stopwords);
  if (table === undefined) {
    table = tableOf(stopwords);
    tables.set(stopwords, table);
  }
  return table;
}
