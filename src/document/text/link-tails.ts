const DEFINITION =
  /^ {0,3}\[([^[\]]{1,200})\]:[ \t]{0,9}<?((?:https?:\/\/|mailto:|www\.|[./#])[^\s<>]{0,2000})>?(?:[ \t]{1,9}["'(].{0,300})?$/;
const INLINE_TAIL =
  /\(\s{0,3}<?([^\s()<>]{0,2000}(?:\([^\s()<>]{0,300}\)[^\s()<>]{0,300})?)>?(?:\s{1,3}(?:"[^"]{0,300}"|'[^']{0,300}'))?\s{0,3}\)/y;
const LABEL_TAIL = /\s?\[([^[\]]{0,200})\]/y;
const FOOTNOTE = /^\^(?:\d{1,4}|[a-z][a-z0-9_]{1,39})$/i;

/** Addresses that a text defines for its links, by label. */
export type Definitions = ReadonlyMap<string, string>;

/** What follows the words in brackets: where the link leads, and where it ends in the line. */
export interface LinkTail {
  readonly href: string;
  readonly end: number;
}

/** A line such as `[label]: https://a.example "title"`: the label as `Definitions` has it, and the address; null for others. */
export function definitionOf(line: string): { readonly label: string; readonly href: string } | null {
  if (!line.includes(']:')) return null;
  const [, label, href] = DEFINITION.exec(line.trimEnd()) ?? [];
  return label === undefined || href === undefined ? null : { label: labelOf(label), href };
}

/** The addresses that the lines of a text define; of several under one label the first counts. */
export function definitionsIn(lines: readonly string[]): Definitions {
  const found = new Map<string, string>();
  for (const line of lines) {
    const definition = definitionOf(line);
    if (definition !== null && !found.has(definition.label)) found.set(definition.label, definition.href);
  }
  return found;
}

/** What the words in brackets, which end before `at`, link to: `(address)`, `[label]`, or a label themselves. */
export function tailAfter(
  line: string,
  words: string,
  at: number,
  definitions: Definitions,
): LinkTail | null {
  INLINE_TAIL.lastIndex = at;
  const inline = INLINE_TAIL.exec(line);
  if (inline !== null && inline[1] !== '') return { href: inline[1] ?? '', end: INLINE_TAIL.lastIndex };
  if (definitions.size === 0) return null;
  LABEL_TAIL.lastIndex = at;
  const label = LABEL_TAIL.exec(line);
  const labelled = label === null ? undefined : definitions.get(labelOf(label[1] || words));
  if (labelled !== undefined) return { href: labelled, end: LABEL_TAIL.lastIndex };
  const own = words.length > 200 ? undefined : definitions.get(labelOf(words));
  return own === undefined ? null : { href: own, end: at };
}

/** Whether the words in brackets point at a footnote, as `[^1]` does. */
export function isFootnote(words: string): boolean {
  return FOOTNOTE.test(words);
}

function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
