import { looksBinary } from './content-kind.ts';
import { csvDelimiter } from './tables/read-csv.ts';
import type { RoleNames } from './tables/row-record.ts';
import { startsArc } from './warc/read-arc.ts';
import { nextWarc, startsWarc } from './warc/warc-head.ts';

/** What an input is. */
export type InputFormat = 'warc' | 'arc' | 'parquet' | 'json-lines' | 'csv' | 'addresses' | 'page';

const JSON_START = /^\{\s*["}]/;
const ADDRESS = /^https?:\/\/\S+$/i;

/**
 * Tells what an input is from its first bytes, its compression undone.
 * @param isWhole Whether that is all of it.
 */
export function inputFormat(head: Buffer, isWhole: boolean, names: RoleNames): InputFormat {
  if (startsWarc(head)) return 'warc';
  if (head.toString('latin1', 0, 4) === 'PAR1') return 'parquet';
  if (startsArc(head)) return 'arc';
  const first = head.find(byte => byte > 32);
  // An archive that begins with something else, as when its beginning was cut off.
  if (first !== 0x3c && nextWarc(head) >= 0 && head.includes('WARC-Type:')) return 'warc';
  if (looksBinary(head)) return 'page';
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (JSON_START.test(text)) return 'json-lines';
  if (text.startsWith('<')) return 'page';
  const lines = text.split('\n');
  // The last line may go on beyond what is held.
  if (!isWhole && lines.length > 1) lines.pop();
  if (csvDelimiter((lines[0] ?? '').trim(), names) !== null) return 'csv';
  const filled = lines.map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#'));
  return filled.length > 0 && filled.every(line => ADDRESS.test(line)) ? 'addresses' : 'page';
}
