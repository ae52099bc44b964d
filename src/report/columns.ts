/** East Asian wide and full-width characters (Unicode 15.1, UAX #11) and what is drawn as emoji: two columns each. */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks set above or below, joiners and selectors, and the Korean vowels and finals that join the letter before. */
const NARROWEST = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const ASCII = /^[\x20-\x7e]*$/;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Columns that a text on one line takes in a terminal. */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) columns += columnsOfGrapheme(segment);
  return columns;
}

function columnsOfGrapheme(grapheme: string): number {
  // A flag or a family is many characters and one picture.
  if (PICTURE.test(grapheme) && (WIDE.test(grapheme) || grapheme.includes('\ufe0f'))) return 2;
  let columns = 0;
  for (const character of grapheme) {
    if (!NARROWEST.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/** Appends spaces up to a number of columns. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** What must not begin a line: closing brackets and quotes, stops, the Japanese long vowel. */
const CLOSING = /^[\p{Pe}\p{Pf}!,.:;?…、。，．！？：；ー]/u;

/** Pieces between which a line may be broken: words, and in scripts without spaces each character with what closes it. */
function* piecesOf(word: string): Generator<string> {
  if (ASCII.test(word)) return yield word;
  let piece = '';
  let isWide = false;
  for (const { segment } of segmenter.segment(word)) {
    const wide = WIDE.test(segment);
    if (piece !== '' && (wide || isWide) && !CLOSING.test(segment)) {
      yield piece;
      piece = '';
    }
    isWide = piece === '' ? wide : isWide;
    piece += segment;
  }
  if (piece !== '') yield piece;
}

/** Breaks a text into lines of at most `columns` columns (2 or more), at spaces where it can. Never gives no line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const place = (piece: string, spaced: boolean): void => {
    const width = columnsOf(piece);
    const gap = spaced && used > 0 ? 1 : 0;
    if (used > 0 && used + gap + width > columns) {
      lines.push(line);
      line = '';
      used = 0;
    } else if (gap === 1) {
      line += ' ';
      used += 1;
    }
    line += piece;
    used += width;
  };
  for (const word of text.split(' ')) {
    let spaced = true;
    for (const piece of piecesOf(word)) {
      for (const part of columnsOf(piece) > columns ? partsOf(piece, columns) : [piece]) {
        place(part, spaced);
        spaced = false;
      }
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Cuts what is longer than a line into parts that fill one. */
function* partsOf(piece: string, columns: number): Generator<string> {
  let part = '';
  let used = 0;
  for (const { segment } of segmenter.segment(piece)) {
    const width = columnsOfGrapheme(segment);
    if (part !== '' && used + width > columns) {
      yield part;
      part = '';
      used = 0;
    }
    part += segment;
    used += width;
  }
  if (part !== '') yield part;
}
