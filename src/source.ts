import { isUtf8 } from 'node:buffer';
import { decodeBuffer } from 'encoding-sniffer';

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
  /** The raw body. Charset by byte order mark, `Content-Type`, `<meta>`, UTF-8 validity, in this order. */
  readonly bytes?: Uint8Array | ArrayBuffer;
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

function decodeBytes(bytes: Uint8Array, type: string): string {
  const label = /charset\s*=\s*["']?([^\s;"']+)/i.exec(type)?.[1];
  const defaultEncoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const options =
    label === undefined ? { defaultEncoding } : { defaultEncoding, transportLayerEncodingLabel: label };
  try {
    return decodeBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options);
  } catch {
    return new TextDecoder(defaultEncoding).decode(bytes);
  }
}

/** All line ends as line feeds (HTML Living Standard, 13.2.3.5). */
function withLineFeeds(content: string): string {
  return content.includes('\r') ? content.replace(/\r\n?/g, '\n') : content;
}

/**
 * Decodes a page body and tells HTML from text, by `Content-Type` where it says so and else by the content. Never
 * throws: what cannot be decoded becomes U+FFFD.
 */
export function decodeSource(source: PageSource): DecodedSource {
  // Crawlers in plain JavaScript hand over null for what they do not have.
  if (typeof source.html === 'string') return { kind: 'html', content: withLineFeeds(source.html) };
  if (typeof source.text === 'string') return { kind: 'text', content: withLineFeeds(source.text) };
  const bytes = source.bytes instanceof ArrayBuffer ? new Uint8Array(source.bytes) : source.bytes;
  if (!(bytes instanceof Uint8Array)) return { kind: 'text', content: '' };
  const type = contentType(source.headers);
  const content = withLineFeeds(decodeBytes(bytes, type));
  if (/\bx?html\b/i.test(type)) return { kind: 'html', content };
  return { kind: looksLikeHtml(content) ? 'html' : 'text', content };
}
