import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { perThousandWords, type Signal } from './signal.ts';

const CAPITAL = /\p{Lu}/u;
const LAST_ASCII = 0x7f;
/** Languages in which a capital does not tell a name. */
const WITHOUT_NAMES: ReadonlySet<string> = new Set('de zh ja ko th ar fa he hi bn ur'.split(' '));

function isCapital(unit: number): boolean {
  return unit <= LAST_ASCII ? unit >= 65 && unit <= 90 : CAPITAL.test(String.fromCharCode(unit));
}

/** Names inside sentences, numbers, and quotations: what somebody had to find out. */
function details(document: Document): Span[] {
  const { text, words, sentences } = document;
  const found: Span[] = [];
  for (const sentence of sentences) {
    const { from, to } = document.wordRange(sentence);
    let name: { start: number; end: number } | null = null;
    for (let i = from; i < to; i++) {
      const start = words.starts[i] ?? 0;
      const end = words.ends[i] ?? 0;
      const first = text.charCodeAt(start);
      const isNumber = first >= 48 && first <= 57;
      const isName = i > from && end - start > 1 && isCapital(first);
      if (isName && name !== null && start - name.end <= 2) name.end = end;
      else if (isName) {
        name = { start, end };
        found.push(name);
      } else name = null;
      if (isNumber) found.push({ start, end });
    }
  }
  return found;
}

/** How much the article says that can be checked. */
export const signal: Signal = {
  meta: {
    id: 'concrete-detail-rate',
    version: 1,
    title: 'Names and numbers',
    description:
      'Names and numbers inside the sentences of the article. Reporters and people who were there give them; text made of other texts is short of them. Not measured in German, where every noun is capitalised, and in scripts without capitals.',
    unit: 'per 1,000 words',
    range: [0, null],
    suggests: 'clean',
    needs: 'text',
    reference: 'Horne and Adalı, "This Just In", ICWSM 2017: fewer names and quotations in fake news',
  },
  measure: document =>
    WITHOUT_NAMES.has(document.language ?? '') ? null : perThousandWords(details(document).length, document),
};
