/** What is under way between reading and writing, bounded. */
export interface Flight {
  /** Waits until there is room. */
  take(bytes: number): Promise<void>;
  land(bytes: number): void;
  empty(): Promise<void>;
  fail(error: unknown): void;
  failure(): Error | null;
  /** Ends the reading. */
  end(): void;
  /** What a promise gives; null as soon as the reading has ended or something failed. */
  unlessEnded<Value>(promise: Promise<Value>): Promise<Value | null>;
}

/** Bodies in flight, in bytes, unless one record alone is larger: so many, or more where many threads want work. */
const BYTES_IN_FLIGHT = 16_000_000;
const BYTES_PER_BATCH = 1_000_000;

/** A flight of at most so many batches. */
export function createFlight(mostBatches: number): Flight {
  const mostBytes = Math.max(BYTES_IN_FLIGHT, mostBatches * BYTES_PER_BATCH);
  let batches = 0;
  let bytes = 0;
  let failure: Error | null = null;
  let wake: () => void = () => {};
  let ended = false;
  let onEnd: () => void = () => {};
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition() && failure === null)
      await new Promise<void>(resolve => {
        wake = resolve;
      });
  };
  return {
    failure: () => failure,
    end() {
      ended = true;
      onEnd();
    },
    // A race with one promise that lives for the whole run would keep something of each turn.
    unlessEnded: promise =>
      new Promise((resolve, reject) => {
        onEnd = () => resolve(null);
        if (ended || failure !== null) resolve(null);
        promise.then(resolve, reject);
      }),
    async take(more) {
      await until(() => batches === 0 || (batches < mostBatches && bytes + more <= mostBytes));
      batches += 1;
      bytes += more;
    },
    land(less) {
      batches -= 1;
      bytes -= less;
      wake();
    },
    empty: () => until(() => batches === 0),
    fail(error) {
      failure ??= error instanceof Error ? error : new Error(String(error));
      onEnd();
      wake();
    },
  };
}
