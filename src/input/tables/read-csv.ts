import { type CsvError, type Parser, parse } from 'csv-parse';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { faultRecord, type UnnamedRecord } from '../unnamed-record.ts';
import { LONGEST_ROW } from './read-json-lines.ts';
import { type RoleNames, type Row, rowRecord } from './row-record.ts';

const SLICE = 65_536;
const LINE_FEED = 10;

/** Which character parts the cells, from the first line; null where it names no column that is known. */
export function csvDelimiter(line: string, names: RoleNames): ',' | ';' | '\t' | null {
  const known = new Set(Object.values(names).flat());
  const bodies = new Set([...names.html, ...names.text, ...names.either]);
  for (const delimiter of [',', '\t', ';'] as const) {
    const cells = headerOf(line.split(delimiter));
    if (!cells.some(cell => bodies.has(cell))) continue;
    // A sentence may begin with "text," as well: one name counts where no cell has a space, or where it was given.
    const isSure = names.either.length === 0 || !cells.some(cell => cell.includes(' '));
    if (isSure || cells.filter(cell => known.has(cell)).length > 1) return delimiter;
  }
  return null;
}

function headerOf(cells: readonly string[]): string[] {
  return cells.map(cell =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

/** Reads a table whose first line names its columns. What the parser cannot read is a fault; it goes on a line later. */
export async function* readCsv(
  reader: ByteReader,
  delimiter: string,
  names: RoleNames,
  maxBytes: number,
): AsyncGenerator<UnnamedRecord> {
  let header: string[] | null = null;
  let line = 0;
  do {
    for (let isMore = true; isMore; ) {
      const parser = parse({
        delimiter,
        bom: true,
        info: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_ROW,
      });
      const start = line;
      const error: CsvError | null = yield* rows(reader, parser, (cells, lines) => {
        line = start + lines;
        if (header === null) {
          header = headerOf(cells);
          return null;
        }
        return rowRecord(rowIn(header, cells), names, `the row that ends in line ${line}`, maxBytes);
      });
      isMore = error !== null && error.code !== 'CSV_QUOTE_NOT_CLOSED' && (await skipLine(reader));
      if (error !== null) yield faultOf(error, line);
    }
    if (reader.fault !== null) yield faultRecord(reader.fault.code, reader.fault.fault);
  } while (await reader.nextSegment());
}

function faultOf(error: CsvError, line: number): UnnamedRecord {
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return faultRecord('too-large', `a row after line ${line} is larger than 50 MB`);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return faultRecord('truncated-input', `a quote after line ${line} is not closed`);
  return faultRecord('bad-record', `a row after line ${line} is no CSV (${error.code})`);
}

function rowIn(header: readonly string[], cells: readonly string[]): Row {
  return name => {
    const column = header.indexOf(name);
    return column < 0 ? undefined : (cells[column] ?? '');
  };
}

type Found = { readonly record: string[]; readonly info: { readonly lines: number } };

/** The records of the rows of a segment; returns the error that ended it early, or null. */
async function* rows(
  reader: ByteReader,
  parser: Parser,
  toRecord: (cells: string[], lines: number) => UnnamedRecord | null,
): AsyncGenerator<UnnamedRecord, CsvError | null> {
  let found: Found[] = [];
  parser.on('data', (row: Found) => found.push(row));
  let failure: CsvError | null = null;
  parser.on('error', (error: CsvError) => {
    failure = error;
  });
  const ended = new Promise<void>(resolve => parser.once('close', resolve));
  for (let isLast = false; !isLast && failure === null; ) {
    isLast = !(await reader.fill(1));
    if (isLast) {
      parser.end();
      await ended;
    } else {
      const slice = reader.available.subarray(0, SLICE);
      reader.consume(slice.length);
      await new Promise<void>(resolve => parser.write(slice, () => resolve()));
    }
    for (const { record, info } of found) {
      const made = toRecord(record, info.lines);
      if (made !== null) yield made;
    }
    found = [];
  }
  parser.destroy();
  return failure;
}

async function skipLine(reader: ByteReader): Promise<boolean> {
  while (await reader.fill(1)) {
    const end = reader.available.indexOf(LINE_FEED);
    reader.consume(end < 0 ? reader.available.length : end + 1);
    if (end >= 0) return reader.fill(1);
  }
  return false;
}
