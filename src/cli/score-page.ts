import type { Detector, Verdict } from '../index.ts';
import type { NamedPage, ReadOptions } from '../input/read-page.ts';
import type { PageRecord } from '../report/record.ts';
import { usePage } from './use-page.ts';

/** Reads and judges the page an argument names. Never fails: what goes wrong becomes an error record. */
export function scorePage(
  argument: string,
  detector: Pick<Detector, 'score'>,
  options: ReadOptions & { readonly version: string },
): Promise<PageRecord> {
  return usePage(argument, options, 'scoring', page => withFirstAddress(detector.score(page.source), page));
}

/** The page was judged by the address that answered; in the record `url` is the one that was asked for. */
function withFirstAddress(verdict: Verdict, { source, redirectedFrom }: NamedPage): Verdict {
  if (redirectedFrom === undefined || typeof source.url !== 'string') return verdict;
  const { schema, chaff, model, id, url: _, ...rest } = verdict;
  return { schema, chaff, model, id, url: redirectedFrom, finalUrl: source.url, ...rest };
}
