import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { faultRecord, type UnnamedRecord } from '../unnamed-record.ts';
import { checkPages, MOST_ROWS } from './page-headers.ts';
import { parquetCodecs } from './parquet-codecs.ts';
import { type Role, type RoleNames, rowOf, rowRecord } from './row-record.ts';

/** Bytes of a footer, as stored: one of a thousand groups of a hundred columns has some 10 MB. */
const LARGEST_FOOTER = 67_108_864;
/** Bytes of the columns that are needed, uncompressed, that are read at once. */
const AT_ONCE = 33_554_432;
const ROWS_AT_ONCE = 65_536;

/**
 * Reads a Parquet file group by group, large groups in parts, and of it the columns that a page is made of. `hyparquet`
 * trusts what a file says: on a broken one it may not come back, so this runs in a thread that can be ended.
 * @param onRow Told how many rows come before those that are decoded next, and waited for.
 */
export async function* readParquet(
  file: AsyncBuffer,
  names: RoleNames,
  maxBytes: number,
  onRow: (row: number) => Promise<void> = async () => {},
): AsyncGenerator<UnnamedRecord> {
  let metadata: FileMetaData;
  let columns: string[];
  try {
    metadata = await readFooter(file);
    columns = neededColumns(
      parquetSchema(metadata).children.map(({ element }) => element.name),
      names,
    );
  } catch (error) {
    yield faultRecord('bad-record', `this is no sound Parquet file: ${messageOf(error)}`);
    return;
  }
  const compressors = await parquetCodecs();
  let start = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const size = group.columns
      .filter(({ meta_data }) => columns.includes(meta_data?.path_in_schema[0] ?? ''))
      .reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0);
    if (!(rows >= 0 && rows <= MOST_ROWS)) {
      yield faultRecord(
        'truncated-input',
        `a group says it has ${rows} rows; what comes after it is not read`,
      );
      return;
    }
    await onRow(start);
    const broken = await brokenPages(file, group.columns, columns, rows);
    if (broken !== null) {
      yield faultRecord(
        'bad-record',
        `the rows from row ${start + 1} to ${start + rows} cannot be read: ${broken}`,
      );
      start += rows;
      continue;
    }
    const step = Math.min(
      ROWS_AT_ONCE,
      Math.max(1, Math.ceil(rows / Math.max(1, Math.ceil(size / AT_ONCE)))),
    );
    const end = start + rows;
    for (let from = start; from < end; from += step) {
      const to = Math.min(from + step, end);
      const where = `row ${from + 1}`;
      await onRow(from);
      try {
        const part = await parquetReadObjects({
          file,
          metadata,
          columns,
          rowStart: from,
          rowEnd: to,
          compressors,
          useOffsetIndex: true,
        });
        for (const [i, row] of part.entries())
          yield rowRecord(rowOf(row), names, `row ${from + i + 1}`, maxBytes);
      } catch (error) {
        yield faultRecord(
          'bad-record',
          `the rows from ${where} to ${to} cannot be read: ${messageOf(error)}`,
        );
      }
    }
    start = end;
  }
}

/** What is wrong with the pages of the columns that are needed, or null. */
async function brokenPages(
  file: AsyncBuffer,
  chunks: FileMetaData['row_groups'][number]['columns'],
  columns: readonly string[],
  rows: number,
): Promise<string | null> {
  try {
    for (const { meta_data } of chunks) {
      if (meta_data === undefined) return 'a column is not described';
      if (!columns.includes(meta_data.path_in_schema[0] ?? '')) continue;
      if (Number(meta_data.num_values) < rows) return 'a column has fewer values than there are rows';
      await checkPages(file, meta_data);
    }
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

async function readFooter(file: AsyncBuffer): Promise<FileMetaData> {
  if (file.byteLength < 12) throw new Error('it is too short');
  const tail = new DataView(await file.slice(file.byteLength - 8, file.byteLength));
  if (tail.getUint32(0, true) > LARGEST_FOOTER) throw new Error('its footer is too large');
  return parquetMetadataAsync(file, { geoparquet: false });
}

/** The columns to read: for each role the first there is, and of bodies one kind. */
function neededColumns(there: readonly string[], names: RoleNames): string[] {
  const root = (name: string): string => (there.includes(name) ? name : (name.split('.')[0] ?? ''));
  const found = (role: Role): string[] => {
    const plain = names[role].find(name => there.includes(name));
    return plain === undefined ? names[role].map(root).filter(name => there.includes(name)) : [plain];
  };
  const body = [found('html'), found('text'), found('either')].find(columns => columns.length > 0);
  if (body === undefined) throw new Error(`no column holds a page (${there.slice(0, 20).join(', ')})`);
  return [...new Set([...found('id'), ...found('url'), ...body])];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
