import { printed } from '../../src/training/card.ts';
import type { DatasetRow } from '../../src/training/dataset.ts';
import { areaUnderCurve } from '../../src/training/metrics.ts';
import { seededRandom } from '../../src/training/random.ts';
import { bootstrapFigures, recallAt, type ScoredRow } from '../../src/training/scores.ts';

/** What was compared on the pages of one input, all in the same order. */
export interface Comparison {
  readonly rows: readonly DatasetRow[];
  /** Scores by the name of the system; higher is more of a farm. */
  readonly systems: ReadonlyMap<string, readonly number[]>;
  /** Which pages a filter rejects, by its name. */
  readonly filters: ReadonlyMap<string, readonly boolean[]>;
}

const FALSE_POSITIVES = 0.01;
const BOOTSTRAP_ROUNDS = 1000;
const BOOTSTRAP_SEED = 20261128;

interface Group {
  readonly name: string;
  readonly has: (row: DatasetRow) => boolean;
}

const isFarm = (row: DatasetRow): boolean => row.label === 'farm';

/** English pages, and the sources that have farm pages and clean ones. */
function groupsOf(rows: readonly DatasetRow[]): Group[] {
  const sources = [...new Set(rows.map(row => row.source))].sort();
  const groups = [
    { name: 'English', has: (row: DatasetRow) => row.language === 'en' },
    ...sources.map(source => ({ name: source, has: (row: DatasetRow) => row.source === source })),
  ];
  return groups.filter(({ has }) => new Set(rows.filter(has).map(isFarm)).size === 2);
}

function counts(rows: readonly DatasetRow[]): string {
  const farm = rows.filter(isFarm).length;
  return `${farm} farm, ${rows.length - farm} clean`;
}

const share = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** Figures of a system on all pages, with 95 % intervals from resampling owners. */
function withIntervals(rows: readonly DatasetRow[], scores: readonly number[]): [string, string] {
  const scored = rows.map(
    (row, i): ScoredRow => ({
      id: row.id,
      owner: row.owner,
      source: row.source,
      farm: isFarm(row),
      score: scores[i] ?? Number.NaN,
      // Not every system has one: log-loss is not shown.
      probability: 0.5,
    }),
  );
  const random = seededRandom(BOOTSTRAP_SEED);
  const { auc, recallAt1 } = bootstrapFigures(scored, 0.5, BOOTSTRAP_ROUNDS, random);
  return [printed(auc), printed(recallAt1, share)];
}

/** AUC and recall of a system on some of the pages. */
function pointFigures(
  rows: readonly DatasetRow[],
  scores: readonly number[],
  has: (row: DatasetRow) => boolean,
): string {
  const of = (farm: boolean): number[] =>
    rows.flatMap((row, i) => (has(row) && isFarm(row) === farm ? [scores[i] ?? Number.NaN] : []));
  const [farm, clean] = [of(true), of(false)];
  return `${areaUnderCurve(farm, clean).toFixed(3)}, ${share(recallAt(farm, clean, FALSE_POSITIVES))}`;
}

/** The table of the systems: a row each, over all pages and by group. */
export function systemsTable({ rows, systems }: Comparison): string {
  const groups = groupsOf(rows);
  const owners = new Set(rows.map(row => row.owner)).size;
  const names = groups.map(({ name }) => name);
  const lines = [
    `| | AUC, all pages | recall at 1 % false positives, all pages | ${names.join(' | ')} |`,
    `|-|-|-|${'-|'.repeat(groups.length)}`,
    `| pages | ${counts(rows)} | ${owners} owners | ${groups.map(({ has }) => counts(rows.filter(has))).join(' | ')} |`,
  ];
  for (const [name, scores] of systems) {
    const cells = groups.map(({ has }) => pointFigures(rows, scores, has));
    lines.push(`| ${name} | ${[...withIntervals(rows, scores), ...cells].join(' | ')} |`);
  }
  return lines.join('\n');
}

/** The table of the filters as they are used: what each rejects. */
export function filtersTable({ rows, filters }: Comparison): string {
  const english: Group['has'] = row => row.language === 'en';
  const rejected = (verdicts: readonly boolean[], has: Group['has']): string => {
    const among = verdicts.filter((_, i) => has(rows[i] as DatasetRow));
    return share(among.filter(Boolean).length / among.length);
  };
  const any = rows.map((_, i) => [...filters.values()].some(verdicts => verdicts[i]));
  const lines = [
    '| filter of datatrove | farm rejected | clean rejected | English farm rejected | English clean rejected |',
    '|-|-|-|-|-|',
  ];
  for (const [name, verdicts] of [...filters, ['any of them', any] as const]) {
    const cells = [
      rejected(verdicts, isFarm),
      rejected(verdicts, row => !isFarm(row)),
      rejected(verdicts, row => isFarm(row) && english(row)),
      rejected(verdicts, row => !isFarm(row) && english(row)),
    ];
    lines.push(`| ${name} | ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}
