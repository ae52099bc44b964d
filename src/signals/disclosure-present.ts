import type { Signal } from './signal.ts';

/** A notice that somebody pays. */
export const signal: Signal = {
  meta: {
    id: 'disclosure-present',
    version: 1,
    title: 'Affiliate or sponsor notice',
    description:
      'Whether the page says that it earns commissions or is paid for. Careful sites do, farms do when a network asks them to.',
    unit: 'yes/no',
    range: [0, 1],
    suggests: 'either',
    needs: 'text',
    reference: 'US Federal Trade Commission, 16 CFR Part 255; datasets/lexicon/disclosures.csv',
  },
  measure(document) {
    if (!document.covers('disclosures')) return null;
    return document.phrasesIn('disclosures', document.blocks).length > 0 ? 1 : 0;
  },
  evidence: document =>
    document.covers('disclosures') ? document.phrasesIn('disclosures', document.blocks) : [],
};
