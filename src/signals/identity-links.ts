import type { Link } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { findIdentityLinks, IDENTITY_KINDS } from '../document/identity.ts';
import { oncePerDocument, type Signal } from './signal.ts';

/** The first link to each kind of page; one link may be to two. */
const identityLinks = oncePerDocument((document: Document): Link[] => {
  const found = findIdentityLinks(document);
  return IDENTITY_KINDS.flatMap(kind => found.get(kind) ?? []);
});

/** Whether the page says who stands behind it. */
export const signal: Signal = {
  meta: {
    id: 'identity-links',
    version: 2,
    title: 'Links to who is behind the site',
    description:
      'How many kinds of pages are linked that say who publishes: about, contact (or a mail address of the site, or a telephone), imprint or terms, privacy, and a page of the author. Cheap to fake, and still often missing on farms.',
    unit: 'count',
    range: [0, 5],
    suggests: 'clean',
    needs: 'markup',
    reference:
      'Google Search Quality Rater Guidelines, 2.5.2 and 2.5.3; names of such pages in datasets/lexicon/identity-pages.csv',
  },
  measure(document) {
    const isCovered = document.kind === 'html' && document.text !== '' && document.covers('identity-pages');
    return isCovered ? identityLinks(document).length : null;
  },
  evidence: document =>
    document.kind === 'html' && document.covers('identity-pages')
      ? [...new Set(identityLinks(document))].filter(link => link.end > link.start)
      : [],
};
