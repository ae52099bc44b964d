import { franc } from 'franc-min';

/** ISO 639-3 codes of the detector, as the two-letter tags that pages and tables use. */
const TAGS: Readonly<Record<string, string>> = {
  arb: 'ar',
  bul: 'bg',
  ben: 'bn',
  ces: 'cs',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  spa: 'es',
  pes: 'fa',
  fin: 'fi',
  fra: 'fr',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  nob: 'no',
  dan: 'da',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  slk: 'sk',
  slv: 'sl',
  srp: 'sr',
  swe: 'sv',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  vie: 'vi',
  cmn: 'zh',
  zlm: 'ms',
  tgl: 'tl',
  kat: 'ka',
  hye: 'hy',
  urd: 'ur',
  tam: 'ta',
  tel: 'te',
  mya: 'my',
  khm: 'km',
};

const DETECTOR_SAMPLE = 1000;
const MIN_WORDS = 12;
/** Running text of a language has about 40 % function words, of another one hardly any. */
const MIN_STOPWORD_SHARE = 0.15;
const MIN_CONFIRMING_SHARE = 0.07;
const SAMPLED_WORDS = 400;

function stopwordShare(words: readonly string[], stopwords: ReadonlySet<string> | undefined): number {
  if (stopwords === undefined || words.length === 0) return 0;
  return words.reduce((sum, word) => sum + (stopwords.has(word) ? 1 : 0), 0) / words.length;
}

/**
 * The language of a text as a two-letter tag, or null when the text is too short and nothing is declared. The function
 * words decide: the language with the largest share of them, the declared one where it is close; a text without
 * function words of any known language goes to a trigram detector.
 */
export function detectLanguage(
  text: string,
  words: readonly string[],
  declared: string,
  stopwords: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const claimed = declaredTag(declared);
  if (words.length < MIN_WORDS) return claimed === '' ? null : claimed;
  const step = Math.max(1, Math.floor(words.length / SAMPLED_WORDS));
  const sample = words.filter((_, i) => i % step === 0);
  let best = '';
  let bestShare = 0;
  for (const [language, set] of stopwords) {
    const share = stopwordShare(sample, set) * (language === claimed ? 1.25 : 1);
    if (share > bestShare) {
      best = language;
      bestShare = share;
    }
  }
  if (bestShare >= MIN_STOPWORD_SHARE) return best;
  const start = Math.max(0, Math.floor((text.length - DETECTOR_SAMPLE) / 2));
  const found = franc(text.slice(start, start + DETECTOR_SAMPLE), { minLength: 20 });
  if (found === 'und') return claimed === '' ? null : claimed;
  const tag = TAGS[found] ?? null;
  // In Latin letters filler text and word salad look like some language: its function words have to be there as well.
  const isLatin = sample.filter(word => word < '\u0250').length > sample.length / 2;
  const isConfirmed = !isLatin || tag === claimed || tag === null || !stopwords.has(tag);
  return isConfirmed || stopwordShare(sample, stopwords.get(tag)) >= MIN_CONFIRMING_SHARE ? tag : null;
}

/** The two-letter tag in a declaration, or "". */
function declaredTag(declared: string): string {
  const tag = declared.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (!/^[a-z]{2}$/.test(tag)) return '';
  return tag === 'nb' || tag === 'nn' ? 'no' : tag;
}
