import { seededRandom } from '../../src/training/random.ts';
import { ARTICLES_BEST } from './published.ts';
import { type RunOptions, runReaders, Stopwatch, scoreCells } from './run.ts';
import { figure, table } from './tables.ts';
import {
  type Matches,
  mean,
  meanScore,
  type Score,
  shingleMatches,
  shingleScore,
  wordScore,
} from './word-scores.ts';

const RESAMPLES = 1000;
const SEED = 1;
/** Standard deviations to either side that hold 95 % of a normal distribution, as the benchmark prints. */
const TWO_SIDED_95 = 1.96;

/** Scores on article-extraction-benchmark by its own measure and by words. */
export async function evaluateArticles(options: RunOptions): Promise<string> {
  const watch = new Stopwatch();
  const found = { chaff: pageScores(), readability: pageScores() };
  for await (const run of runReaders('article-extraction-benchmark', options)) {
    watch.add(run);
    const truth = run.row.main_content ?? '';
    for (const reader of ['chaff', 'readability'] as const) {
      found[reader].matches.push(shingleMatches(truth, run[reader].text));
      found[reader].words.push(wordScore(truth, run[reader].text));
    }
  }
  const row = (name: string, { matches, words }: PageScores): string[] => {
    const own = shingleScore(matches);
    const f1 = `${own.f1.toFixed(3)} ± ${uncertaintyOf(matches).toFixed(3)}`;
    return [name, ...scoreCells(own).slice(0, 2), f1, figure(meanScore(words).f1)];
  };
  return [
    '### article-extraction-benchmark',
    'Its own measure: multisets of runs of four `\\w+` (case kept), mean precision over pages with an output, mean recall over all pages, F1 of the two means, ± 1.96 standard deviations of 1,000 bootstrap samples. Word F1 as above. No page of this set is used in training.',
    table(
      ['System', 'precision', 'recall', 'F1, own measure', 'word F1'],
      [
        row('chaff', found.chaff),
        row('Mozilla Readability on linkedom, this run', found.readability),
        ['best published', '-', '-', `about ${ARTICLES_BEST}`, '-'],
      ],
    ),
    watch.report(),
  ].join('\n\n');
}

interface PageScores {
  readonly matches: Matches[];
  readonly words: Score[];
}

const pageScores = (): PageScores => ({ matches: [], words: [] });

function uncertaintyOf(pages: readonly Matches[]): number {
  const random = seededRandom(SEED);
  const scores: number[] = [];
  for (let i = 0; i < RESAMPLES && pages.length > 0; i++) {
    scores.push(shingleScore(pages.map(() => random.pick(pages))).f1);
  }
  const middle = mean(scores);
  const squares = scores.reduce((sum, score) => sum + (score - middle) ** 2, 0);
  return TWO_SIDED_95 * Math.sqrt(squares / Math.max(1, scores.length - 1));
}
