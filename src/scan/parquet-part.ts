import type { ColumnSource } from 'hyparquet-writer';
import { type Cell, isNumeric } from '../report/table-row.ts';
import { discard, publish, unfinished } from './durable.ts';
import type { Part } from './part.ts';

/** Rows of one group: few enough to wait in memory, and many enough to be read fast. */
const GROUP_ROWS = 2_000;
const GROUP_BYTES = 8_000_000;

/** A Parquet file with these columns: numbers are DOUBLE, the others STRING, and any may be null. Compressed with Snappy. */
export async function openParquetPart(path: string, columns: readonly string[]): Promise<Part> {
  const { ParquetWriter, fileWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const temporary = unfinished(path);
  const sources = (rows: readonly (readonly Cell[])[]): ColumnSource[] =>
    columns.map((name, at) => ({
      name,
      data: rows.map(row => row[at] ?? null),
      type: isNumeric(name) ? 'DOUBLE' : 'STRING',
      nullable: true,
    }));
  const file = fileWriter(temporary);
  const writer = new ParquetWriter({
    writer: file,
    schema: schemaFromColumnData({ columnData: sources([]) }),
  });
  let rows: (readonly Cell[])[] = [];
  let waits = 0;
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await writer.write({ columnData: sources(rows), rowGroupSize: rows.length });
    rows = [];
    waits = 0;
  };
  return {
    path,
    size: () => file.offset + waits,
    async write(outputs) {
      for (const output of outputs) {
        if (output === null || typeof output === 'string') continue;
        rows.push(output);
        waits += output.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);
      }
      if (rows.length >= GROUP_ROWS || waits >= GROUP_BYTES) await flush();
    },
    async finish(name = path) {
      await flush();
      await writer.finish();
      await publish(temporary, name);
    },
    discard: () => discard(temporary),
  };
}
