import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Publisher } from '../lexicon/lexicon.ts';
import { oncePerDocument, type Signal } from './signal.ts';

/** Words right before a publisher's name that only its own people use of it. Others write "told the ..." as well. */
const BEFORE =
  /(?:\binterview(?:ed)? (?:with|by)|\btold us at|\brequests? for (?:comment|an interview) from|\bcontributed (?:reporting|research|photographs) (?:to|for)|\b(?:reporting|photographs?|illustrations?) (?:by )?[\p{L}.'’ -]{0,40}\bfor|\b(?:subscribe to|sign up for)|\bspecial to) (?:the )?$/iu;
/** Words right after it. */
const AFTER =
  /^(?:['’]s)? (?:(?:staff )?(?:writers?|reporters?|correspondents?|photographers?) )?(?:(?:[\p{Lu}][\p{L}.'’-]* ){0,4}(?:and )?){0,2}(?:contributed (?:reporting|research|to this)|has learned\b|can reveal\b|newsletters?\b)/u;
const REACH = 70;
const WORDS_BEFORE = 3;

/** Whether this page is published by them, as far as its address and its own name tell. */
function isOwn(document: Document, publisher: Publisher): boolean {
  const { url, site, metadata } = document;
  if (url !== null && `.${new URL(url).hostname}`.endsWith(`.${publisher.site}`)) return true;
  const own = metadata.siteName?.toLowerCase() ?? '';
  const name = publisher.name.toLowerCase();
  return site === publisher.site || (own !== '' && (own.includes(name) || name.includes(own)));
}

/** Indexes of the words of links to other sites. */
function citedWords(document: Document): Set<number> {
  const cited = new Set<number>();
  for (const link of document.articleLinks) {
    const { from, to } = document.wordRange(link);
    if (link.isExternal) for (let i = from; i < to; i++) cited.add(i);
  }
  return cited;
}

const foreignWords = oncePerDocument((document: Document): Span[] => {
  const { text, lexicon, words } = document;
  const spans: Span[] = [];
  // Who quotes an interview of another paper links it.
  const cited = citedWords(document);
  for (const block of document.mainBlocks) {
    const { from, to } = document.wordRange(block);
    for (const match of lexicon.publishers.find(words.forms, from, to)) {
      const start = words.starts[match.from] ?? 0;
      const end = words.ends[match.to - 1] ?? 0;
      if (!/^(?:the )?\p{Lu}/u.test(text.slice(start, end)) || isOwn(document, match.row)) continue;
      const before = BEFORE.exec(text.slice(Math.max(block.start, start - REACH), start));
      const after = AFTER.exec(text.slice(end, Math.min(block.end, end + REACH)));
      if (before === null && after === null) continue;
      const span = { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
      let isCited = false;
      for (let i = match.from - WORDS_BEFORE; i < match.to; i++) isCited ||= cited.has(i);
      if (!isCited) spans.push(span);
    }
  }
  return spans;
});

/** The text speaks as another publisher. */
export const signal: Signal = {
  meta: {
    id: 'foreign-voice',
    version: 2,
    title: 'The text speaks as another publisher',
    description:
      'Places where the article talks of a named news publisher, not the site it stands on, as only that publisher does ("in an interview with ...", "... contributed reporting"), without a link to it: to report what somebody told another paper is ordinary. Not measured where neither address nor name of the site is known.',
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
