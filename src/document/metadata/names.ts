import type { Row } from '../../lexicon/lexicon.ts';
import type { PhraseTable } from '../../lexicon/phrases.ts';
import { type Span, splitWords, type Words, wordsWithin } from '../../lexicon/words.ts';

/** The tables that tell where a name begins and ends, for the language of the page. */
export interface NameTables {
  readonly bylineMarkers: PhraseTable<Row>;
  readonly months: PhraseTable<Row>;
}

/** Names in a text, with the words that they take. */
export interface FoundNames {
  readonly names: readonly string[];
  /** Word indexes: the marker or first name, and the one after the last name. */
  readonly from: number;
  readonly to: number;
}

const MAX_STATED = 300;
/** In characters. */
const MAX_LABEL = 40;
const MAX_NAMES = 20;
const MAX_NAME_WORDS = 5;
/** A name in an attribute or a node may be one of an office. */
const MAX_STATED_WORDS = 9;
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de van von der den bin al da di la le du dos del ten ter el'.split(' '),
);
/** What stands between the last two of several authors. */
const AND: ReadonlySet<string> = new Set('and und et y e i og och en ja és ve và и та dan och'.split(' '));
/** What may follow a name in a byline: "By Ines Holm in Kelm", "by Ines Holm on Monday". */
const AFTER_NAME: ReadonlySet<string> = new Set('for in on at of with fur für a à is last'.split(' '));
const ADDRESS = /^(?:https?:|www\.|\/)|@\w+\.\w/i;
/** "MD", "Ph.D.", "CFP®": letters behind a name, no name. */
const CREDENTIAL = /^(?:\(?[\p{Lu}\d][\p{L}.®™-]{0,3}[\p{Lu}.®™][\p{L}.®™\d-]{0,6}\)?\s?){1,4}$/u;
/** "ByInes Holm": label and name are divided by a style sheet only. */
const GLUED_LABEL = /^(?:\p{L}{1,20} )?(?:[Bb]y|[Vv]on|[Pp]or|[Pp]ar)(?=\p{Lu}\p{L})/u;
/** "page.author.name": a template that was not filled in. */
const PLACEHOLDER = /^\w+\.\w+\.\w|[{}<>]/;
/** What programs write where they have no value. */
const NO_VALUE = /^(?:undefined|null|none|nan|unknown|n\/a|\[object .*|array)$/i;

/** The names that a page states in an attribute or in structured data; none where the value is an address, a date or a label. */
export function statedNames(value: string, tables: NameTables): string[] {
  const text = value.slice(0, MAX_STATED).replace(/\s+/g, ' ').trim();
  if (text === '' || ADDRESS.test(text) || NO_VALUE.test(text)) return [];
  const words = splitWords(text);
  const marker = tables.bylineMarkers.matchAt(words.forms, 0);
  const isLabel =
    marker !== null &&
    (marker.row.language === 'en' || /^\s?[:：]/.test(text.slice(words.ends[marker.to - 1])));
  const names = isLabel ? text.slice(words.starts[marker.to] ?? text.length) : text;
  return splitNames(names)
    .map(unglued)
    .filter(name => isName(name, tables));
}

function unglued(name: string): string {
  return name.replace(GLUED_LABEL, '').replace(/\s*\([^()]*\)$/, '');
}

function isName(name: string, { months, bylineMarkers }: NameTables): boolean {
  const words = splitWords(name).forms;
  if (bylineMarkers.matchAt(words, 0)?.to === words.length || PLACEHOLDER.test(name)) return false;
  if (months.matchAt(words, 0)?.to === words.length) return false;
  if (words.length === 0 || words.length > MAX_STATED_WORDS || ADDRESS.test(name)) return false;
  // Scripts without capitals have names of one letter.
  if (!/\p{Lo}|\p{L}.*\p{L}/u.test(name)) return false;
  return !(/\d/.test(name) && months.find(words).length > 0);
}

/** Splits "Ines Holm, MD, Per Ost & Ulla Lind" into its three names. */
function splitNames(text: string): string[] {
  return text
    .split(/[,;|•·&]|\s\/\s/)
    .flatMap(part => splitPair(part.trim().replace(/^[-–—@:\s]+|[-–—:\s]+$/g, '')))
    .filter((part, i) => part !== '' && (i === 0 || !CREDENTIAL.test(part)))
    .slice(0, MAX_NAMES);
}

/** Divides "Per Ost and Ulla Lind"; not "Centre for Boats and Ferries", where the two sides are unlike. */
function splitPair(text: string): string[] {
  const words = text.split(' ');
  const joint = words.findIndex(word => AND.has(word.toLowerCase()));
  if (joint < 0) return [text];
  const [before, after] = [words.slice(0, joint), words.slice(joint + 1)];
  if (before.length === 0) return [after.join(' ')];
  const isPair = after.length > 0 && before.length <= 4 && before.length > 1 === after.length > 1;
  return isPair ? [before.join(' '), ...splitPair(after.join(' '))] : [text];
}

/** What divides the parts of a line: "July 30, 2021 · 3 min read · By Ines Holm". */
const DIVIDER = /[|·•—–:\n]|\s-|^,/;

/**
 * The names behind the first byline marker of a line that begins it or one of its parts, or stands behind a date; with
 * `anywhere`, behind any marker. Null where no marker has names behind it.
 */
export function bylineNames(
  text: string,
  line: Span,
  words: Words,
  tables: NameTables,
  anywhere = false,
): FoundNames | null {
  const { from, to } = wordsWithin(words, line);
  const label = GLUED_LABEL.exec(text.slice(line.start, Math.min(line.end, line.start + MAX_LABEL)))?.[0];
  if (label !== undefined) {
    const last = endOfName(text, words, from, to);
    const name = text.slice(line.start + label.length, words.ends[last - 1]);
    if (last > from) return { names: [name], from, to: last };
  }
  for (const marker of tables.bylineMarkers.find(words.forms, from, to)) {
    const gap =
      marker.from === from ? '|' : text.slice(words.ends[marker.from - 1], words.starts[marker.from]);
    if (!anywhere && !DIVIDER.test(gap) && !/\d$/.test(words.forms[marker.from - 1] ?? '')) continue;
    const found = namesFrom(text, words, marker.to, to, tables);
    if (found !== null) return { ...found, from: marker.from };
  }
  return null;
}

/** The names that start at word `from`: capitalised words, divided by commas or "and". Null where a sentence goes on. */
export function namesFrom(
  text: string,
  words: Words,
  from: number,
  to: number,
  { months, bylineMarkers }: NameTables,
): FoundNames | null {
  const names: string[] = [];
  let end = from;
  for (let at = from; at < to && names.length < MAX_NAMES; ) {
    // "By: Written by Ines Holm".
    const again = names.length === 0 ? bylineMarkers.matchAt(words.forms, at, to) : null;
    if (again !== null && again.to < to) at = again.to;
    const last = endOfName(text, words, at, firstMonth(words, at, to, months));
    if (last === at) break;
    const name = text.slice(words.starts[at], words.ends[last - 1]);
    // "Ines Holm, Editor": a single word behind a full name is none.
    const isShorter = names[0]?.includes(' ') === true && !name.includes(' ');
    if (names.length === 0 || !(isShorter || CREDENTIAL.test(name))) names.push(unglued(name));
    end = last;
    const gap = text.slice(words.ends[last - 1], words.starts[last] ?? words.ends[last - 1]);
    const joins = AND.has(words.forms[last] ?? '');
    if (last >= to || !(joins || /^\s?[,;&]\s?$/.test(gap))) break;
    at = joins ? last + 1 : last;
  }
  if (names.length === 0 || (end < to && goesOn(text, words, end))) return null;
  return { names, from, to: end };
}

/** Index of the first month in the words that a name may take, or of their end. "May" before a number is one, in "May Lind" not. */
function firstMonth({ forms }: Words, from: number, to: number, months: NameTables['months']): number {
  const end = Math.min(to, from + MAX_NAME_WORDS);
  const isNumber = (i: number): boolean => /^\d/.test(forms[i] ?? '');
  const found = months.find(forms, from, end).find(month => isNumber(month.to) || isNumber(month.from - 1));
  return found?.from ?? end;
}

/** Index after the last word of the name that starts at word `from`: capitalised words and the particles between them. */
function endOfName(text: string, words: Words, from: number, to: number): number {
  let end = from;
  for (let i = from; i < Math.min(to, from + MAX_NAME_WORDS); i++) {
    const gap = i === from ? '' : text.slice(words.ends[i - 1], words.starts[i]);
    if (/[,|–—:;&•·/()]|\s-|\n/.test(gap)) break;
    if (/^[\p{Lu}\p{Lo}]/u.test(text.slice(words.starts[i], words.ends[i]))) end = i + 1;
    else if (!NAME_PARTICLES.has(words.forms[i] ?? '')) break;
  }
  return end;
}

/** Whether a sentence goes on after the words that looked like a name: "By Monday evening". */
function goesOn(text: string, words: Words, after: number): boolean {
  const gap = text.slice(words.ends[after - 1], words.starts[after]);
  const next = text.slice(words.starts[after], words.ends[after]);
  return gap === ' ' && /^\p{Ll}/u.test(next) && !AFTER_NAME.has(next) && !AND.has(next);
}
