import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal } from './signal.ts';

const LEAST_SENTENCES = 8;
const LEAST_WORDS = 4;
/** What essays by rote open a sentence with. */
const STOCK: ReadonlySet<string> = new Set(
  'additionally alternatively consequently conversely firstly furthermore importantly lastly moreover notably overall ultimately whether'.split(
    ' ',
  ),
);
const STOCK_PAIRS: ReadonlySet<string> = new Set(['for those', 'in addition', 'in conclusion', 'in summary']);
/** "By morning" is no way to do it. */
const TIMES: ReadonlySet<string> = new Set(['evening', 'morning', 'spring']);
/** What people open one with that goes on from the last. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'also although and anyway because but however instead meanwhile nor now or plus since so still then therefore though ' +
    'thus well while yet'
  ).split(' '),
);

const openings = oncePerDocument((document: Document): { stock: Span[]; plain: number } => {
  const { words } = document;
  const stock: Span[] = [];
  let plain = 0;
  for (const sentence of document.sentences) {
    const { from, to } = document.wordRange(sentence);
    if (to - from < LEAST_WORDS) continue;
    const first = words.forms[from] as string;
    const second = words.forms[from + 1] as string;
    const isWay = first === 'by' && second.endsWith('ing') && !TIMES.has(second);
    const isPair = isWay || STOCK_PAIRS.has(`${first} ${second}`);
    if (isPair || STOCK.has(first))
      stock.push({
        start: words.starts[from] as number,
        end: words.ends[isPair ? from + 1 : from] as number,
      });
    else if (PLAIN.has(first)) plain++;
  }
  return { stock, plain };
});

/** With which words the sentences of the article go on from one another. */
export const signal: Signal = {
  meta: {
    id: 'connective-opening-share',
    version: 1,
    title: 'Sentences that begin with a stock connective',
    description:
      'Of the sentences of the article that open with a connective, the share with one of essays by rote ("Moreover", "Additionally", "By choosing") and not of talk ("But", "So", "Still"). Half a sentence is added to both sides: few sentences say little. English only.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Kobak et al., arXiv:2406.07016, 2024 ("additionally", "notably", "consequently" in excess with language models); the other words are an observation, 2026-11-28. Krichevsky and Trofimov, 1981, for the halves',
  },
  measure(document) {
    if (document.language !== 'en' || document.sentences.length < LEAST_SENTENCES) return null;
    const { stock, plain } = openings(document);
    return (stock.length + 0.5) / (stock.length + plain + 1);
  },
  evidence: document => (document.language === 'en' ? openings(document).stock : []),
};
