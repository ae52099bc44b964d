import { foldReader } from '../block-folds.ts';
import { WCXB_BEST, WCXB_SYSTEMS } from './published.ts';
import { type RunOptions, runReaders, Stopwatch, scoreCells } from './run.ts';
import { figure, table } from './tables.ts';
import { mean, meanScore, type Score, wordScore } from './word-scores.ts';

const TYPES = ['article', 'forum', 'collection', 'listing', 'product', 'service', 'documentation'] as const;

interface Scored {
  readonly type: string;
  readonly inSample: Score;
  /** Null without a trained model, and for a page that no fold left out. */
  readonly outOfFold: Score | null;
  readonly readability: Score;
}

/** Scores on the WCXB development split by page type, beside the published figures. */
export async function evaluateWcxb(options: RunOptions): Promise<string> {
  const outOfFold = foldReader();
  const watch = new Stopwatch();
  const pages: Scored[] = [];
  for await (const run of runReaders('wcxb-dev', options)) {
    watch.add(run);
    const { row, chaff, readability } = run;
    const truth = row.main_content ?? '';
    const text = outOfFold?.(row) ?? null;
    pages.push({
      type: row.page_type ?? 'unknown',
      inSample: wordScore(truth, chaff.text),
      outOfFold: text === null ? null : wordScore(truth, text),
      readability: wordScore(truth, readability.text),
    });
  }
  return [
    '### WCXB development split',
    introduction(outOfFold, pages.filter(page => page.outOfFold === null).length),
    typeTable(pages, outOfFold !== null),
    systemTable(pages, outOfFold !== null),
    watch.report(),
  ].join('\n\n');
}

function introduction(outOfFold: ReturnType<typeof foldReader>, without: number): string {
  const words =
    'Word F1: multisets of lower-case `\\w+`, one F1 a page, the mean over pages; `main_content` is the truth.';
  if (outOfFold === null) {
    return `${words} “In sample”: the shipped reader, made with these pages in sight; there are no figures out of fold yet.`;
  }
  const missing =
    without === 0 ? '' : ` ${without} pages that no fold left out are missing from the figures out of fold.`;
  return `${words} “Out of fold”: each page is read with a model that has not seen its site; “in sample”: the shipped model, trained on these pages. Out of fold is the honest figure.${missing}`;
}

/** The mean F1 of the pages that have the score; null where none has. */
function meanF1(pages: readonly Scored[], reader: 'inSample' | 'outOfFold' | 'readability'): number | null {
  const scores = pages.map(page => page[reader]).filter(score => score !== null);
  return scores.length === 0 ? null : mean(scores.map(score => score.f1));
}

function typeTable(pages: readonly Scored[], hasFolds: boolean): string {
  const columns = [
    'Page type',
    'pages',
    ...(hasFolds ? ['chaff, out of fold'] : []),
    'chaff, in sample',
    'Readability, this run',
    'best published',
  ];
  const rows = ['all', ...TYPES].map(type => {
    const group = type === 'all' ? pages : pages.filter(page => page.type === type);
    return [
      type,
      String(group.length),
      ...(hasFolds ? [figure(meanF1(group, 'outOfFold'))] : []),
      figure(meanF1(group, 'inSample')),
      figure(meanF1(group, 'readability')),
      figure(WCXB_BEST[type] ?? null),
    ];
  });
  return table(columns, rows);
}

function systemTable(pages: readonly Scored[], hasFolds: boolean): string {
  const articles = pages.filter(page => page.type === 'article');
  const row = (name: string, reader: 'inSample' | 'outOfFold' | 'readability'): string[] => {
    const scores = pages.map(page => page[reader]).filter(score => score !== null);
    return [name, ...scoreCells(meanScore(scores)), figure(meanF1(articles, reader))];
  };
  return table(
    ['System', 'precision', 'recall', 'F1, all pages', 'F1, articles'],
    [
      ...(hasFolds ? [row('chaff, out of fold', 'outOfFold')] : []),
      row('chaff, in sample', 'inSample'),
      row('Mozilla Readability on linkedom, this run', 'readability'),
      ...WCXB_SYSTEMS.map(([system, all, article]) => [
        `${system}, published`,
        '-',
        '-',
        figure(all),
        figure(article),
      ]),
    ],
  );
}
