/** Select graphic rendition (ECMA-48, 8.3.117): what turns a style on and what turns it off. */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** A way to set text off in a terminal. */
export type Style = keyof typeof CODES;

/** Gives text a style, or leaves it alone where the output has none. */
export type Paint = (style: Style, text: string) => string;

/** Paints with escape codes; for terminals. */
export const paintAnsi: Paint = (style, text) =>
  `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;

/** Leaves text alone; for everything else. */
export const paintNothing: Paint = (_style, text) => text;
