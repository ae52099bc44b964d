/** A stretch of text whose ends are still moving; `start` is -1 until its first visible character. */
export interface GrowingSpan {
  start: number;
  end: number;
  /** Index of the block in which it starts, or -1. */
  block: number;
}
