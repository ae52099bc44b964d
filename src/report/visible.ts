/**
 * Characters that a terminal obeys or hides instead of showing: controls, direction marks and overrides, zero-width and
 * tag characters, line and paragraph separators, lone surrogates, fillers. Not among them are the Arabic signs that
 * Unicode counts as format characters though they are drawn, and the two variation selectors of emoji.
 */
const HIDDEN =
  /(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** Zero-width joiners between letters of scripts that are written with them are spelling, not a trick. */
const JOINING =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}' +
  '\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}' +
  '\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const JOINER = new RegExp(`(?<=${JOINING})[\\u200c\\u200d](?=${JOINING}|[\\s.,;:!?]|$)`, 'gu');

/** Marks that pile up on one letter cover the lines around it; no orthography needs more than a few. */
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;

/** The escape of a character as JSON and JavaScript write it: "\u001b"; two of them outside the basic plane. */
export function escapeCharacter(character: string): string {
  let escaped = '';
  for (let unit = 0; unit < character.length; unit++) {
    escaped += `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}

/** Puts the escape in place of every hidden character except those in `kept`. */
export function escapeHidden(text: string, kept: string = ''): string {
  return text.replace(HIDDEN, character =>
    kept.includes(character) ? character : escapeCharacter(character),
  );
}

function replaceHidden(text: string, replace: (character: string) => string): string {
  const joiners = new Set<number>();
  for (const match of text.matchAll(JOINER)) joiners.add(match.index);
  return text.replace(HIDDEN, (character, index: number) =>
    joiners.has(index) ? character : replace(character),
  );
}

/** Removes every hidden character that spells no word; controls that part words become a space. */
export function removeHidden(text: string): string {
  return replaceHidden(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '), () => '');
}

/**
 * Words of others on one line, fit for a terminal: white space is one space, soft hyphens are left out, and what
 * the terminal would obey or hide is written as an escape such as "\u001b".
 */
export function visible(text: string): string {
  const line = text.replace(/[\t\n\v\f\r ]+/g, ' ').replaceAll('\u00ad', '');
  return replaceHidden(line, escapeCharacter).replace(PILED_MARKS, '$1');
}
