import { readDocument } from '../../src/index.ts';
import type { CorpusRow } from '../corpus.ts';
import { SNIPPET_SYSTEMS } from './published.ts';
import { type RunOptions, runReaders, Stopwatch } from './run.ts';
import { figure, table } from './tables.ts';

/** How many snippets of some pages were found and left out, rightly and wrongly. */
export interface SnippetCounts {
  readonly found: number;
  readonly missing: number;
  readonly leaked: number;
  readonly keptOut: number;
}

/** Snippets that the main text must and must not hold. */
export interface Snippets {
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

type SnippetRow = CorpusRow & { readonly truth?: Snippets };

/** Languages of fewer pages share a row. */
const FEWEST_PAGES = 10;

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Looks snippets up in a main text, white space folded in both, as trafilatura's evaluation counts them. */
export function lookUpSnippets(text: string, snippets: Snippets): SnippetCounts {
  const where = folded(text);
  const within = (list: readonly string[] = []): number =>
    list.filter(snippet => where.includes(folded(snippet))).length;
  const found = within(snippets.with);
  const leaked = within(snippets.without);
  return {
    found,
    missing: (snippets.with?.length ?? 0) - found,
    leaked,
    keptOut: (snippets.without?.length ?? 0) - leaked,
  };
}

function sumOf(counts: readonly SnippetCounts[]): SnippetCounts {
  const total = (key: keyof SnippetCounts): number => counts.reduce((sum, count) => sum + count[key], 0);
  return {
    found: total('found'),
    missing: total('missing'),
    leaked: total('leaked'),
    keptOut: total('keptOut'),
  };
}

/** Precision, recall, F and accuracy over all snippets of some pages; NaN where there is nothing to divide by. */
export function snippetScore(pages: readonly SnippetCounts[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  readonly accuracy: number;
} {
  const { found, missing, leaked, keptOut } = sumOf(pages);
  return {
    precision: found / (found + leaked),
    recall: found / (found + missing),
    f: (2 * found) / (2 * found + leaked + missing),
    accuracy: (found + keptOut) / (found + missing + leaked + keptOut),
  };
}

interface Page {
  readonly language: string;
  readonly chaff: SnippetCounts;
  readonly readability: SnippetCounts;
}

/** Scores on the pages of trafilatura's evaluation, over all and by language. */
export async function evaluateSnippets(options: RunOptions): Promise<string> {
  const watch = new Stopwatch();
  const pages: Page[] = [];
  const hasSnippets = ({ truth }: SnippetRow): boolean =>
    Boolean(truth?.with?.length || truth?.without?.length);
  for await (const run of runReaders('trafilatura', options, hasSnippets)) {
    watch.add(run);
    const row: SnippetRow = run.row;
    const snippets = row.truth ?? {};
    pages.push({
      language: row.lang ?? readDocument({ url: row.url, html: row.html ?? '' }).language ?? 'unknown',
      chaff: lookUpSnippets(run.chaff.text, snippets),
      readability: lookUpSnippets(run.readability.text, snippets),
    });
  }
  return [
    '### Pages of trafilatura’s evaluation',
    'Snippets that must be in the main text (found or missing) and snippets that must not (leaked or kept out), white space folded; precision, recall, F and accuracy over all snippets. No page of this set is used in training.',
    systemTable(pages),
    languageTable(pages),
    watch.report(),
  ].join('\n\n');
}

function cellsOf(pages: readonly SnippetCounts[]): string[] {
  const { precision, recall, f, accuracy } = snippetScore(pages);
  return [precision, recall, f, accuracy].map(figure);
}

function systemTable(pages: readonly Page[]): string {
  return table(
    ['System', 'precision', 'recall', 'F', 'accuracy'],
    [
      ['chaff', ...cellsOf(pages.map(page => page.chaff))],
      ['Mozilla Readability on linkedom, this run', ...cellsOf(pages.map(page => page.readability))],
      ...SNIPPET_SYSTEMS.map(({ system, precision, recall, f }) => [
        `${system}, published`,
        figure(precision),
        figure(recall),
        figure(f),
        '-',
      ]),
    ],
  );
}

function languageTable(pages: readonly Page[]): string {
  const groups = new Map<string, Page[]>();
  for (const page of pages) groups.set(page.language, [...(groups.get(page.language) ?? []), page]);
  const large = [...groups].filter(([, group]) => group.length >= FEWEST_PAGES);
  const small = [...groups].filter(([, group]) => group.length < FEWEST_PAGES);
  const rows = large
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([language, group]) => ({ name: language, group }));
  if (small.length > 0) {
    const names = small.map(([language]) => language).sort();
    rows.push({ name: `others (${names.join(', ')})`, group: small.flatMap(([, group]) => group) });
  }
  return table(
    ['Language', 'pages', 'precision', 'recall', 'F', 'accuracy', 'F of Readability'],
    rows.map(({ name, group }) => [
      name,
      String(group.length),
      ...cellsOf(group.map(page => page.chaff)),
      figure(snippetScore(group.map(page => page.readability)).f),
    ]),
  );
}
