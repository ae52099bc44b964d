import { type Signal, share } from './signal.ts';

const LEAST_LENGTH = 300;

/** How much of the page is article. */
export const signal: Signal = {
  meta: {
    id: 'main-share',
    version: 1,
    title: 'Article against wrapper',
    description: "Share of the page's text that is the article.",
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'markup',
    reference:
      'Penedo et al., "The RefinedWeb Dataset", arXiv:2306.01116: pages that lose most of their text are dropped',
  },
  measure: document =>
    document.kind === 'text' ? null : share(document.mainText.length, document.text.length, LEAST_LENGTH),
};
