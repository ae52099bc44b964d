import type { Signal } from './signal.ts';

/** A date in the address. */
export const signal: Signal = {
  meta: {
    id: 'date-in-path',
    version: 1,
    title: 'Date in the address',
    description:
      'Whether the path of the address holds a year and a month, as newspapers and blogs number their articles. Not measured where the address is not known.',
    unit: 'yes/no',
    range: [0, 1],
    suggests: 'clean',
    needs: 'text',
    reference: 'Observed in the labelled corpus, 2026',
  },
  measure(document) {
    if (document.url === null) return null;
    return /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:\D|$)/.test(new URL(document.url).pathname) ? 1 : 0;
  },
};
