import type { Document } from '../document/document.ts';
import type { Signal } from './signal.ts';

/** Languages in which a capital inside a sentence is a name. */
const WITH_NAMES: ReadonlySet<string> = new Set(
  'en fr es it pt nl ca ro pl cs sk sl hr sv da no fi hu ru uk bg sr tr id'.split(' '),
);
/** A sentence with more of its words in capitals is a headline or shouted. */
const MOST_CAPITALS = 0.5;
const LEAST_WORDS = 50;
const CAPITAL = /\p{Lu}/u;
/** Lines without a full stop are headlines, of which every word may have a capital. */
const IS_SENTENCE = /[.!?…]["'”’»)\]]*$/;
/** Each name counts once in a stretch of so many words: a doorway repeats its town. */
const STRETCH = 100;

/** Different names in each stretch of the sentences of the article, per 1,000 of their words. */
function names(document: Document): number | null {
  const { text, words, sentences } = document;
  let found = 0;
  let read = 0;
  let sinceLast = 0;
  let stretch = new Set<string>();
  for (const sentence of sentences) {
    if (!IS_SENTENCE.test(text.slice(sentence.end - 4, sentence.end))) continue;
    const { from, to } = document.wordRange(sentence);
    const inside: string[] = [];
    for (let i = from + 1; i < to; i++) {
      const start = words.starts[i] as number;
      const isLong = (words.ends[i] as number) - start > 1;
      if (isLong && CAPITAL.test(text.charAt(start))) inside.push(words.forms[i] as string);
    }
    if (inside.length <= (to - from) * MOST_CAPITALS)
      for (const name of inside) if (stretch.size < stretch.add(name).size) found++;
    read += to - from;
    sinceLast += to - from;
    if (sinceLast >= STRETCH) {
      sinceLast = 0;
      stretch = new Set();
    }
  }
  return read < LEAST_WORDS ? null : (found * 1000) / read;
}

/** How many different names the article names. */
export const signal: Signal = {
  meta: {
    id: 'named-entity-rate',
    version: 1,
    title: 'Different names',
    description:
      'Words with a capital inside the sentences of the article, of a thousand words of these, each once in a hundred words: guides that name no place, product or person have few. Not measured in German, where every noun has a capital, nor in scripts without capitals.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'clean',
    needs: 'text',
    reference:
      'Horne and Adalı, "This Just In", ICWSM 2017; observation on machine-written guides, 2026-11-28',
  },
  measure: document => (WITH_NAMES.has(document.language ?? '') ? names(document) : null),
};
