import type { ByteReader } from '../bytes/byte-reader.ts';
import { readJsonLines } from '../json-lines.ts';
import { faultRecord, type UnnamedRecord } from '../unnamed-record.ts';
import { type RoleNames, rowOf, rowRecord } from './row-record.ts';

/** Bytes of a line; of longer ones nothing is kept. */
export const LONGEST_ROW = 50_000_000;

/** Reads JSON lines, an object with a page on each. */
export async function* readJsonRows(
  reader: ByteReader,
  names: RoleNames,
  maxBytes: number,
): AsyncGenerator<UnnamedRecord> {
  let part = '';
  do {
    for await (const found of readJsonLines(reader.rest(), LONGEST_ROW)) {
      const where = `line ${found.line}${part}`;
      if ('value' in found) {
        if (typeof found.value === 'object' && found.value !== null) {
          yield rowRecord(rowOf(found.value), names, where, maxBytes);
        } else yield faultRecord('bad-record', `${where} is no JSON object`);
      } else if (found.fault === 'too-large') yield faultRecord('too-large', `${where} is longer than 50 MB`);
      else yield faultRecord('bad-record', `${where} is no JSON`);
    }
    if (reader.fault !== null) yield faultRecord(reader.fault.code, reader.fault.fault);
    part = ' of what comes after unreadable data';
  } while (await reader.nextSegment());
}
