import { CAPITAL, letterCase, NO_LETTER, SMALL } from '../document/letter-case.ts';
import { findProse } from '../document/prose.ts';
import { type Signal, share } from './signal.ts';

const LEAST_LETTERS = 200;

/** How much of the article is in capitals. */
export const signal: Signal = {
  meta: {
    id: 'uppercase-share',
    version: 2,
    title: 'Capital letters',
    description:
      'Share of the cased letters of the running text, the first of each word left out, that are capitals: German writes its nouns with one, and titles their words. Bibliographies, code and tables are left out.',
    unit: 'share',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference:
      'Castillo, Mendoza and Poblete, "Information Credibility on Twitter", WWW 2011 (capitals as a mark of low credibility)',
  },
  measure(document) {
    let upper = 0;
    let cased = 0;
    for (const { text } of findProse(document)) {
      let isInWord = false;
      for (let i = 0; i < text.length; i++) {
        const code = text.codePointAt(i) as number;
        if (code > 0xffff) i++;
        const kind = letterCase(code);
        if (isInWord && (kind === CAPITAL || kind === SMALL)) {
          cased++;
          if (kind === CAPITAL) upper++;
        }
        isInWord = kind !== NO_LETTER;
      }
    }
    return share(upper, cased, LEAST_LETTERS);
  },
};
