import type { Row } from '../lexicon/lexicon.ts';
import type { PhraseTable } from '../lexicon/phrases.ts';
import type { Words } from '../lexicon/words.ts';
import type { Region } from './block.ts';
import type { RawBlock } from './raw-page.ts';

/** The phrase tables that know lines of the wrapper, for the language of the page. */
export interface WrapperPhrases {
  readonly sectionHeadings: PhraseTable<Row>;
  readonly commentForms: PhraseTable<Row>;
  readonly legalLines: PhraseTable<Row>;
}

/** A block as the search for the article sees it. */
export interface Line {
  readonly block: RawBlock;
  readonly from: number;
  readonly to: number;
  /** Words outside links. */
  readonly freeWords: number;
  readonly linkWords: number;
  /** Ends as a sentence does. */
  readonly ends: boolean;
  /** Running text: a good many words outside links, and a sentence that ends. */
  readonly isProse: boolean;
  readonly isTruncated: boolean;
}

const MAX_HEADING_LINE = 10;
/** A section heading of several words may carry a few more that the table cannot know: a site's name, a count. */
const MAX_HEADING_REST = 2;
const MAX_FORM_LINE = 30;
const SHORT_FORM_LINE = 10;
const LEAST_PROSE_BEFORE_COMMENTS = 0.25;

/**
 * The regions with those added that the phrase tables know: single lines, and what stands under the headings of wrapper
 * parts. `levelsAreMarked` says whether heading levels come from markup. What already has a region keeps it.
 */
export function markSections(
  lines: readonly Line[],
  known: readonly (Region | null)[],
  words: Words,
  phrases: WrapperPhrases,
  levelsAreMarked: boolean,
): (Region | null)[] {
  const regions = known.slice();
  const isOpenProse = (line: Line, i: number): boolean => line.isProse && known[i] === null;
  const allProse = lines.filter(isOpenProse).length;
  let proseBefore = 0;
  let section: Region | null = null;
  let level = 0;
  let proseRun: number[] = [];
  lines.forEach((line, i) => {
    if (regions[i] !== null) return;
    const { from, to, block } = line;
    const count = to - from;
    if (line.isProse) proseBefore++;
    const heading = sectionHeading(line, words, phrases);
    // A count of comments stands above the article too: comments begin where the article has been.
    if (
      heading !== null &&
      (heading !== 'comments' || proseBefore > allProse * LEAST_PROSE_BEFORE_COMMENTS)
    ) {
      section = heading;
      level = block.level;
      proseRun = [];
      regions[i] = section;
      return;
    }
    if (isFormLine(line, words, phrases)) {
      regions[i] = 'form';
      return;
    }
    if (section === null) {
      if (count <= MAX_FORM_LINE && phrases.legalLines.find(words.forms, from, to).length > 1)
        regions[i] = 'footer';
      return;
    }
    if (line.isProse) proseRun.push(i);
    else if (count > 3) proseRun = [];
    const isNextPart = levelsAreMarked && block.level > 0 && block.level <= (level === 0 ? 2 : level);
    if ((isNextPart && section !== 'comments') || endsSection(section, lines, proseRun)) {
      const first = proseRun[0] ?? i;
      for (const j of proseRun) regions[j] = null;
      // A heading right before the running text belongs to it.
      if (lines[first - 1]?.block.kind === 'heading' && regions[first - 1] === section)
        regions[first - 1] = null;
      section = null;
      proseRun = [];
    } else {
      regions[i] = section;
    }
  });
  return regions;
}

/** Whether a line belongs to a comment form: it begins with one of its phrases, is short, or holds several. */
function isFormLine({ from, to }: Line, words: Words, phrases: WrapperPhrases): boolean {
  if (to - from > MAX_FORM_LINE) return false;
  const found = phrases.commentForms.find(words.forms, from, to);
  return (
    found.length > 1 || (found[0] !== undefined && (found[0].from === from || to - from <= SHORT_FORM_LINE))
  );
}

/** The region that a line opens as the heading of a part of the wrapper, or null. */
function sectionHeading({ from, to }: Line, words: Words, phrases: WrapperPhrases): Region | null {
  if (to - from > MAX_HEADING_LINE) return null;
  // A count may stand before or behind: "2 Comments", "Comments (2)".
  const first = /^\p{N}+$/u.test(words.forms[from] ?? '') ? from + 1 : from;
  const match = phrases.sectionHeadings.matchAt(words.forms, first, to);
  if (match === null) return null;
  const rest = words.forms.slice(match.to, to);
  const allowed = match.to - match.from >= 2 ? MAX_HEADING_REST : 0;
  if (rest.length > allowed && !(rest.length === 1 && /^\p{N}+$/u.test(rest[0] ?? ''))) return null;
  return (match.row.region as Region | undefined) ?? null;
}

/** Whether the running text since the section began shows that the article goes on. */
function endsSection(section: Region, lines: readonly Line[], proseRun: readonly number[]): boolean {
  if (section === 'comments') return false;
  const words = proseRun.reduce((sum, i) => sum + (lines[i]?.freeWords ?? 0), 0);
  return section === 'related' ? proseRun.length >= 2 && words >= 60 : words >= 25;
}
