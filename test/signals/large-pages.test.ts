import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { SIGNALS } from '../../src/signals/index.ts';
import { LARGE_PAGES } from '../document/hostile-pages.ts';
import { readPage } from '../lexicon/read-lexicon.ts';

/** For a page of 3 MB: hundreds of times what a signal takes whose work grows with the page. */
const LIMIT = 20_000;

describe.each(LARGE_PAGES)('3 MB of $name', ({ make }) => {
  let page: Document | undefined;
  beforeAll(() => {
    page = readPage(make());
  });
  afterAll(() => {
    page = undefined;
  });
  test.each(SIGNALS.map(signal => [signal.meta.id, signal] as const))(
    '%s',
    { timeout: LIMIT },
    (_, signal) => {
      if (page === undefined) throw new Error('no page was read');
      signal.measure(page);
      signal.evidence?.(page);
    },
  );
});
