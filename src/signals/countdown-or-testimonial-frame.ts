import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal } from './signal.ts';

interface Trait extends Span {
  readonly kind: string;
}

const HAS_STARS = /[★⭐]/;
const HAS_DIGIT = /\d/;
/** Countdowns and quotations of buyers are short blocks. */
const MOST_LETTERS = { testimonial: 400, countdown: 100 };
/** Stars with a first name near: the quotation of a buyer. */
const STARRED =
  /[★⭐]{3,5}[^\n]{0,80}?(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\.|(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\.[^\n]{0,40}?[★⭐]{3,5}/u;
/** A clock that runs: "02 hours 14 minutes 33 seconds". */
const CLOCK =
  /\b\d{1,2} ?(?:hours?|hrs?|h|std|stunden|horas?|heures?|ore|uur|ч)[ :,]+\d{1,2} ?(?:minutes?|mins?|m|minuten|minutos?|minuti|мин)[ :,]+\d{1,2} ?(?:s|sec|secs|seconds?|sekunden|segundos?|secondes?|secondi|сек)\b/iu;
const PATTERNS = [
  ['testimonial', HAS_STARS, STARRED],
  ['countdown', HAS_DIGIT, CLOCK],
] as const;

/** What sales pages disguised as articles are framed with, the first of each kind. */
const traits = oncePerDocument((document: Document): Trait[] => {
  const found: Trait[] = document
    .phrasesIn('advertorial-frames', document.blocks)
    .map(({ row, start, end }) => ({ kind: row.kind ?? '', start, end }));
  for (const [kind, isLikely, pattern] of PATTERNS) {
    if (!isLikely.test(document.text)) continue;
    for (const { text, start: offset } of document.blocks) {
      const match = text.length < MOST_LETTERS[kind] && isLikely.test(text) ? pattern.exec(text) : null;
      if (match === null) continue;
      const start = offset + match.index;
      found.push({ kind, start, end: start + match[0].length });
    }
  }
  const kinds = new Set<string>();
  return found.sort((a, b) => a.start - b.start).filter(({ kind }) => kinds.size < kinds.add(kind).size);
});

/** The frame of an advertorial around the page. */
export const signal: Signal = {
  meta: {
    id: 'countdown-or-testimonial-frame',
    version: 1,
    title: 'Countdowns, testimonials and endorsements',
    description:
      'How many of four things the page shows that advertorials are framed with: a countdown or the last items in stock, endorsements ("as seen on", "doctors hate"), how many bought, and testimonials.',
    unit: 'count',
    range: [0, 4],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Mathur et al., "Dark Patterns at Scale", CSCW 2019: urgency, scarcity and social proof; datasets/lexicon/advertorial-frames.csv',
  },
  measure: document => (document.covers('advertorial-frames') ? traits(document).length : null),
  evidence: document => (document.covers('advertorial-frames') ? traits(document) : []),
};
