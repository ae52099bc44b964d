import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, perThousandWords, type Signal } from './signal.ts';

/** Two commas or stops where one belongs, or a space before one. */
const CANDIDATE = / ?[,.;]{2,}|[,.;] [,.;](?= |$)| [,.](?= |$)/g;
const ALPHANUMERIC = /[\p{L}\p{N}]$/u;

/** "etc.,", an ellipsis, dots with spaces between them, and a mark that stands alone are meant so. */
function isMeant(mark: string, before: string, after: string): boolean {
  return (
    /^\.{2,}[,;]?$|^\.[,;]$/.test(mark.trim()) || // also "..", which many write for an ellipsis
    !ALPHANUMERIC.test(before) ||
    (mark.includes('.') && /^ ?[.…]/.test(after))
  );
}

const marks = oncePerDocument(({ paragraphs }: Document): Span[] => {
  return paragraphs
    .filter(block => block.kind !== 'code' && block.kind !== 'cell')
    .flatMap(({ text, start }) =>
      [...text.matchAll(CANDIDATE)].flatMap(({ index, 0: mark }) => {
        const end = index + mark.length;
        const isFound = !isMeant(mark, text.slice(Math.max(0, index - 2), index), text.slice(end, end + 2));
        return isFound ? [{ start: start + index, end: start + end }] : [];
      }),
    );
});

/** How carelessly the article is punctuated. */
export const signal: Signal = {
  meta: {
    id: 'doubled-punctuation-rate',
    version: 1,
    title: 'Doubled and detached punctuation',
    description:
      'How often the article has ",,", ". ." or a space before a comma or full stop: traces of templates and word swappers that put texts together from pieces.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'Observation on spun pages of the labelled corpus, 2026-11-28',
  },
  measure: document => perThousandWords(marks(document).length, document),
  evidence: document => marks(document),
};
