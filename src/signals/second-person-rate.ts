import type { Document } from '../document/document.ts';
import { perThousandWords, type Signal } from './signal.ts';

/** Words that address the reader, by language. */
const ADDRESS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set(['you', 'your', 'yours', 'yourself', "you're", "you'll", "you've", "you'd"])],
]);

function count(document: Document, address: ReadonlySet<string>): number {
  return document.mainWords.reduce((sum, word) => sum + (address.has(word) ? 1 : 0), 0);
}

/** How much the article talks to its reader. */
export const signal: Signal = {
  meta: {
    id: 'second-person-rate',
    version: 1,
    title: 'Talking to the reader',
    description: 'How often the article says "you". Guides and adverts do, reports do not. English only.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'either',
    needs: 'text',
    reference:
      'Biber, "Variation across Speech and Writing", 1988: second-person pronouns mark involved text',
  },
  measure(document) {
    const address = ADDRESS.get(document.language ?? '');
    return address === undefined ? null : perThousandWords(count(document, address), document);
  },
};
