import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Publisher } from '../lexicon/lexicon.ts';
import type { Signal } from './signal.ts';

/** Words right before a publisher's name that only its own reporters use of it. */
const BEFORE =
  /(?:\binterview(?:ed)? (?:with|to|by|for)|\b(?:told|tells|spoke (?:to|with)|speaking to|wrote (?:in|for)|reporting for|reporter for|editor (?:at|of)|subscribe to|sign up for|follow)|\bspecial to) (?:the )?$/i;
/** Words right after it. */
const AFTER =
  /^(?:['’]s)? (?:reporters?|correspondents?|contributed|staff writer|newsroom|newsletter|podcast|subscribers?|photographers? (?:contributed|took))\b/i;
const REACH = 40;

/** Whether this page is published by them, as far as its address and its own name tell. */
function isOwn(document: Document, publisher: Publisher): boolean {
  const { site, metadata } = document;
  const own = metadata.siteName?.toLowerCase() ?? '';
  const name = publisher.name.toLowerCase();
  return site === publisher.site || (own !== '' && (own.includes(name) || name.includes(own)));
}

function foreignWords(document: Document): Span[] {
  const { text, lexicon, words } = document;
  const spans: Span[] = [];
  for (const block of document.mainBlocks) {
    const { from, to } = document.wordRange(block);
    for (const match of lexicon.publishers.find(words.forms, from, to)) {
      const start = words.starts[match.from] ?? 0;
      const end = words.ends[match.to - 1] ?? 0;
      if (!/^(?:the )?\p{Lu}/u.test(text.slice(start, end)) || isOwn(document, match.row)) continue;
      const before = BEFORE.exec(text.slice(Math.max(block.start, start - REACH), start));
      const after = AFTER.exec(text.slice(end, Math.min(block.end, end + REACH)));
      if (before !== null || after !== null) {
        spans.push({ start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) });
      }
    }
  }
  return spans;
}

/** The text speaks as another publisher. */
export const signal: Signal = {
  meta: {
    id: 'foreign-voice',
    version: 1,
    title: 'The text speaks as another publisher',
    description:
      'Places where the article talks of a named news publisher, not the site it stands on, as only that publisher does ("in an interview with ...", "... contributed reporting"). Not measured where neither address nor name of the site is known.',
    unit: 'count',
    range: [0, null],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Observed on a republished newspaper article, 2021; publishers in datasets/lexicon/publishers.csv',
  },
  measure(document) {
    const isKnown = document.site !== null || document.metadata.siteName !== null;
    return isKnown ? foreignWords(document).length : null;
  },
  evidence: document =>
    document.site === null && document.metadata.siteName === null ? [] : foreignWords(document),
};
