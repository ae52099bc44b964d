import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { wordBeforeLoss } from '../lexicon/dropped-letters.ts';
import { oncePerDocument, perThousandWords, type Signal } from './signal.ts';

const LEAST_LETTERS = 5;
/** Letters of two scripts that look alike, or an invisible sign, within one word. */
const DISGUISED = /(?=.*\p{sc=Latin})[\p{sc=Cyrillic}οΟ]|(?<=\p{L})[\u200b\u2060\ufeff\u00ad](?=\p{L})/u;
const BEYOND_LATIN = /[\u0370-\u04ff\u200b\u2060\ufeff]/;
/** Parts of addresses and of names of files and accounts. */
const JOINED = /[./@_#\\-]/;

const damagedWords = oncePerDocument((document: Document): Span[] => {
  const { words } = document;
  const damaged: Span[] = [];
  for (const block of document.paragraphs) {
    if (block.kind === 'code') continue;
    const mayBeDisguised = BEYOND_LATIN.test(block.text);
    const { from, to } = document.wordRange(block);
    for (let i = from; i < to; i++) {
      if ((words.forms[i] as string).length < LEAST_LETTERS) continue;
      const start = words.starts[i] as number;
      const end = words.ends[i] as number;
      const isDisguised = mayBeDisguised && DISGUISED.test(document.text.slice(start, end));
      // A cut text ends in half a word.
      if (
        isDisguised ||
        (end < block.end && hasLostLetter(document, { start, end }, words.forms[i] as string))
      )
        damaged.push({ start, end });
    }
  }
  return damaged;
});

function hasLostLetter({ text, lexicon }: Document, { start, end }: Span, form: string): boolean {
  if (wordBeforeLoss(lexicon.wording.main, form) === null) return false;
  if (lexicon.backgrounds.get('en')?.counts.has(form) === true) return false;
  // Only words without a capital: names are no mistakes. The stop that ends a sentence joins nothing.
  const isPlain = text.slice(start, end) === form && !JOINED.test(text.charAt(start - 1));
  return isPlain && (!JOINED.test(text.charAt(end)) || !/\w/.test(text.charAt(end + 1)));
}

/** Words of the article with a letter lost, or swapped for one that looks the same. */
export const signal: Signal = {
  meta: {
    id: 'dropped-letter-rate',
    version: 1,
    title: 'Words with a letter lost or disguised',
    description:
      'How often the article has words that are common ones with a letter missing ("eperience"), mix Latin with Cyrillic or Greek letters, or hide an invisible sign: traces of bad copies and of texts made to escape comparison. English only.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964, for single losses; Unicode TR39 for look-alikes; observation on spun pages, 2026-11-28',
  },
  measure: document =>
    document.language === 'en' ? perThousandWords(damagedWords(document).length, document) : null,
  evidence: document => (document.language === 'en' ? damagedWords(document) : []),
};
