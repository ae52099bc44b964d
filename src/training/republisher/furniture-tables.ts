/** A row of a table of `datasets/lexicon/`, its columns by name. */
export type FurnitureRow = Readonly<Record<string, string>>;

/** The tables that furniture is worded from, as rows of their files. */
export interface FurnitureRows {
  readonly 'promo-lead-ins': readonly FurnitureRow[];
  readonly 'section-headings': readonly FurnitureRow[];
  readonly 'comment-form': readonly FurnitureRow[];
  readonly 'generic-bylines': readonly FurnitureRow[];
  readonly 'byline-markers': readonly FurnitureRow[];
  readonly 'source-credits': readonly FurnitureRow[];
}

/** The wording of furniture by language; a language without phrases gets the English ones. */
export interface FurnitureTables {
  readonly leadIns: Wording;
  /** Headings of blocks of other articles. */
  readonly gridHeadings: Wording;
  readonly formHeadings: Wording;
  readonly genericBylines: Wording;
  readonly bylineMarkers: Wording;
  /** "Originally published on": what stands before the name of the source. */
  readonly credits: Wording;
  /** Phrases of one comment form each, by the software they come from. */
  readonly forms: (language: string) => readonly (readonly string[])[];
}

/** The phrases of a language. */
export type Wording = (language: string) => readonly string[];

/** Pieces of sentences that need a name after them, and what only the author of a comment sees. */
const FRAGMENT = /(?:logged in as|commenting using your|enter your email address here|awaiting moderation)$/;
/** The tables hold what is constant of a phrase; these stand inside longer ones. */
const LONGER: ReadonlyMap<string, string> = new Map([
  ['to post comments', 'log in or register to post comments'],
  ['to start commenting', 'become a member to start commenting'],
  ['address never made public', 'email (address never made public)'],
  ['no rights to post comments', 'you have no rights to post comments'],
  ['will not be shown publicly', 'the content of this field is kept private and will not be shown publicly'],
  [
    'to view the comments powered by disqus',
    'please enable JavaScript to view the comments powered by disqus',
  ],
  [
    'learn how your comment data is processed',
    'this site uses Akismet to reduce spam. Learn how your comment data is processed',
  ],
]);

/** Sorts the rows of the lexicon's tables into wordings. */
export function readFurnitureTables(rows: FurnitureRows): FurnitureTables {
  return {
    leadIns: wording(rows['promo-lead-ins']),
    gridHeadings: wording(rows['section-headings'].filter(row => row.region === 'related')),
    formHeadings: wording(rows['section-headings'].filter(isFormHeading)),
    genericBylines: wording(rows['generic-bylines']),
    bylineMarkers: wording(rows['byline-markers']),
    credits: wording(rows['source-credits'].filter(row => row.kind === 'lead-in')),
    forms: formsOf(rows['comment-form'].filter(row => !FRAGMENT.test(row.phrase ?? ''))),
  };
}

function isFormHeading(row: FurnitureRow): boolean {
  return (
    row.region === 'form' && !/log in|sign|subscribe|newsletter|mail|stay|cancel/i.test(row.phrase ?? '')
  );
}

function wording(rows: readonly FurnitureRow[]): Wording {
  const lists = phrasesBy(rows, row => row.language ?? 'en');
  return language => lists.get(language) ?? lists.get('en') ?? [];
}

function formsOf(rows: readonly FurnitureRow[]): (language: string) => readonly (readonly string[])[] {
  const forms = new Map<string, string[][]>();
  for (const language of new Set(rows.map(row => row.language ?? 'en'))) {
    const own = rows.filter(row => (row.language ?? 'en') === language);
    forms.set(language, [...phrasesBy(own, row => row.source ?? '').values()].map(completed));
  }
  return language => forms.get(language) ?? forms.get('en') ?? [];
}

function completed(phrases: readonly string[]): string[] {
  return phrases.map(phrase => LONGER.get(phrase) ?? phrase);
}

function phrasesBy(
  rows: readonly FurnitureRow[],
  keyOf: (row: FurnitureRow) => string,
): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const row of rows) lists.set(keyOf(row), [...(lists.get(keyOf(row)) ?? []), row.phrase ?? '']);
  return lists;
}

/** Names that the tables, being in lower case, have lost. */
const NAMES = /\b(?:akismet|disqus|facebook|google|jetpack|wordpress)\b/g;

/** A phrase of a table as it stands on a page, its first letter a capital. */
export function capitalised(phrase: string): string {
  const named = phrase.replace(NAMES, name => name.charAt(0).toUpperCase() + name.slice(1));
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** A phrase with every word begun by a capital, as many themes write headings. */
export function titleCased(phrase: string): string {
  return phrase.replace(/(?<=^|[\s(-])\p{Ll}/gu, letter => letter.toUpperCase());
}
