const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const RETURN = 13;
const SPACE = 32;
/** The UTF-16 unit of "/". */
export const SLASH = 47;
/** The UTF-16 unit of ">". */
export const GREATER = 62;

/** The end of a script that holds "<!--": inside it a nested "<script" takes the next "</script" (13.2.5.20 to 31). */
export function escapedScriptEnd(html: string, from: number): number {
  const marks = /<!--|-->|<\/?script(?=[\s/>])/gi;
  marks.lastIndex = from;
  let isEscaped = false;
  let isNested = false;
  for (let match = marks.exec(html); match !== null; match = marks.exec(html)) {
    const [mark] = match;
    if (mark === '<!--') {
      isEscaped = true;
      // "<!-->" ends what it starts.
      marks.lastIndex = match.index + 2;
    } else if (mark === '-->') {
      isEscaped = false;
      isNested = false;
    } else if (mark.charCodeAt(1) !== SLASH) {
      isNested = isEscaped;
    } else if (isNested) {
      isNested = false;
    } else {
      return match.index;
    }
  }
  return html.length;
}

/** The next "</name" that a space, a slash or ">" follows, from `from` on, or the end of the page. */
export function endTagOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const nameEnd = at + 2 + name.length;
    if (!endsName(html.charCodeAt(nameEnd))) continue;
    const written = html.slice(at + 2, nameEnd);
    if (written === name || written.toLowerCase() === name) return at;
  }
  return html.length;
}

/**
 * The place after a comment whose content begins at `from`, behind "<!--"; the end of the page where it never ends. "--!>"
 * ends it too, ">" and "->" right at its start as well.
 */
export function commentEnd(html: string, from: number): number {
  if (html.startsWith('>', from)) return from + 1;
  if (html.startsWith('->', from)) return from + 2;
  for (let dash = html.indexOf('--', from); dash >= 0; dash = html.indexOf('--', dash + 1)) {
    if (html.charCodeAt(dash + 2) === GREATER) return dash + 3;
    if (html.startsWith('!>', dash + 2)) return dash + 4;
  }
  return html.length;
}

/** Where the name of a tag ends that starts at `start`. */
export function endOfName(html: string, start: number): number {
  let i = start;
  while (i < html.length && !endsName(html.charCodeAt(i))) i++;
  return i;
}

/** Whether a UTF-16 unit is a Latin letter. */
export function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

/** Whether a UTF-16 unit is white space in a tag. */
export function isSpace(unit: number): boolean {
  // Most units are letters: one comparison tells.
  return (
    unit <= SPACE &&
    (unit === SPACE || unit === LINE_FEED || unit === TAB || unit === RETURN || unit === FORM_FEED)
  );
}

function endsName(unit: number): boolean {
  return unit <= GREATER && (unit === GREATER || unit === SLASH || isSpace(unit));
}
