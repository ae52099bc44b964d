import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal } from './signal.ts';

/** What templates leave when nobody fills them in: {keyword} (not TeX), [insert city], %%title%%. */
const PLACEHOLDER =
  /(?<![\\\w^_}$])\{\{?[a-z_ ]{3,30}\}\}?|\[(?:insert|your|enter) [^\][\n]{1,40}\]|\[(?:city|state|keyword|location|company|business|product|brand)(?: name)?\]|%%[a-z_]{2,30}%%/gi;
const OPENING = /^(?:sure|certainly|absolutely|of course) /;
/** Choices of a text spinner: {word|other word|third}. */
const BRACES = /\{[^{}\n]{3,200}\}/g;
const CHOICE = /\p{L}\|\p{L}/u;

/** One of them begins every placeholder and choice. */
const MARK = /[{[]|%%/;

const residue = oncePerDocument((document: Document): Span[] => {
  const phrases = document.phrasesIn('assistant-residue', document.mainBlocks);
  // "Sure, here's the catch" is anybody's; a reply of an assistant begins with it.
  const spans: Span[] = phrases.filter(
    ({ row, start, block }) =>
      row.kind !== 'chat' || !OPENING.test(row.phrase ?? '') || start === document.blocks[block]?.start,
  );
  for (const block of document.mainBlocks) {
    if (block.kind === 'code' || !MARK.test(block.text)) continue;
    const spintax = [...block.text.matchAll(BRACES)].filter(match => CHOICE.test(match[0]));
    for (const match of [...block.text.matchAll(PLACEHOLDER), ...spintax]) {
      const start = block.start + match.index;
      spans.push({ start, end: start + match[0].length });
    }
  }
  return spans;
});

/** What a text generator or a template left behind. */
export const signal: Signal = {
  meta: {
    id: 'assistant-residue',
    version: 1,
    title: 'Left by a text generator or a template',
    description:
      'Places where the article says what only a chat assistant says ("As an AI language model"), or shows an unfilled placeholder, spintax or filler text.',
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference: 'datasets/lexicon/assistant-residue.csv',
  },
  measure: document => (document.text === '' ? null : residue(document).length),
  evidence: document => residue(document),
};
