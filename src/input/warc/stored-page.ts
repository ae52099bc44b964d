import { tooLarge } from '../collect-bytes.ts';
import { isCrawledPageType, looksLikePage } from '../content-kind.ts';
import type { SkipReason } from '../crawl-record.ts';
import { PageError } from '../page-error.ts';
import { faultRecord, type Place, type UnnamedRecord } from '../unnamed-record.ts';
import { type HttpHead, joinChunks, readHttpHead } from './http-answer.ts';
import { decodeStored } from './stored-encoding.ts';
import type { WarcHead } from './warc-head.ts';

type Block = 'answer' | 'body' | 'text' | 'truncated' | 'other';

/** What the block of a record holds. */
function blockOf(fields: ReadonlyMap<string, string>, { url }: Place): Block {
  const type = fields.get('warc-type')?.toLowerCase();
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return 'other';
  if (type === 'response' && !/^https?:/i.test(url ?? '')) return 'other';
  // "no" is none of the values of the standard, and was seen all the same.
  if (!['', 'no'].includes(fields.get('warc-truncated') ?? '')) return 'truncated';
  if (type === 'conversion') return 'text';
  return type === 'response' ? 'answer' : 'body';
}

/** What is known of a record without its block; null where the block has to be looked at. */
function recordOfBlock(block: Block, place: Place): UnnamedRecord | null {
  if (block === 'other') return { kind: 'skipped', ...place, reason: 'no-response' };
  return block === 'truncated' ? { kind: 'skipped', ...place, reason: 'truncated' } : null;
}

/** The record of a block that is held whole. */
export async function heldRecord(
  block: Buffer,
  { fields }: WarcHead,
  place: Place,
  maxBytes: number,
): Promise<UnnamedRecord> {
  const kind = blockOf(fields, place);
  const known = recordOfBlock(kind, place);
  if (known !== null) return known;
  if (kind === 'answer') return answerRecord(block, place, maxBytes);
  const record = bodyRecord(block, fields.get('content-type'), place, maxBytes);
  if (kind === 'body' || record.kind !== 'page') return record;
  // The text of a WET file is text even where it speaks of tags.
  return { ...record, source: { url: place.url, text: block.toString('utf8') } };
}

/** The record of a block that is too large, of which the first bytes are held. */
export function unheldRecord(
  start: Buffer,
  { fields }: WarcHead,
  place: Place,
  maxBytes: number,
): UnnamedRecord {
  const kind = blockOf(fields, place);
  const known = recordOfBlock(kind, place);
  if (known !== null) return known;
  const head = kind === 'answer' ? readHttpHead(start) : null;
  const reason = head === null ? null : reasonOfHead(head);
  if (reason !== null) return { kind: 'skipped', ...place, reason };
  return tooLargeRecord(place, maxBytes);
}

/** The record of a page over the limit. */
export function tooLargeRecord(place: Place, maxBytes: number): UnnamedRecord {
  const { code, message } = tooLarge(maxBytes);
  return faultRecord(code, message, place.url, place.id);
}

/** Why an answer with such a head is no page; null where it may be one. */
function reasonOfHead(head: HttpHead): SkipReason | null {
  if (head.status !== 200) return 'http-status';
  return isCrawledPageType(head.headers.get('content-type')) === false ? 'not-html' : null;
}

/**
 * The record of an HTTP answer that is held whole, its transfer and content encodings undone.
 * @param maxBytes Of the decoded body.
 */
export async function answerRecord(answer: Buffer, place: Place, maxBytes: number): Promise<UnnamedRecord> {
  const head = readHttpHead(answer);
  if (head === null) {
    return faultRecord('bad-record', 'the record holds no HTTP answer', place.url, place.id);
  }
  const reason = reasonOfHead(head);
  if (reason !== null) return { kind: 'skipped', ...place, reason };
  const { headers } = head;
  const stored = answer.subarray(head.length);
  const isChunked = (headers.get('transfer-encoding') ?? '').toLowerCase().includes('chunked');
  try {
    const body = isChunked ? joinChunks(stored) : stored;
    const bytes = await decodeStored(body, headers.get('content-encoding'), maxBytes);
    return bodyRecord(bytes, headers.get('content-type'), place, maxBytes);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return faultRecord(error.code, error.message, place.url, place.id);
  }
}

/** The record of a body, its encodings undone. */
export function bodyRecord(
  bytes: Uint8Array,
  contentType: string | undefined,
  place: Place,
  maxBytes: number,
): UnnamedRecord {
  if (bytes.length === 0) return { kind: 'skipped', ...place, reason: 'empty' };
  if (bytes.length > maxBytes) return tooLargeRecord(place, maxBytes);
  const isPage = isCrawledPageType(contentType) ?? looksLikePage(bytes);
  if (!isPage) return { kind: 'skipped', ...place, reason: 'not-html' };
  const headers = contentType === undefined ? {} : { headers: { 'content-type': contentType } };
  return { kind: 'page', id: place.id, source: { url: place.url, bytes, ...headers }, bytes: bytes.length };
}
