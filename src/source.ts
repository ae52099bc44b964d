import { decodeBytes } from './encoding/decode.ts';
import { repairDoubleUtf8 } from './encoding/double-utf8.ts';

/** The one method of fetch's `Headers` that is used. */
export interface HeaderLookup {
  get(name: string): string | null;
}

/**
 * One page as a crawler has it. Give exactly one of `bytes`, `html` or `text`; where several are given the first of
 * `html`, `text`, `bytes` counts, and a source with none of them is an empty text.
 */
export interface PageSource {
  /** Your own key for the page, carried through to the verdict. */
  readonly id?: string | null;
  /** Absolute address of the page. Links are resolved against it; without it, what needs a site is not measured. */
  readonly url?: string | null;
  /**
   * The raw body, whole or in pieces as they came off the network: where they are cut makes no difference. Charset by
   * byte order mark, zeros of UTF-16, UTF-8 validity, `Content-Type`, `<meta>`, in this order (`chosenEncoding`).
   */
  readonly bytes?: Uint8Array | ArrayBuffer | readonly Uint8Array[];
  /** Decoded HTML. */
  readonly html?: string;
  /** Plain text or markdown, as in WET files and text corpora. */
  readonly text?: string;
  /** Response headers: an object, names in any case, or the `Headers` of fetch. Only `content-type` is read. */
  readonly headers?: Readonly<Record<string, string>> | HeaderLookup;
}

/** A page body as characters, with what kind of body it is. */
export interface DecodedSource {
  readonly kind: 'html' | 'text';
  readonly content: string;
}

const HTML_START =
  /^\s*<(?:!--|(?:!doctype|\?xml|html|head|body|title|meta|script|div|p|a|h[1-6]|table|article)\b)/i;
const HTML_INSIDE = /<(?:html|head|body|!doctype html)[\s>]/i;
const SNIFFED_CHARACTERS = 4096;
/** What an emptied (transferred) ArrayBuffer holds: a view of it cannot be made. */
const NO_BYTES = new Uint8Array();
const BYTE_ORDER_MARK = 0xfeff;

function isLookup(headers: PageSource['headers']): headers is HeaderLookup {
  return typeof headers?.get === 'function';
}

function contentType(headers: PageSource['headers']): string {
  if (isLookup(headers)) return headers.get('content-type') ?? '';
  for (const name in headers) if (name.toLowerCase() === 'content-type') return headers[name] ?? '';
  return '';
}

function looksLikeHtml(content: string): boolean {
  const head = content.slice(0, SNIFFED_CHARACTERS);
  return HTML_START.test(head) || HTML_INSIDE.test(head);
}

/** The body in one piece, or null where there is none. */
function wholeBody(bytes: PageSource['bytes']): Uint8Array | null {
  if (bytes instanceof Uint8Array) return bytes;
  if (bytes instanceof ArrayBuffer) return bytes.byteLength === 0 ? NO_BYTES : new Uint8Array(bytes);
  if (!Array.isArray(bytes)) return null;
  const pieces: Uint8Array[] = bytes.filter(piece => piece instanceof Uint8Array);
  return pieces.length === 1 ? (pieces[0] ?? null) : Buffer.concat(pieces);
}

/** Leaves out byte order marks at the start: scripts that join files leave several. */
function withoutMarks(content: string): string {
  let start = 0;
  while (content.charCodeAt(start) === BYTE_ORDER_MARK) start++;
  return start === 0 ? content : content.slice(start);
}

/**
 * Decodes a page body and tells HTML from text, by `Content-Type` where it says so and else by the content. Never
 * throws: what cannot be decoded becomes U+FFFD. Line ends stay as they are.
 */
export function decodeSource(source: PageSource): DecodedSource {
  // Crawlers in plain JavaScript hand over null for what they do not have.
  if (typeof source.html === 'string')
    return { kind: 'html', content: withoutMarks(repairDoubleUtf8(source.html)) };
  if (typeof source.text === 'string')
    return { kind: 'text', content: withoutMarks(repairDoubleUtf8(source.text)) };
  const bytes = wholeBody(source.bytes);
  if (bytes === null) return { kind: 'text', content: '' };
  const type = contentType(source.headers);
  const label = /\bcharset\s*=\s*["']?([^\s;"']+)/i.exec(type)?.[1] ?? null;
  const decoded = decodeBytes(bytes, label);
  // As many characters as bytes: ASCII, or a charset that letters are not encoded twice in.
  const content = withoutMarks(decoded.length === bytes.length ? decoded : repairDoubleUtf8(decoded));
  if (/\bx?html\b/i.test(type)) return { kind: 'html', content };
  return { kind: looksLikeHtml(content) ? 'html' : 'text', content };
}
