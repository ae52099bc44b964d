import type { Signal } from './signal.ts';

/** An article without an author's name. */
export const signal: Signal = {
  meta: {
    id: 'byline-missing',
    version: 1,
    title: 'No author',
    description:
      'Whether no author is named: neither in the markup, nor in structured data, nor in a visible byline. Copied and generated articles lose or never had one; business pages have none either.',
    unit: 'yes/no',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Google Search Quality Rater Guidelines, 2.5.2 (finding who is responsible for the content)',
  },
  measure: document => (document.text === '' ? null : document.metadata.author === null ? 1 : 0),
};
