import type { Detector, ErrorCode, ErrorRecord, Verdict } from '../index.ts';
import { PageError } from '../input/page-error.ts';
import { type NamedPage, pageName, pageUrl, type ReadOptions, readPage } from '../input/read-page.ts';
import type { PageRecord } from '../report/record.ts';

/** Reads and judges the page an argument names. Never fails: what goes wrong becomes an error record. */
export async function scorePage(
  argument: string,
  detector: Pick<Detector, 'score'>,
  options: ReadOptions & { readonly version: string },
): Promise<PageRecord> {
  const fail = (code: ErrorCode, message: string): ErrorRecord => ({
    schema: 1,
    chaff: options.version,
    id: pageName(argument),
    url: pageUrl(argument) ?? options.url ?? null,
    error: { code, message },
  });
  let page: NamedPage;
  try {
    page = await readPage(argument, options);
  } catch (error) {
    if (error instanceof PageError) return fail(error.code, error.message);
    return fail('internal-error', `reading failed: ${error instanceof Error ? error.message : error}`);
  }
  try {
    return withFirstAddress(detector.score(page.source), page);
  } catch (error) {
    return fail('internal-error', `scoring failed: ${error instanceof Error ? error.message : error}`);
  }
}

/** The page was judged by the address that answered; in the record `url` is the one that was asked for. */
function withFirstAddress(verdict: Verdict, { source, redirectedFrom }: NamedPage): Verdict {
  if (redirectedFrom === undefined || typeof source.url !== 'string') return verdict;
  const { schema, chaff, model, id, url: _, ...rest } = verdict;
  return { schema, chaff, model, id, url: redirectedFrom, finalUrl: source.url, ...rest };
}
