import type { ErrorCode, ErrorRecord } from '../index.ts';
import { PageError } from '../input/page-error.ts';
import { type NamedPage, pageName, pageUrl, type ReadOptions, readPage } from '../input/read-page.ts';

/**
 * Reads the page an argument names and makes a record of it. Never fails: what goes wrong becomes an error record.
 * @param work What `use` does, as "scoring", for the message when it throws.
 */
export async function usePage<Result>(
  argument: string,
  options: ReadOptions & { readonly version: string },
  work: string,
  use: (page: NamedPage) => Result,
): Promise<Result | ErrorRecord> {
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
    return use(page);
  } catch (error) {
    return fail('internal-error', `${work} failed: ${error instanceof Error ? error.message : error}`);
  }
}
