import type { PageSource } from '../index.ts';
import type { Item } from './line-record.ts';
import type { Job } from './serve.ts';

/** A job to post, with the buffer that goes over to the worker. */
export interface Parcel {
  readonly job: Job;
  readonly transfer: ArrayBuffer[];
}

/**
 * Packs the bodies of a job into one buffer that is transferred. That is the one copy that is made of them: a buffer that
 * went over whole would be lost with the worker, and the pages of a dead worker are scored again. Strings are cloned.
 */
export function packJob({ items, source }: Job): Parcel {
  const pieces = items.map(piecesOf);
  const size = pieces.flat().reduce((sum, piece) => sum + piece.length, 0);
  const pack = new Uint8Array(new ArrayBuffer(size));
  let end = 0;
  const packed = items.map((item, at): Item => {
    const start = end;
    for (const piece of pieces[at] ?? []) {
      pack.set(piece, end);
      end += piece.length;
    }
    const bytes = pack.subarray(start, end);
    if (item.kind === 'line') return item.bytes === null ? item : { ...item, bytes };
    return item.kind === 'page' ? { ...item, source: plainSource(item.source, bytes) } : item;
  });
  return { job: { items: packed, source }, transfer: size === 0 ? [] : [pack.buffer] };
}

function piecesOf(item: Item): readonly Uint8Array[] {
  if (item.kind === 'line') return item.bytes === null ? [] : [item.bytes];
  if (item.kind !== 'page') return [];
  const { html, text, bytes } = item.source;
  if (typeof html === 'string' || typeof text === 'string' || bytes === undefined) return [];
  if (bytes instanceof Uint8Array) return [bytes];
  return bytes instanceof ArrayBuffer ? [new Uint8Array(bytes)] : bytes;
}

/** A source that can be cloned: the one header that is read, and bytes where there is nothing else. */
function plainSource(
  { id, url, html, text, bytes: given, headers }: PageSource,
  bytes: Uint8Array,
): PageSource {
  const known = { id: id ?? null, url: url ?? null };
  if (typeof html === 'string') return { ...known, html };
  if (typeof text === 'string') return { ...known, text };
  const body = given === undefined ? {} : { bytes };
  const type = contentType(headers);
  return { ...known, ...body, ...(type === null ? {} : { headers: { 'content-type': type } }) };
}

function contentType(headers: PageSource['headers']): string | null {
  if (headers === undefined) return null;
  if (typeof headers.get === 'function') return headers.get('content-type');
  const name = Object.keys(headers).find(key => key.toLowerCase() === 'content-type');
  return name === undefined ? null : ((headers as Readonly<Record<string, string>>)[name] ?? null);
}
