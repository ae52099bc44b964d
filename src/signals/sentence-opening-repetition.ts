import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal } from './signal.ts';

/** Among more sentences more begin alike: only windows of one size compare. */
const WINDOW = 20;
const OPENING_WORDS = 2;
const LEAST_WORDS = 6;
const IS_SENTENCE = /[.!?]["'”’)]*$/;

interface Opening extends Span {
  readonly words: string;
}

/**
 * The first words of the sentences, and in each window those that another sentence of it has as well. A sentence that
 * stands there twice, told by its length, counts once: shops repeat the texts of their goods.
 */
const openings = oncePerDocument((document: Document): { windows: number; repeated: Opening[] } => {
  const { words, text } = document;
  const seen = new Set<string>();
  const all = document.sentences.flatMap((sentence): Opening[] => {
    const { from, to } = document.wordRange(sentence);
    if (to - from < LEAST_WORDS || !IS_SENTENCE.test(text.slice(sentence.end - 4, sentence.end))) return [];
    const opening = words.forms.slice(from, from + OPENING_WORDS).join(' ');
    const { size } = seen;
    if (seen.add(`${opening} ${sentence.end - sentence.start}`).size === size) return [];
    const span = {
      start: words.starts[from] as number,
      end: words.ends[from + OPENING_WORDS - 1] as number,
    };
    return [{ ...span, words: opening }];
  });
  const windows = Math.floor(all.length / WINDOW);
  const repeated: Opening[] = [];
  for (let i = 0; i < windows; i++) {
    const window = all.slice(i * WINDOW, (i + 1) * WINDOW);
    const counts = new Map<string, number>();
    for (const opening of window) counts.set(opening.words, (counts.get(opening.words) ?? 0) + 1);
    repeated.push(...window.filter(opening => (counts.get(opening.words) ?? 0) > 1));
  }
  return { windows, repeated };
});

/** How many sentences begin as another one close to them. */
export const signal: Signal = {
  meta: {
    id: 'sentence-opening-repetition',
    version: 1,
    title: 'Sentences that begin alike',
    description:
      'Share of the sentences of the article whose first two words begin another of the same twenty sentences: templates and generators start over with the same words.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference:
      'Observation on template pages, 2026-11-28; windows of twenty sentences, so that long and short texts compare',
  },
  measure(document) {
    const { windows, repeated } = openings(document);
    return windows === 0 ? null : repeated.length / (windows * WINDOW);
  },
  evidence: document => openings(document).repeated,
};
