const OTHER_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const HAS_OTHER_BREAKS = /[\r\v\f\u0085\u2028\u2029]/;
const GAP = /[ \t\u00a0]{2,}/g;
const MIN_FLATTENED = 200;
const MIN_GAPS = 3;
/** Typists of old put two spaces after a sentence; a gap anywhere else was a line break. */
const LEAST_GAPS_INSIDE = 0.3;
const SENTENCE_END = /[.!?:…"”»)]/;
const INNER_BULLETS = /(?<![ \t\u00a0])[ \t\u00a0]{2,}(?=[•●▪■‣◦]\s)/;

/**
 * The lines of a text: every sort of line break ends one, form feeds too. A text that lost its line breaks, as snippets of
 * crawls have it ("Home   • News   • Contact  The River Rises"), is divided where gaps show them.
 */
export function linesOf(source: string): string[] {
  const unmarked = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const text = HAS_OTHER_BREAKS.test(unmarked) ? unmarked.replace(OTHER_BREAKS, '\n') : unmarked;
  const lines = text.split('\n');
  if (lines.length < 3 && isFlattened(text)) return text.replace(GAP, '\n').split('\n');
  return text.includes('•') ? lines.flatMap(divideBullets) : lines;
}

function isFlattened(text: string): boolean {
  if (text.length < MIN_FLATTENED) return false;
  let gaps = 0;
  let inside = 0;
  for (const { index } of text.trim().matchAll(GAP)) {
    gaps++;
    if (!SENTENCE_END.test(text[index - 1] ?? '')) inside++;
  }
  return gaps >= MIN_GAPS && inside / gaps > LEAST_GAPS_INSIDE;
}

/** Items that stand behind one another on a line, each on its own. */
function divideBullets(line: string): string | string[] {
  return line.includes('•') && INNER_BULLETS.test(line.trimStart()) ? line.split(INNER_BULLETS) : line;
}

/** Whether a line holds white space alone. */
export function isBlank(line: string | undefined): boolean {
  return line !== undefined && line.trim() === '';
}

/** Width of the white space a line begins with, in columns; a tab goes to the next multiple of four. */
export function indentOf(line: string): number {
  let width = 0;
  for (const character of line) {
    if (character === '\t') width += 4 - (width % 4);
    else if (character === ' ' || character === '\u00a0') width++;
    else break;
  }
  return width;
}
