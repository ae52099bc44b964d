import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { Abstention, Detector, Document, ErrorCode, PageSource, Verdict } from '../../index.ts';
import { pageUrl, type ReadOptions } from '../../input/read-page.ts';
import type { Group, LabelledPage } from '../../training/index.ts';
import type { Effects } from '../effects.ts';
import { inOrder } from '../in-order.ts';
import { createProgress } from '../terminal.ts';
import { usePage } from '../use-page.ts';
import type { LabelRow } from './table.ts';

/** The kinds of page that are wanted: what the rows are, or all brought to one, or both of every HTML page. */
export type WantedInput = 'as-is' | 'html' | 'text' | 'both';

/** A labelled page with all that is known of it. */
export interface JudgedPage extends LabelledPage {
  readonly verdict: Verdict;
  /** Digest of the main text. */
  readonly digest: string;
}

/** A row whose page cannot be used, and why. */
export interface LeftOut {
  readonly row: number;
  readonly name: string;
  readonly reason: ErrorCode | Abstention | 'not-html';
  readonly message: string | null;
}

/** How the pages of a file of labels are read. */
export interface PageReading {
  readonly rows: readonly (LabelRow & Group)[];
  /** The file of labels: pages are named relative to its folder. */
  readonly path: string;
  readonly input: WantedInput;
  readonly detector: Pick<Detector, 'score'>;
  readonly options: ReadOptions & { readonly version: string };
  readonly concurrency: number;
}

/** What a row is called: its address without credentials, its file, or nothing more than its number. */
function rowName({ row, url, page }: LabelRow): string {
  if (url !== null) return pageUrl(url) ?? url;
  return page.kind === 'file' ? page.content : `row ${row}`;
}

/**
 * Reads and judges the pages of labelled rows, in their order. Never fails on a page: those that cannot be had, or that
 * the detector does not judge, are left out and told.
 */
export async function judgeRows(
  reading: PageReading,
  effects: Effects,
): Promise<{ pages: JudgedPage[]; leftOut: LeftOut[] }> {
  const { rows, concurrency } = reading;
  const pages: JudgedPage[] = [];
  const leftOut: LeftOut[] = [];
  const progress = createProgress(effects.stderr, effects.env, rows.length);
  let done = 0;
  progress.show(done, rows.length);
  for await (const outcomes of inOrder(rows, concurrency, row => judgeRow(row, reading, effects))) {
    for (const outcome of outcomes) {
      if ('verdict' in outcome) pages.push(outcome);
      else leftOut.push(outcome);
    }
    progress.show(++done, rows.length);
  }
  progress.clear();
  return { pages, leftOut };
}

type Outcome = JudgedPage | LeftOut;

async function judgeRow(
  row: LabelRow & Group,
  reading: PageReading,
  effects: Effects,
): Promise<readonly Outcome[]> {
  const name = rowName(row);
  const { kind, content } = row.page;
  if (kind === 'html' || kind === 'text')
    return judgeSource(row, { id: name, url: row.url, [kind]: content }, reading, effects);
  // Resolved in full, no cell can stand for standard input or an address.
  const argument = kind === 'url' ? content : resolve(dirname(reading.path), content);
  const result = await usePage(argument, reading.options, 'judging', ({ source }) =>
    judgeSource(row, { ...source, id: name, url: row.url ?? source.url ?? null }, reading, effects),
  );
  if (!('error' in result)) return result;
  return [{ row: row.row, name, reason: result.error.code, message: result.error.message }];
}

function judgeSource(
  row: LabelRow & Group,
  source: PageSource,
  { input, detector }: PageReading,
  { readDocument }: Effects,
): Outcome[] {
  const document = readDocument(source);
  const name = source.id ?? '';
  const asText = { id: source.id ?? null, url: source.url ?? null, text: document.text };
  const sources: PageSource[] = [];
  if (document.kind === 'text') {
    if (input === 'html') return [{ row: row.row, name, reason: 'not-html', message: 'this is plain text' }];
    sources.push(source);
  } else {
    if (input !== 'text') sources.push(source);
    if (input === 'text' || input === 'both') sources.push(asText);
  }
  return sources.map(one =>
    toOutcome(row, name, detector.score(one), one === asText ? 'text' : document.kind, document),
  );
}

function toOutcome(
  { row, label, site, owner, split }: LabelRow & Group,
  name: string,
  verdict: Verdict,
  input: Document['kind'],
  document: Document,
): Outcome {
  const { abstained, score, probability, language, signals } = verdict;
  if (abstained !== null || score === null || probability === null)
    return { row, name, reason: abstained ?? 'empty', message: null };
  const values = Object.fromEntries(Object.entries(signals).map(([id, { value }]) => [id, value]));
  const words = document.mainText.toLowerCase().replace(/\s+/g, ' ').trim();
  const digest = createHash('sha256').update(words).digest('base64');
  return {
    row,
    name,
    label,
    site,
    owner,
    split,
    input,
    language,
    values,
    score,
    probability,
    verdict: lean(verdict),
    digest,
  };
}

/** The verdict without what was measured: thousands of pages are held at a time. */
function lean(verdict: Verdict): Verdict {
  const without = (reasons: Verdict['reasons']): Verdict['reasons'] =>
    reasons.slice(0, 1).map(reason => ({ ...reason, evidence: [] }));
  return { ...verdict, reasons: without(verdict.reasons), against: without(verdict.against), signals: {} };
}
