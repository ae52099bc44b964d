import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_HEADINGS = 3;
const LEAST_STEMS = 3;

const echoes = oncePerDocument((document: Document): Block[] => {
  const title = new Set(document.titleStems);
  const least = Math.max(LEAST_STEMS, title.size / 2);
  return document.headings.filter(
    heading => new Set(document.stemsOf(heading).filter(stem => title.has(stem))).size >= least,
  );
});

/** Headings that repeat the title. */
export const signal: Signal = {
  meta: {
    id: 'heading-title-echo',
    version: 1,
    title: 'Headings that repeat the title',
    description:
      'Share of the headings of the article that hold half of the content words of the title, three at least: pages written around a search phrase put it into every heading.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Observed on pages made from search phrases in the labelled corpus, 2026',
  },
  measure: document =>
    new Set(document.titleStems).size < LEAST_STEMS
      ? null
      : share(echoes(document).length, document.headings.length, LEAST_HEADINGS),
  evidence: document => echoes(document),
};
