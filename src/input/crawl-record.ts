import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { ErrorCode, PageSource } from '../index.ts';
import { readJsonLines } from './json-lines.ts';

/** One record of a crawl: a page to score, one that is passed over and why, or one that cannot be read. */
export type CrawlRecord =
  | { readonly kind: 'page'; readonly id: string; readonly source: PageSource; readonly bytes: number }
  | {
      readonly kind: 'skipped';
      readonly id: string;
      readonly url: string | null;
      readonly reason: SkipReason;
    }
  | {
      readonly kind: 'error';
      readonly id: string;
      readonly url: string | null;
      readonly code: ErrorCode;
      readonly message: string;
    };
/** Why a record of a crawl holds no page to score. */
export type SkipReason = 'not-html' | 'http-status' | 'truncated' | 'no-response' | 'empty';

/** What can be set on the reading of a crawl. */
export interface CrawlInputOptions {
  /** Names of the fields of JSON lines and columns of tables, where they are other ones. */
  readonly fields?: {
    readonly url?: string;
    readonly html?: string;
    readonly text?: string;
    readonly id?: string;
  };
  /** Bytes; a larger page is an error record. */
  readonly maxPageBytes: number;
}

/** Room for the JSON around a page. */
const LINE_OVERHEAD = 2;

/** Reads the records of an input, in order: for now JSON lines, of a file or of standard input. */
export async function* readCrawl(
  name: string,
  options: CrawlInputOptions & { stdin?: Readable; onBytes?: (n: number) => void },
): AsyncGenerator<CrawlRecord> {
  const { fields = {}, maxPageBytes, stdin, onBytes } = options;
  const stream = name === '-' && stdin !== undefined ? stdin : createReadStream(name);
  let ordinal = 0;
  for await (const line of readJsonLines(counted(stream, onBytes), maxPageBytes * LINE_OVERHEAD)) {
    const key = `${name}:${ordinal++}`;
    if ('fault' in line || typeof line.value !== 'object' || line.value === null) {
      const isLarge = 'fault' in line && line.fault === 'too-large';
      yield {
        kind: 'error',
        id: key,
        url: null,
        code: isLarge ? 'too-large' : 'bad-record',
        message: isLarge ? 'the line is too long' : 'the line is no JSON object',
      };
      continue;
    }
    const row = line.value as Record<string, unknown>;
    const given = row[fields.id ?? 'id'];
    const id = typeof given === 'string' || typeof given === 'number' ? String(given) : key;
    const address = row[fields.url ?? 'url'];
    const url = typeof address === 'string' ? address : null;
    const html = row[fields.html ?? 'html'];
    const text = row[fields.text ?? 'text'];
    const body = typeof html === 'string' ? html : text;
    if (typeof body !== 'string' || body === '') {
      yield { kind: 'skipped', id, url, reason: 'empty' };
    } else if (body.length > maxPageBytes) {
      yield { kind: 'error', id, url, code: 'too-large', message: 'the page is too large' };
    } else {
      const source = typeof html === 'string' ? { id, url, html } : { id, url, text: body };
      yield { kind: 'page', id, source, bytes: body.length };
    }
  }
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  onBytes: ((n: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

/** Bytes of an input, for the time left; null where it cannot be known. */
export async function sizeOfInput(name: string): Promise<number | null> {
  try {
    return name === '-' ? null : (await stat(name)).size;
  } catch {
    return null;
  }
}
