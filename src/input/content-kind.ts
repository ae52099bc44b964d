import { mediaType } from './content-type.ts';

/** Types of pages and of texts that people read. Style sheets, scripts, tables and calendars are text as well, and none. */
const PAGES = new Set([
  'text/html',
  'application/xhtml+xml',
  'application/vnd.wap.xhtml+xml',
  'text/plain',
  'text/markdown',
]);
/** Types that say nothing: the bytes have to. */
const UNSURE = new Set([
  '*/*',
  'unknown/unknown',
  'application/unknown',
  'application/octet-stream',
  'application/xml',
  'text/xml',
]);
/** Enough to see what a file is. */
const SNIFFED = 1024;

/** Whether a body of this type can be a page, from the type alone: yes, no, or for the bytes to say (null). */
export function isCrawledPageType(contentType: string | undefined): boolean | null {
  const type = mediaType(contentType);
  if (type === null || UNSURE.has(type)) return null;
  return PAGES.has(type);
}

/** Whether bytes whose type is unknown can be a page: text, and of XML only what holds HTML. */
export function looksLikePage(bytes: Uint8Array): boolean {
  if (looksBinary(bytes)) return false;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4 * SNIFFED));
  const text = head.toString('latin1').trimStart().toLowerCase();
  return !text.startsWith('<?xml') || text.includes('<html');
}

/** Whether bytes are no text in any charset: controls, but for UTF-16, where every other byte is zero. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SNIFFED);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  if (head[0] === 0x25 && Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-') return true;
  let controls = 0;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
    else if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27) controls += 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isUtf16 = even + odd > head.length / 4 && Math.min(even, odd) <= head.length / 32;
  return !isUtf16 && controls + even + odd > head.length / 64;
}
