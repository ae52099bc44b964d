import type { Block } from '../document/block.ts';
import type { Document, PhraseSpan } from '../document/document.ts';
import { oncePerDocument, type Signal } from './signal.ts';

const LEAST_WORDS = 6;

/** Whether a block says something, as against an item of a menu that leads to a page of notices. */
function isStatement(document: Document, block: Block): boolean {
  if (block.isMainText) return true;
  if (block.linkLength > block.text.length / 2) return false;
  const stands = block.region === 'main' || block.region === 'aside' || block.region === 'header';
  return document.wordsOf(block).length >= LEAST_WORDS || (stands && block.kind === 'paragraph');
}

const notices = oncePerDocument((document: Document): readonly PhraseSpan[] => {
  return document
    .phrasesIn('disclosures', document.blocks)
    .filter(({ block }) => isStatement(document, document.blocks[block] as Block));
});

/** A notice that somebody pays. */
export const signal: Signal = {
  meta: {
    id: 'disclosure-present',
    version: 2,
    title: 'Affiliate or sponsor notice',
    description:
      'Whether the page says that it earns commissions or is paid for. Careful sites do, farms do when a network asks them to. A link to a page of notices is none.',
    unit: 'yes/no',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference: 'US Federal Trade Commission, 16 CFR Part 255; datasets/lexicon/disclosures.csv',
  },
  measure(document) {
    if (!document.covers('disclosures')) return null;
    return notices(document).length > 0 ? 1 : 0;
  },
  evidence: document => (document.covers('disclosures') ? notices(document) : []),
};
