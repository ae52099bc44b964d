import type { AsyncBuffer, ColumnMetaData } from 'hyparquet';

/** Bytes of a page of a column: writers make pages of 1 MB, some of all rows of a group. */
export const LARGEST_PAGE = 268_435_456;
/** Rows of a group; writers make a million at the most, and what says more is broken. */
export const MOST_ROWS = 16_777_216;
const MOST_PAGES = 100_000;
/** Bytes read for the header of a page; with statistics of long texts in it, it takes more. */
const HEADER = 16_384;
const LONGEST_HEADER = 4_194_304;
const DEEPEST = 8;
/**
 * What a page has to say of itself by its type (of data, of a dictionary, of data in the second version): first how many
 * values it has, then how many nulls and rows and how long its levels are, which are no more; else its encodings.
 */
const NUMBERS: Readonly<Record<number, { readonly counts: string[]; readonly others: string[] }>> = {
  0: { counts: ['.5.1'], others: ['.5.2', '.5.3', '.5.4'] },
  2: { counts: ['.7.1'], others: ['.7.2'] },
  3: { counts: ['.8.1', '.8.2', '.8.3'], others: ['.8.4', '.8.5', '.8.6'] },
};

/**
 * Checks what the pages of a column say of themselves before `hyparquet` believes it: a negative size sends it back and
 * forth without end, and a large one has it take memory.
 * @throws Error where a page cannot be.
 */
export async function checkPages(file: AsyncBuffer, column: ColumnMetaData): Promise<void> {
  const start = Number(column.dictionary_page_offset || column.data_page_offset);
  const end = start + Number(column.total_compressed_size);
  if (!(start >= 0 && end >= start && end <= file.byteLength)) throw new Error('a column is not in the file');
  let at = start;
  for (let pages = 0; at < end - 1; pages++) {
    const { size, compressed, uncompressed, values } = await readHeader(file, at, end);
    const isSound = compressed >= 0 && uncompressed >= 0 && uncompressed <= LARGEST_PAGE && values >= 0;
    at += size + compressed;
    if (!isSound || values > Math.min(MOST_ROWS, Number(column.num_values)) || at > end || pages > MOST_PAGES)
      throw new Error('a page is broken');
  }
}

interface PageHeader {
  /** Bytes of the header itself. */
  readonly size: number;
  readonly compressed: number;
  readonly uncompressed: number;
  readonly values: number;
}

async function readHeader(file: AsyncBuffer, at: number, end: number): Promise<PageHeader> {
  for (let length = HEADER; ; length *= 16) {
    const bytes = new Uint8Array(await file.slice(at, Math.min(at + length, end)));
    try {
      return parseHeader(bytes);
    } catch (error) {
      if (!(error instanceof RangeError) || bytes.length < length || length >= LONGEST_HEADER) throw error;
    }
  }
}

/** Reads the numbers that matter of a header in Thrift's compact protocol. Throws RangeError where it is cut off. */
function parseHeader(bytes: Uint8Array): PageHeader {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('the header of a page is cut off');
    return value;
  };
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const next = byte();
      value += (next & 127) * factor;
      if (next < 128) return value;
      if (factor > 2 ** 63) throw new Error('a number of a page is too large');
    }
  };
  const zigzag = (): number => {
    const value = varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  const numbers = new Map<string, number>();
  const skip = (type: number, depth: number, path: string): void => {
    if (type === 3) byte();
    else if (type >= 4 && type <= 6) numbers.set(path, zigzag());
    else if (type === 7) at += 8;
    else if (type === 8) at += varint();
    else if (type === 9 || type === 10) {
      const head = byte();
      const count = head >> 4 === 15 ? varint() : head >> 4;
      for (let i = 0; i < count; i++) skip((head & 15) < 3 ? 3 : head & 15, depth + 1, '');
    } else if (type === 12) struct(depth + 1, path);
    else if (type !== 1 && type !== 2) throw new Error('the header of a page is broken');
    if (at > bytes.length) throw new RangeError('the header of a page is cut off');
  };
  const struct = (depth: number, path: string): void => {
    if (depth > DEEPEST) throw new Error('the header of a page is too deep');
    for (let field = 0; ; ) {
      const head = byte();
      if ((head & 15) === 0) return;
      field = head >> 4 === 0 ? zigzag() : field + (head >> 4);
      skip(head & 15, depth, `${path}.${field}`);
    }
  };
  struct(0, '');
  // What is missing is no number: no comparison holds for it.
  const number = (path: string): number => numbers.get(path) ?? Number.NaN;
  const { counts = [], others = [] } = NUMBERS[number('.1')] ?? {};
  const values = number(counts[0] ?? '');
  const isSound =
    counts.every(path => number(path) >= 0 && number(path) <= values) &&
    others.every(path => number(path) >= 0 && number(path) <= LARGEST_PAGE);
  return {
    size: at,
    uncompressed: number('.2'),
    compressed: number('.3'),
    values: isSound ? values : Number.NaN,
  };
}
