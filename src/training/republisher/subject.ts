import type { Random } from '../random.ts';
import type { Article } from './article.ts';

/** The content stems of a text in a language, repetitions included: no function words. */
export type StemsOf = (text: string, language: string) => readonly string[];

/** What an article is about, in words that furniture can be made of. */
export interface Subject {
  /** How often each content stem stands in title and text. */
  readonly counts: ReadonlyMap<string, number>;
  /** Names inside its sentences, the most frequent first. */
  readonly names: readonly string[];
  /** Its most frequent content words, as written. */
  readonly terms: readonly string[];
}

const MAX_NAMES = 8;
const MAX_TERMS = 10;
/** The last word of a noun phrase, by what stands around it. */
const ENGLISH_NOUN =
  /(?<=\b(?:the|an?|this|its|their|our|his|her|of|for|about) (?:\p{Ll}+ )?)\p{Ll}{4,}(?=[,.;:!?)]| (?:of|in|for|and|or|is|are|was|were|that|which|with|on|by|from|at|has|have|will)\b)/gu;
const LONG_WORD = /(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu;
const NAME = /(?<=\p{Ll},? )\p{Lu}[\p{L}\p{M}]{2,}(?:-\p{L}+)*(?: \p{Lu}[\p{L}\p{M}]+(?:-\p{L}+)*){0,2}/gu;
const known = new WeakMap<Article, Subject>();

/** The subject of an article; found once per article. */
export function subjectOf(article: Article, stemsOf: StemsOf): Subject {
  const found = known.get(article) ?? findSubject(article, stemsOf);
  known.set(article, found);
  return found;
}

function findSubject({ title, paragraphs, language }: Article, stemsOf: StemsOf): Subject {
  const counts = new Map<string, number>();
  const terms = new Map<string, number>();
  const names = new Map<string, number>();
  const stems = new Map<string, readonly string[]>();
  for (const text of [title, ...paragraphs]) {
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
      const form = word.toLowerCase().replaceAll('’', "'");
      let found = stems.get(form);
      if (found === undefined) {
        found = stemsOf(form, language);
        stems.set(form, found);
      }
      for (const stem of found) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    for (const [term] of text.matchAll(language === 'en' ? ENGLISH_NOUN : LONG_WORD)) {
      if (stemsOf(term, language).length > 0) terms.set(term, (terms.get(term) ?? 0) + 1);
    }
    // A title may write every word with a capital.
    for (const [name] of text === title ? [] : text.matchAll(NAME)) {
      if (stemsOf(name, language).length > 0) names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  return { counts, names: mostFrequent(names, MAX_NAMES), terms: mostFrequent(terms, MAX_TERMS) };
}

function mostFrequent(counts: ReadonlyMap<string, number>, limit: number): string[] {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([text]) => text);
}

/** A frame takes two names (or terms where there are none) and two terms. */
type Frame = (a: string, b: string, x: string, y: string) => string;

const FRAMES: Readonly<Record<string, readonly Frame[]>> = {
  en: [
    (a, _, x) => `${a} and the ${x} behind it all`,
    (a, _, x, y) => `${a} faces questions over ${x} and ${y}`,
    (a, b, x) => `${a} and ${b} at odds on ${x}`,
    (a, _, x, y) => `Analysis: ${a}, ${x} and the limits of ${y}`,
    (_, __, x, y) => `From ${x} to ${y} in three steps`,
    (a, _, x) => `Fresh look at ${x} in ${a}`,
    (a, b, x) => `${a} weighs ${x} as ${b} waits`,
    (_, __, x, y) => `In pictures: the ${x} and the ${y}`,
    (a, _, x, y) => `The long road from ${x} to ${y}, as seen from ${a}`,
    (_, __, x, y) => `Explained: the ${x}, the ${y} and what comes next`,
    (a, _, x, y) => `Letters: more on ${a}, the ${x} and those who pay for the ${y}`,
    (_, __, x, y) => `A year later: what the ${x} has changed for the ${y}`,
    (a, _, x, y) => `${a}: how the ${x} was lost and the ${y} was found again`,
    (_, __, x, y) => `Opinion: leave the ${x} alone and talk about the ${y} for once`,
    (a, _, x, y) => `What became of the ${x} after ${a} and the ${y} were in the news`,
  ],
  de: [
    (a, b, x) => `${a}, ${b} und der Streit um ${x}`,
    (a, _, x, y) => `${a}: Fragen zu ${x} und ${y}`,
    (a, _, x) => `Analyse: ${a} und ${x}`,
  ],
  fr: [
    (a, b, x) => `${a}, ${b} et la question de ${x}`,
    (a, _, x, y) => `${a} : ${x} et ${y} en débat`,
    (a, _, x) => `Analyse : ${a} et ${x}`,
  ],
  es: [
    (a, b, x) => `${a}, ${b} y la cuestión de ${x}`,
    (a, _, x, y) => `${a}: ${x} y ${y} a debate`,
    (a, _, x) => `Análisis: ${a} y ${x}`,
  ],
};
const PLAIN_FRAMES: readonly Frame[] = [
  (a, b, x, y) => `${a}: ${x}, ${y}, ${b}`,
  (a, b, x) => `${a}, ${b}: ${x}`,
  (a, _, x, y) => `${a} – ${x} – ${y}`,
];

/** A headline on the article's own subject: a heading of it, a sentence in headline style, or a frame filled. */
export function ownHeadline(article: Article, subject: Subject, random: Random): string {
  const way = random.next();
  const heading =
    way < 0.15 && article.headings.length > 0
      ? random.pick(article.headings).text.replace(/^\d+[.)]\s*/, '')
      : '';
  if (heading.split(' ').length >= 4) return heading;
  if (way < 0.65 && article.language === 'en') {
    const line = headlineOfSentence(random.pick(article.paragraphs));
    if (line !== null) return line;
  }
  // German writes its nouns as other languages write names.
  const words = article.language === 'de' ? subject.names : subject.terms;
  const terms = words.length >= 2 ? words : [...words, article.title, article.title];
  const pool = subject.names.length >= 2 ? subject.names : terms;
  const [a = '', b = ''] = random.sample(pool, 2);
  const [x = '', y = ''] = random.sample(terms, 2);
  const line = random.pick(FRAMES[article.language] ?? PLAIN_FRAMES)(a, b, x, y);
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/**
 * The first clause of a paragraph in the manner of headlines, articles and auxiliaries dropped: they also break the runs
 * of words that would else stand on the page twice.
 */
function headlineOfSentence(paragraph: string): string | null {
  const sentence =
    /^[^.!?"“”]{30,220}?(?=[.!?,;:–—]| (?:after|because|when|while|which|who|that|as|but) )/.exec(
      paragraph,
    )?.[0];
  if (
    sentence === undefined ||
    /^(?:[Tt]h(?:ey|is|at|ese|ose|ere)|[SH]?[Hh]e|We|I|It|You|But|And|So|If)\b/.test(sentence)
  )
    return null;
  const words = sentence
    .split(' ')
    .filter(word => !/^(?:the|an?|has|have|had|is|are|was|were|been)$/i.test(word));
  if (words.length < 5 || words.length > 14) return null;
  const line = words.join(' ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
