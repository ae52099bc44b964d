import type { ErrorCode } from '../../index.ts';

/** Bytes of an input, in order. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Offset in the input as it is stored: of the first byte, or of the compressed part that the bytes come out of. */
  readonly at: number;
  /** Whether a compressed part (a gzip member, a zstd frame) begins here. */
  readonly starts?: boolean;
}

/** A place where bytes are missing or cannot be read; what comes after it stands on its own. */
export interface Fault {
  readonly code: ErrorCode;
  /** A sentence with the offset in the stored input. */
  readonly fault: string;
}

/** What an input is made of. */
export type Part = Piece | Fault;

const NOTHING = Buffer.alloc(0);
/** What is left over when more is asked for is copied; from here on as much again is read, so that copies stay few. */
const SMALL_REST = 65_536;

/**
 * Reads an input in segments: each ends at a fault, at the end, or before a compressed part that begins like a record.
 * Holds what was asked for and one piece, at most twice as much.
 */
export class ByteReader {
  readonly #parts: AsyncIterator<Part>;
  readonly #isExact: boolean;
  readonly #beginsRecord: (head: Buffer) => boolean;
  #buffer: Buffer = NOTHING;
  /** Where in the input the pieces begin that are in the buffer; positions count from the first byte ever read. */
  #marks: { position: number; at: number }[] = [];
  #position = 0;
  #held: Part | null = null;
  #segmentBegan = false;
  #segmentEnded = false;
  #inputEnded = false;
  /** Why the segment ended, where it was a fault. */
  fault: Fault | null = null;

  /**
   * @param isExact Whether offsets go up byte by byte, as in what is not compressed.
   * @param beginsRecord Whether a compressed part begins a segment of its own.
   */
  constructor(
    parts: AsyncIterable<Part>,
    isExact: boolean,
    beginsRecord: (head: Buffer) => boolean = () => false,
  ) {
    this.#parts = parts[Symbol.asyncIterator]();
    this.#isExact = isExact;
    this.#beginsRecord = beginsRecord;
  }

  /** What is held of the segment, unread. A view: it stays valid. */
  get available(): Buffer {
    return this.#buffer;
  }

  /** Offset in the stored input of the next byte, or of the compressed part it comes out of. */
  get offset(): number {
    const mark = this.#marks[0];
    if (mark === undefined) return 0;
    return this.#isExact ? mark.at + this.#position - mark.position : mark.at;
  }

  /** Whether offsets go up byte by byte. */
  get isExact(): boolean {
    return this.#isExact;
  }

  /** Bytes gone on by, from the beginning of the input. */
  get position(): number {
    return this.#position;
  }

  /** Takes bytes back that were read last. */
  unread(bytes: Buffer): void {
    this.#position -= bytes.length;
    this.#buffer = Buffer.concat([bytes, this.#buffer]);
  }

  /** Holds at least `size` bytes; false where the segment ends before. */
  async fill(size: number): Promise<boolean> {
    if (this.#buffer.length >= size) return true;
    const rest = this.#buffer.length;
    const wanted = rest > SMALL_REST ? Math.max(size, 2 * rest) : size;
    const pieces: Buffer[] = rest === 0 ? [] : [this.#buffer];
    let held = rest;
    while (held < wanted) {
      const piece = await this.#pull(this.#position + held);
      if (piece === null) break;
      pieces.push(piece);
      held += piece.length;
    }
    this.#buffer = pieces.length === 1 ? (pieces[0] ?? NOTHING) : Buffer.concat(pieces, held);
    return held >= size;
  }

  /** Goes on by `size` of the bytes that are held. */
  consume(size: number): void {
    this.#position += size;
    this.#buffer = this.#buffer.subarray(size);
    while ((this.#marks[1]?.position ?? Number.POSITIVE_INFINITY) <= this.#position) this.#marks.shift();
  }

  /** Goes on by `size` bytes and holds none of them; returns how many there were. */
  async skip(size: number): Promise<number> {
    let left = size;
    while (left > 0 && (await this.fill(1))) {
      const step = Math.min(left, this.#buffer.length);
      this.consume(step);
      left -= step;
    }
    return size - left;
  }

  /** What is left of the segment, piece by piece. */
  async *rest(): AsyncGenerator<Buffer> {
    while (await this.fill(1)) {
      const bytes = this.#buffer;
      this.consume(bytes.length);
      yield bytes;
    }
  }

  /** Leaves the segment, whatever is left of it, for the next one; false where there is none. */
  async nextSegment(): Promise<boolean> {
    while (!this.#segmentEnded) {
      this.consume(this.#buffer.length);
      await this.fill(1);
    }
    this.consume(this.#buffer.length);
    if (this.#inputEnded) return false;
    this.#segmentBegan = false;
    this.#segmentEnded = false;
    this.fault = null;
    await this.fill(1);
    return true;
  }

  /** Closes what is read from. */
  async close(): Promise<void> {
    this.#segmentEnded = true;
    this.#inputEnded = true;
    await this.#parts.return?.();
  }

  async #pull(position: number): Promise<Buffer | null> {
    while (!this.#segmentEnded) {
      const part = this.#held ?? (await this.#next());
      this.#held = null;
      if (part === null || 'fault' in part) {
        this.#segmentEnded = true;
        this.fault = part;
        return null;
      }
      if (part.bytes.length === 0) continue;
      const bytes = Buffer.from(part.bytes.buffer, part.bytes.byteOffset, part.bytes.length);
      if (part.starts === true && this.#segmentBegan && this.#beginsRecord(bytes)) {
        this.#held = part;
        this.#segmentEnded = true;
        return null;
      }
      this.#segmentBegan = true;
      if (!this.#isExact || this.#marks.length === 0) this.#marks.push({ position, at: part.at });
      return bytes;
    }
    return null;
  }

  async #next(): Promise<Part | null> {
    const { value, done } = await this.#parts.next();
    if (done !== true) return value;
    this.#inputEnded = true;
    return null;
  }
}
