import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perThousandWords, type Signal } from './signal.ts';

const ZERO = 48;
const NINE = 57;
const HAS_QUOTES = /["“«„「]/;
const QUOTATION =
  /“[^“”\n]{15,600}”|«[^«»\n]{15,600}»|„[^„“”\n]{15,600}[“”]|「[^「」\n]{6,600}」|(?<![\p{L}\p{N}])"(?=\S)[^"\n]{15,600}"(?![\p{L}\p{N}])/gu;
function isNumber(form: string): boolean {
  const unit = form.charCodeAt(0);
  return unit >= ZERO && unit <= NINE;
}

/** Numbers, but for those that number a step or a heading, with what follows at once counted as one ("12 September 2019"), and quotations. */
function figures(document: Document): Span[] {
  const { words, sentences } = document;
  const found: Span[] = [];
  for (const sentence of sentences) {
    const { from, to } = document.wordRange(sentence);
    let last = -3;
    for (let i = from + 1; i < to; i++) {
      if (!isNumber(words.forms[i] as string)) continue;
      if (i - last > 2) found.push({ start: words.starts[i] as number, end: words.ends[i] as number });
      last = i;
    }
  }
  for (const block of document.paragraphs) {
    if (!HAS_QUOTES.test(block.text)) continue;
    for (const match of block.text.matchAll(QUOTATION)) {
      const start = block.start + match.index;
      found.push({ start, end: start + match[0].length });
    }
  }
  return found;
}

/** How much the article says that can be counted or was said. */
export const signal: Signal = {
  meta: {
    id: 'figure-rate',
    version: 1,
    title: 'Numbers, dates and quotations',
    description:
      'Numbers inside sentences, with a date or a sum as one, and quotations: what somebody had to find out, in every language, also in those whose capitals tell no names.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'either',
    needs: 'text',
    reference: 'Horne and Adalı, "This Just In", ICWSM 2017: fewer quotations and numbers in fake news',
  },
  measure: document => perThousandWords(figures(document).length, document),
};
