import { TextDecoder as LegacyDecoder } from '@exodus/bytes/encoding.js';
import { chosenEncoding } from './choose.ts';

const UTF8 = new TextDecoder();

/**
 * The characters of a page body. Never throws: what cannot be decoded becomes U+FFFD. UTF-8 is left to Node. All else is
 * not: in Node 20 its windows-1252 is Latin-1 (no "€"), its Big5, GBK, Shift_JIS and EUC-KR are not those of the web, and
 * x-user-defined and ISO-8859-16 are missing (tried 2025-11 with Node 20.20).
 *
 * @param label - Charset that the transport names, or null.
 */
export function decodeBytes(bytes: Uint8Array, label: string | null): string {
  if (bytes.length === 0) return '';
  const encoding = chosenEncoding(bytes, label);
  return encoding === 'utf-8' ? UTF8.decode(bytes) : new LegacyDecoder(encoding).decode(bytes);
}
