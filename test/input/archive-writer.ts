import { gzipSync } from 'node:zlib';

/** What a WARC record is written with. */
export interface WrittenRecord {
  readonly type: string;
  readonly url?: string;
  readonly id?: string;
  readonly body?: string | Uint8Array;
  /** More fields of the head; they go over the usual ones. */
  readonly fields?: Readonly<Record<string, string>>;
  /** "WARC/1.0" unless said otherwise. */
  readonly version?: string;
}

const DATE = '2026-01-02T03:04:05Z';

/** A WARC record, as crawlers write it. */
export function warcRecord({
  type,
  url,
  id,
  body = '',
  fields = {},
  version = 'WARC/1.0',
}: WrittenRecord): Buffer {
  const block = Buffer.from(body);
  const isHttp = type === 'response' || type === 'request' || type === 'revisit';
  const head = {
    'WARC-Type': type,
    'WARC-Date': DATE,
    ...(id === undefined ? {} : { 'WARC-Record-ID': id }),
    ...(url === undefined ? {} : { 'WARC-Target-URI': url }),
    'Content-Type': isHttp
      ? `application/http; msgtype=${type === 'request' ? 'request' : 'response'}`
      : 'text/plain',
    'Content-Length': String(block.length),
    ...fields,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${version}\r\n${lines.join('')}\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** An HTTP answer as an archive holds it. */
export function httpAnswer(
  body: string | Uint8Array,
  fields: Readonly<Record<string, string>> = { 'Content-Type': 'text/html' },
  status = '200 OK',
): Buffer {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** A record of a page that was fetched. */
export function response(url: string, body: string | Uint8Array, id?: string): Buffer {
  return warcRecord({ type: 'response', url, body: httpAnswer(body), ...(id === undefined ? {} : { id }) });
}

/** Gzip with a member for each record, as WARC files have it. */
export function gzipEach(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map(record => gzipSync(record)));
}

/** An ARC record. */
export function arcRecord(
  url: string,
  body: Uint8Array,
  type = 'text/html',
  length: number = body.length,
): Buffer {
  return Buffer.concat([
    Buffer.from(`${url} 192.0.2.7 20080102030405 ${type} ${length}\n`),
    body,
    Buffer.from('\n'),
  ]);
}

/** A zstd frame of blocks that are stored as they are; Node writes zstd from 22.15 on only. */
export function zstdStored(bytes: Uint8Array): Buffer {
  const parts = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x50])];
  const most = 131_072;
  for (let at = 0; at === 0 || at < bytes.length; at += most) {
    const block = bytes.subarray(at, at + most);
    const head = Buffer.alloc(3);
    head.writeUIntLE((block.length << 3) | (at + most >= bytes.length ? 1 : 0), 0, 3);
    parts.push(head, Buffer.from(block));
  }
  return Buffer.concat(parts);
}

/** A zstd frame of many megabytes of one letter, four bytes for each 128 kB. */
export function zstdBomb(blocks: number): Buffer {
  const block = Buffer.alloc(4);
  block.writeUIntLE((131_072 << 3) | 2, 0, 3);
  block[3] = 0x61;
  const last = Buffer.from([1, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x50]),
    ...Array.from({ length: blocks }, () => block),
    last,
  ]);
}
