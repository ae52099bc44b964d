import type { Signal } from './signal.ts';

/** An article without a date. */
export const signal: Signal = {
  meta: {
    id: 'date-missing',
    version: 1,
    title: 'No date',
    description:
      'Whether no date of publication or change is given: neither in the markup, nor in structured data, nor near the title.',
    unit: 'yes/no',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Observed on a republished newspaper article, 2021',
  },
  measure({ text, metadata }) {
    if (text === '') return null;
    return metadata.published === null && metadata.modified === null ? 1 : 0;
  },
};
