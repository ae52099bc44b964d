import { splitWords } from '../../lexicon/words.ts';
import type { FeatureGroup } from './page-view.ts';

/** Blocks beyond which no effect is left, as far as a Float32 can tell. */
const REACH = 2100;
/** What is left of the effect of an edge or a heading so many blocks away. */
const NEAR = fading(5);
const FAR = fading(20);
const MAX_TITLE_WORDS = 40;
const MAX_SECTION_WORDS = 8;

/** Where a block stands: from the edges, from the first heading, from the headings of wrapper sections. */
export const position: FeatureGroup = {
  names: [
    'index-share',
    'word-position',
    'prose-position',
    'near-top',
    'near-bottom',
    'far-top',
    'far-bottom',
    'is-after-title',
    'near-after-title',
    'far-after-title',
    'near-before-title',
    'has-no-title',
    'title-overlap',
    'since-section',
    'is-after-section',
    'is-after-last-prose',
    'is-before-first-prose',
  ],
  prepare({ page, lines, words, phrases }) {
    const n = lines.length;
    const inTitle = titleWordsBefore(page.head.title, words.forms);
    const overlap = new Float32Array(n);
    lines.forEach(({ from, to }, i) => {
      if (to - from > MAX_TITLE_WORDS) return;
      overlap[i] = ((inTitle[to] as number) - (inTitle[from] as number)) / Math.max(1, to - from);
    });
    const headings = lines.flatMap(({ block, to, from }, i) =>
      block.kind === 'heading' && (block.level === 1 || ((overlap[i] ?? 0) > 0.7 && to - from >= 3))
        ? [i]
        : [],
    );
    const best = headings.reduce((a, b) => (a < 0 || (overlap[b] ?? 0) > (overlap[a] ?? 0) ? b : a), -1);
    const before = new Float32Array(n + 1);
    const proseBefore = new Float32Array(n + 1);
    const since = new Int32Array(n);
    let section = -1;
    let firstProse = n;
    let lastProse = -1;
    lines.forEach(({ from, to, isProse, freeWords }, i) => {
      before[i + 1] = (before[i] ?? 0) + to - from;
      proseBefore[i + 1] = (proseBefore[i] ?? 0) + (isProse ? freeWords : 0);
      if (isProse) {
        firstProse = Math.min(firstProse, i);
        lastProse = i;
      }
      if (to - from <= MAX_SECTION_WORDS) {
        const first = isNumber(words.forms[from] ?? '') ? from + 1 : from;
        const match = phrases.sectionHeadings.matchAt(words.forms, first, to);
        if (match !== null && to - match.to <= 2) section = i;
      }
      since[i] = section < 0 ? -1 : i - section;
    });
    const allWords = Math.max(1, before[n] ?? 0);
    const allProse = Math.max(1, proseBefore[n] ?? 0);
    return (i, out, at) => {
      const fromTitle = i - best;
      const passed = since[i] ?? -1;
      let k = at;
      out[k++] = i / n;
      out[k++] = (before[i] ?? 0) / allWords;
      out[k++] = (proseBefore[i] ?? 0) / allProse;
      out[k++] = NEAR[i] ?? 0;
      out[k++] = NEAR[n - 1 - i] ?? 0;
      out[k++] = FAR[i] ?? 0;
      out[k++] = FAR[n - 1 - i] ?? 0;
      out[k++] = Number(best >= 0 && fromTitle >= 0);
      out[k++] = best >= 0 && fromTitle >= 0 ? (NEAR[fromTitle] ?? 0) : 0;
      out[k++] = best >= 0 && fromTitle >= 0 ? (FAR[fromTitle] ?? 0) : 0;
      out[k++] = best >= 0 && fromTitle < 0 ? (NEAR[-fromTitle] ?? 0) : 0;
      out[k++] = Number(best < 0);
      out[k++] = overlap[i] ?? 0;
      out[k++] = passed < 0 ? 0 : (FAR[passed] ?? 0);
      out[k++] = Number(passed >= 0);
      out[k++] = Number(i > lastProse);
      out[k] = Number(i < firstProse);
    };
  },
};

/** An effect that fades by the factor e over so many blocks, by the number of blocks away. */
function fading(blocks: number): Float32Array {
  return Float32Array.from({ length: REACH }, (_, away) => Math.exp(-away / blocks));
}

/** How many words before each are in the title element too. */
function titleWordsBefore(title: string, forms: readonly string[]): Int32Array {
  const wanted = new Set(splitWords(title).forms.filter(word => word.length > 1));
  const before = new Int32Array(forms.length + 1);
  for (let w = 0; w < forms.length; w++)
    before[w + 1] = (before[w] as number) + (wanted.has(forms[w] as string) ? 1 : 0);
  return before;
}

/** Whether a word is a count. */
function isNumber(form: string): boolean {
  const first = form.charCodeAt(0);
  return (first < 58 || first > 0x600) && /^\p{N}+$/u.test(form);
}
