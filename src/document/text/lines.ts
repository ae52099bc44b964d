const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/g;
const OTHER_BREAK = /[\r\v\f\u0085\u2028\u2029]/;
/** Two divide as well as any number; the entries of front matter are looked for in sixty lines. */
const MOST_BLANK = 100;
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
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const lines = divided(text);
  if (lines.length < 3 && isFlattened(text)) return lines.join('\n').replace(GAP, '\n').split('\n');
  return text.includes('•') ? lines.flatMap(divideBullets) : lines;
}

/** The lines as they stand, endless runs of blank ones cut short. */
function divided(text: string): string[] {
  const hasOthers = OTHER_BREAK.test(text);
  const lines: string[] = [];
  let blank = 0;
  for (let start = 0; start <= text.length; ) {
    const end = hasOthers ? endOfLine(text, start) : text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    blank = isBlank(line) ? blank + 1 : 0;
    if (blank <= MOST_BLANK) lines.push(line);
    if (end < 0) break;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

/** Where the next break of any sort stands, or -1. A list of all of them would be larger than the text. */
function endOfLine(text: string, start: number): number {
  BREAK.lastIndex = start;
  return BREAK.test(text) ? BREAK.lastIndex - 1 : -1;
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
