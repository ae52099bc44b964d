import type { Random } from '../../random.ts';

/** How often each kind of word is hurt on the way through another language and back. */
export interface RoundTripRates {
  readonly articles: number;
  readonly pronouns: number;
  readonly prepositions: number;
  readonly order: number;
}

type Table = Readonly<Record<string, readonly string[]>>;

/** What a small word becomes; "" is lost. */
const ARTICLES: Readonly<Record<string, Table>> = {
  en: { the: ['', '', 'a'], a: ['', 'the', 'one'], an: ['', 'the', 'a'] },
  de: {
    der: ['die', 'das', ''],
    die: ['der', 'das', ''],
    das: ['der', 'die', ''],
    den: ['der', 'dem', ''],
    dem: ['den', 'der', ''],
    ein: ['eine', ''],
    eine: ['ein', ''],
  },
  es: {
    el: ['la', ''],
    la: ['el', ''],
    los: ['las', ''],
    las: ['los', ''],
    un: ['una', ''],
    una: ['un', ''],
  },
  fr: {
    le: ['la', ''],
    la: ['le', ''],
    les: ['des', ''],
    un: ['une', ''],
    une: ['un', ''],
    des: ['les', ''],
  },
};
const PRONOUNS: Table = {
  he: ['it', 'she', 'they'],
  she: ['he', 'it'],
  it: ['he', 'that', 'they'],
  they: ['it', 'he', 'these'],
  his: ['its', 'her', 'their'],
  her: ['his', 'its'],
  their: ['its', 'his'],
  them: ['it', 'him'],
  him: ['it', 'them'],
  who: ['which', 'that'],
  this: ['that', 'the'],
};
const PREPOSITIONS: Table = {
  in: ['at', 'on', 'into'],
  on: ['at', 'in', 'about'],
  at: ['in', 'to'],
  for: ['to', 'of', 'during'],
  of: ['from', 'for', ''],
  to: ['for', 'at', 'in'],
  with: ['by', 'along with', 'of'],
  by: ['from', 'with'],
  from: ['of', 'since'],
  over: ['above', 'on'],
  about: ['on', 'approximately'],
  since: ['from', 'because'],
};
const SMALL_WORD = /(?<![\p{L}'’])\p{L}{1,5}(?![\p{L}'’])(?: |(?=[,.;:]))/gu;
const ADJECTIVE_FIRST =
  /\b((?:big|cold|dark|deep|early|fast|good|great|heavy|high|hot|large|last|late|little|local|long|low|new|old|open|poor|rich|short|slow|small|strong|warm|weak|white|wide|young|\p{Ll}{3,}(?:able|al|ary|ful|ic|ish|ive|less|ous))) (?!(?:about|after|along|also|because|before|even|from|have|here|into|just|like|more|most|much|only|over|since|some|such|than|that|their|them|then|there|these|they|this|those|through|until|were|what|when|where|which|while|will|with|without|your)\b)(\p{Ll}{4,}(?<!ly))(?=[ ,.;:])/gu;

/** Whether round trips can be imitated in a language. */
export function canRoundTrip(language: string): boolean {
  return language in ARTICLES;
}

/** Makes a function that hurts texts as a translation to another language and back does; outside English only articles. */
export function roundTripper(
  language: string,
  rates: RoundTripRates,
  random: Random,
): (text: string) => string {
  const isEnglish = language === 'en';
  const tables: readonly (readonly [Table, number])[] = [
    [ARTICLES[language] ?? {}, rates.articles],
    ...(isEnglish
      ? ([
          [PRONOUNS, rates.pronouns],
          [PREPOSITIONS, rates.prepositions],
        ] as const)
      : []),
  ];
  const swap = (found: string): string => {
    const word = found.trimEnd();
    const entry = tables.find(([table]) => Object.hasOwn(table, word.toLowerCase()));
    if (entry === undefined || !random.chance(entry[1])) return found;
    const other = random.pick(entry[0][word.toLowerCase()] ?? [word]);
    const isCapital = /^\p{Lu}/u.test(word);
    const written = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    return written === '' ? '' : `${written}${found.slice(word.length)}`;
  };
  return text => {
    const swapped = text.replace(SMALL_WORD, swap);
    const ordered = isEnglish
      ? swapped.replace(ADJECTIVE_FIRST, (found, adjective: string, noun: string) =>
          random.chance(rates.order) ? `${noun} ${adjective}` : found,
        )
      : swapped;
    return ordered.replace(/^\p{Ll}/u, first => (/^\p{Lu}/u.test(text) ? first.toUpperCase() : first));
  };
}
