import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_LENGTH = 300;
/** Straight marks open after a space and close before one: else they are inches, or two scare quotes with text between. */
const QUOTATION =
  /“[^“”\n]{15,600}”|(?<![\p{L}\p{N}])"(?=\S)[^"\n]{15,600}(?<=\S)"(?![\p{L}\p{N}])|«[^«»\n]{15,600}»|„[^„“”\n]{15,600}[“”]|「[^「」\n]{6,600}」|‘(?:[^‘’\n]|’(?=\p{L})){15,600}’(?!\p{L})/gu;

const quotations = oncePerDocument((document: Document): Span[] => {
  return document.paragraphs.flatMap(block =>
    [...block.text.matchAll(QUOTATION)].map(match => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    })),
  );
});

/** How much of the article other people say. */
export const signal: Signal = {
  meta: {
    id: 'quotation-share',
    version: 1,
    title: 'Quotations',
    description:
      'Share of the article that stands in quotation marks, phrases under 15 characters left out: somebody was asked.',
    unit: 'share',
    range: [0, 1],
    suggests: 'clean',
    needs: 'text',
    reference: 'Horne and Adalı, "This Just In", ICWSM 2017',
  },
  measure(document) {
    const quoted = quotations(document).reduce((sum, span) => sum + span.end - span.start, 0);
    return share(quoted, document.mainText.length, LEAST_LENGTH);
  },
  evidence: document => quotations(document),
};
