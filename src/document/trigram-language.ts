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

/** UTF-16 units that are looked at: the detector's cost grows with them. */
const SAMPLE = 1000;

/**
 * The language of the middle of a text by its three-letter sequences, as a two-letter tag: "" where it looks like none,
 * null where it looks like one without such a tag here.
 */
export function detectByTrigrams(text: string): string | null {
  const start = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  const found = franc(text.slice(start, start + SAMPLE), { minLength: 20 });
  return found === 'und' ? '' : (TAGS[found] ?? null);
}
