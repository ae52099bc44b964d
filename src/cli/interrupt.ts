import type { Effects } from './effects.ts';

/** The stop that a signal of the system asks for. */
export interface Interrupt {
  readonly stop: AbortController;
  /** The exit code of the signal that came, 128 and its number; null while none came. */
  readonly code: () => number | null;
  /** Stops listening. */
  readonly end: () => void;
}

const NUMBERS: Readonly<Record<string, number>> = { SIGINT: 2, SIGTERM: 15 };

/** Listens for signals. The first aborts `stop`; a second one is not held up: the process quits. */
export function listenForInterrupt({ onInterrupt }: Effects): Interrupt {
  const stop = new AbortController();
  let code: number | null = null;
  const end = onInterrupt?.(name => {
    code = 128 + (NUMBERS[name] ?? 2);
    stop.abort();
  });
  return { stop, code: () => code, end: () => end?.() };
}
