import type { CrawlInputOptions, CrawlRecord } from '../input/crawl-record.ts';

/** A line of a pipe, not yet read: workers parse it. */
export interface Line {
  readonly kind: 'line';
  /** Null for one that was too long to keep. */
  readonly bytes: Uint8Array | null;
  /** From 0. */
  readonly ordinal: number;
}

/** What is given to a worker. */
export type Item = CrawlRecord | Line;

/** How lines are read. */
export interface LineOptions {
  readonly fields: NonNullable<CrawlInputOptions['fields']>;
  /** Bytes of a line. */
  readonly maxLineBytes: number;
}

/** The record of an item. A line that holds no page is an error record: there is one for each line. */
export function recordOfItem(item: Item, options: LineOptions): CrawlRecord {
  return item.kind === 'line' ? recordOfLine(item, options) : item;
}

function recordOfLine({ bytes, ordinal }: Line, { fields, maxLineBytes }: LineOptions): CrawlRecord {
  const fail = (
    code: 'bad-record' | 'too-large',
    message: string,
    known: { id?: string; url?: string | null } = {},
  ): CrawlRecord => ({
    kind: 'error',
    id: known.id ?? `-:${ordinal + 1}`,
    url: known.url ?? null,
    code,
    message,
  });
  if (bytes === null) return fail('too-large', `the line is longer than ${maxLineBytes} bytes`);
  let row: unknown;
  try {
    row = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch {
    return fail('bad-record', 'the line is not JSON');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return fail('bad-record', 'the line is JSON, but no object');
  const values = row as Readonly<Record<string, unknown>>;
  const field = (name: 'id' | 'url' | 'html' | 'text'): unknown => values[fields[name] ?? name];
  const key = field('id');
  const address = field('url');
  const url = typeof address === 'string' ? address : null;
  const id = typeof key === 'string' || typeof key === 'number' ? String(key) : (url ?? `-:${ordinal + 1}`);
  const html = field('html');
  const text = field('text');
  if (typeof html === 'string' && html !== '')
    return { kind: 'page', id, source: { id, url, html }, bytes: bytes.length };
  if (typeof text === 'string') return { kind: 'page', id, source: { id, url, text }, bytes: bytes.length };
  return fail('bad-record', 'the line has neither html nor text', { id, url });
}
