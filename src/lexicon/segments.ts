import { CLASS_BITS, OTHER, UNSPACED, unitValue } from './word-units.ts';
import type { Words } from './words.ts';

/** UTF-16 units that are segmented at a time: for longer runs without a boundary the cost grows faster than the length. */
const MAX_SEGMENTED = 1000;
/** Units at the end of a piece that are taken again with the next: the dictionaries look a few words ahead. */
const LOOK_AHEAD = 60;
/** What a call of the segmenter costs, as units of text. */
const CALL = 8;
/** Units of text, calls included, that are segmented in one page: 0.4 s. What follows is taken character by character. */
const MAX_SEGMENTED_PAGE = 200_000;
let segmenter: Intl.Segmenter | undefined;

/** Words of scripts without spaces, by the dictionaries of `Intl.Segmenter`; one for each page. */
export class Segments {
  #left = MAX_SEGMENTED_PAGE;

  /** The end of the run of unspaced characters, spaces and punctuation of their kind between them, that starts here. */
  endOfRun(text: string, start: number): number {
    let end = start + 1;
    for (let i = end; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const kind = unitValue(unit) & CLASS_BITS;
      if (kind === UNSPACED) end = i + 1;
      else if (kind !== OTHER || !standsBetween(unit)) break;
    }
    return end;
  }

  /**
   * Adds the words of a run. There must be room for as many words as there are units. A long run is taken piece by
   * piece, each from a word near the end of the piece before it: no word is cut.
   */
  add(text: string, start: number, end: number, words: Words): void {
    const { starts, ends } = words;
    const forms = words.forms as string[];
    const push = (at: number, form: string): void => {
      if ((unitValue(form.charCodeAt(0)) & CLASS_BITS) !== UNSPACED) return;
      starts[forms.length] = at;
      ends[forms.length] = at + form.length;
      forms.push(form);
    };
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    let from = start;
    while (from < end) {
      // Months, days and counters stand alone between digits.
      if (this.#left <= 0 || (end - from === 1 && isIdeograph(text.charCodeAt(from)))) {
        push(from, text.charAt(from));
        from++;
        continue;
      }
      const to = Math.min(end, from + MAX_SEGMENTED);
      const base = from;
      from = to;
      for (const { index, segment, isWordLike } of segmenter.segment(text.slice(base, to))) {
        const at = base + index;
        if (to < end && index > 0 && at + segment.length > to - LOOK_AHEAD) {
          from = at;
          break;
        }
        if (isWordLike === true) push(at, segment);
      }
      this.#left -= CALL + to - base;
    }
  }
}

function standsBetween(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff01 && unit <= 0xff20);
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
