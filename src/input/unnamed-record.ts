import type { CrawlRecord } from './crawl-record.ts';

type WithoutId<T> = T extends CrawlRecord ? Omit<T, 'id'> & { readonly id: string | null } : never;

/** A record before it has a name: its own id, or null where its place in the input will be its name. */
export type UnnamedRecord = WithoutId<CrawlRecord>;

/** What is known of a record whatever it holds: its own id, and its address. */
export interface Place {
  readonly id: string | null;
  readonly url: string | null;
}

/** A fault of an input or record. */
export function faultRecord(
  code: Extract<CrawlRecord, { kind: 'error' }>['code'],
  message: string,
  url: string | null = null,
  id: string | null = null,
): UnnamedRecord {
  return { kind: 'error', id, url, code, message };
}
