import type { BlockKind } from '../block.ts';
import type { FeatureGroup } from './page-view.ts';

const KINDS: readonly BlockKind[] = ['heading', 'list-item', 'cell', 'quote', 'code', 'caption'];
const KIND_INDEX: ReadonlyMap<BlockKind, number> = new Map(KINDS.map((kind, i) => [kind, i]));
const LEVELS = 3;
/** Upper bounds of the steps of word count; the last step is open. */
const STEPS = [2, 5, 11, 24, 59] as const;
const SAMPLED_WORDS = 60;
const MAX_FORM_LINE = 30;
const OPENING_LENGTH = 300;
const QUESTION_MARKS = '?？؟';
const DATE = /(?:19|20)\d\d|\d{1,2}:\d\d/;
const MONEY = /[$€£¥₹]\s?\d|\d\s?(?:€|kr\b|zł)/;

const PLAIN = 0;
const COMMA = 1;
const SYMBOL = 2;
const DIGIT = 3;

/** What single characters say of a line. */
const SIGNS = new Uint8Array(0x10000);
for (const comma of ',،、，') SIGNS[comma.charCodeAt(0)] = COMMA;
for (const symbol of '©®|»›→•·') SIGNS[symbol.charCodeAt(0)] = SYMBOL;
for (const digit of '0123456789') SIGNS[digit.charCodeAt(0)] = DIGIT;

/** What a block looks like by itself: length, links, letters, what kind of element it is. */
export const shape: FeatureGroup = {
  names: [
    'log-words',
    'log-free-words',
    'link-share',
    'is-link',
    'has-link',
    'is-prose',
    'ends',
    'is-truncated',
    ...KINDS.map(kind => `kind-${kind}`),
    'level-1',
    'level-2',
    'level-3',
    ...STEPS.map(step => `words-to-${step}`),
    'capital-share',
    'digit-share',
    'stopword-share',
    'comma-rate',
    'asks',
    'has-symbol',
    'has-date',
    'has-money',
    'is-legal',
    'is-form-line',
    'repetitions',
  ],
  prepare({ page, lines, words, phrases, stopwords }) {
    const texts = lines.map(({ block }) => page.text.slice(block.start, block.end));
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    return (i, out, at) => {
      const line = lines[i];
      if (line === undefined) return;
      const { block, from, to, freeWords, ends } = line;
      const count = to - from;
      const text = texts[i] as string;
      const linkShare = block.linkLength / Math.max(1, text.length);
      let capitals = 0;
      let digits = 0;
      let functionWords = 0;
      const last = Math.min(to, from + SAMPLED_WORDS);
      for (let w = from; w < last; w++) {
        const start = words.starts[w] as number;
        const code = page.text.charCodeAt(start);
        if (code >= 48 && code <= 57) digits++;
        else if (isUpper(page.text, code, start)) capitals++;
        if (stopwords?.has(words.forms[w] as string)) functionWords++;
      }
      const sampled = Math.max(1, last - from);
      const opening = readOpening(page.text, block.start, Math.min(block.end, block.start + OPENING_LENGTH));
      let k = at;
      out[k++] = Math.log1p(count);
      out[k++] = Math.log1p(Math.max(0, freeWords));
      out[k++] = linkShare;
      out[k++] = Number(linkShare > 0.9);
      out[k++] = Number(linkShare > 0);
      out[k++] = Number(line.isProse);
      out[k++] = Number(ends);
      out[k++] = Number(line.isTruncated);
      const kind = KIND_INDEX.get(block.kind);
      if (kind !== undefined) out[k + kind] = 1;
      k += KINDS.length;
      if (block.level > 0) out[k + Math.min(block.level, LEVELS) - 1] = 1;
      k += LEVELS;
      const step = stepOf(count);
      if (step < STEPS.length) out[k + step] = 1;
      k += STEPS.length;
      out[k++] = capitals / sampled;
      out[k++] = digits / sampled;
      out[k++] = functionWords / sampled;
      out[k++] = opening.commas / sampled;
      out[k++] = Number(text.length <= OPENING_LENGTH && QUESTION_MARKS.includes(text.at(-1) ?? ' '));
      out[k++] = Number(opening.hasSymbol);
      out[k++] = Number(opening.hasDigit && DATE.test(text.slice(0, OPENING_LENGTH)));
      out[k++] = Number(opening.hasDigit && MONEY.test(text.slice(0, OPENING_LENGTH)));
      out[k++] =
        count <= MAX_FORM_LINE ? Math.min(2, phrases.legalLines.find(words.forms, from, to).length) : 0;
      out[k++] =
        count <= MAX_FORM_LINE ? Math.min(2, phrases.commentForms.find(words.forms, from, to).length) : 0;
      out[k] = Math.log(counts.get(text) ?? 1);
    };
  },
};

/** Index of the step that a count of words falls on. */
function stepOf(count: number): number {
  let step = 0;
  while (count > (STEPS[step] ?? Infinity)) step++;
  return step;
}

function isUpper(text: string, code: number, at: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}

/** Looks at the first characters of a block once. */
function readOpening(
  text: string,
  start: number,
  end: number,
): { commas: number; hasSymbol: boolean; hasDigit: boolean } {
  const found = { commas: 0, hasSymbol: false, hasDigit: false };
  for (let i = start; i < end; i++) {
    const sign = SIGNS[text.charCodeAt(i)];
    if (sign === PLAIN) continue;
    if (sign === COMMA) found.commas++;
    else if (sign === SYMBOL) found.hasSymbol = true;
    else found.hasDigit = true;
  }
  return found;
}
