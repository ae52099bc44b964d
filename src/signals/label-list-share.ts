import type { Span } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import { oncePerDocument, type Signal, share } from './signal.ts';

const LEAST_LINES = 5;
/** "Prep time: 10 minutes" and "Phone: ..." are entries of a form: a label of this kind has a sentence after it. */
const LEAST_WORDS_AFTER = 8;
const MOST_WORDS_IN_LABEL = 6;
const IS_SENTENCE = /[.!?]["'”’)]*$/;
const LABEL = /^(?:\d{1,2}[.)] )?(\p{Lu}[^:.!?\n]{2,50}?)(?::| [-–—]) ?(?=[\p{Lu}\p{Ll}"“])/u;
const SPACE = / /g;

/** The labels at the beginning of lines, each once: the names of speakers come again and again. */
const labels = oncePerDocument(({ paragraphs, wordsOf }: Document): Span[] => {
  const seen = new Set<string>();
  const found: Span[] = [];
  for (const { text, start, end, kind } of paragraphs) {
    const match = kind === 'code' || !IS_SENTENCE.test(text.slice(-4)) ? null : LABEL.exec(text.slice(0, 80));
    const label = match?.[1];
    if (match === null || label === undefined) continue;
    if ((label.match(SPACE) ?? []).length >= MOST_WORDS_IN_LABEL) continue;
    if (wordsOf({ start: start + match[0].length, end }).length < LEAST_WORDS_AFTER) continue;
    if (seen.size < seen.add(label).size) found.push({ start, end: start + match[0].trimEnd().length });
  }
  return found;
});

/** Lines that begin with a label. */
export const signal: Signal = {
  meta: {
    id: 'label-list-share',
    version: 1,
    title: 'Lines that begin with a label',
    description:
      'Share of the list items and paragraphs of the article that begin with a short label and a colon or dash, with a sentence after it ("Cost savings: ..."), as text of language models does. Entries of forms and names of speakers are left out.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference:
      'Russell et al., "People who frequently use ChatGPT for writing tasks are accurate and robust detectors of AI-generated text", arXiv:2501.15654, 2025; observation on farm pages, 2026-11-28',
  },
  measure: document => share(labels(document).length, document.paragraphs.length, LEAST_LINES),
  evidence: document => labels(document),
};
