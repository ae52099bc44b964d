import { visible } from '../report/visible.ts';
import type { ScanWatcher } from '../scan/run-scan.ts';
import { sumTallies, type Tally } from '../scan/tally.ts';
import type { Effects } from './effects.ts';

/** A watcher that tells on standard error how far the work is. */
export interface ScanProgress extends ScanWatcher {
  /** Removes the line and the timer. */
  end(): void;
}

const TERMINAL_MILLISECONDS = 500;
const LOG_MILLISECONDS = 30_000;
const SHOWN = ['farm', 'suspect', 'clean', 'not-evaluated'];

/** On a terminal one line that changes; else a line every thirty seconds. Where it is not `told`, only failures are. */
export function createScanProgress(
  { stderr, env }: Pick<Effects, 'stderr' | 'env'>,
  told: boolean,
): ScanProgress {
  const isTerminal = stderr.isTTY === true && env.TERM !== 'dumb';
  const sum = sumTallies();
  let started = performance.now();
  let bytes = 0;
  let all: number | null = null;
  let timer: NodeJS.Timeout | null = null;
  const clear = (): void => {
    if (told && isTerminal) stderr.write('\r\u001b[K');
  };
  const show = (): void => {
    const seconds = (performance.now() - started) / 1000;
    const line = progressLine(sum.read(), { bytes, all, seconds });
    if (!isTerminal) stderr.write(`chaff: ${line}\n`);
    else stderr.write(`\r\u001b[K${line.slice(0, Math.max(20, (stderr.columns || 80) - 1))}`);
  };
  return {
    onStart(total) {
      started = performance.now();
      all = total;
      if (told) timer = setInterval(show, isTerminal ? TERMINAL_MILLISECONDS : LOG_MILLISECONDS);
    },
    onBytes(more) {
      bytes += more;
    },
    // Sites are for the end; here they would be sorted twice a second.
    onTally: tally => sum.add({ ...tally, sites: {} }),
    onFailure(input, why) {
      clear();
      stderr.write(`chaff: ${visible(input)}: ${visible(why)}\n`);
    },
    end() {
      if (timer !== null) clearInterval(timer);
      clear();
    },
  };
}

/** How far the work is, on one line: pages, speed, shares of labels, errors, time left. */
export function progressLine(
  { pages, labels, errors }: Tally,
  { bytes, all, seconds }: { readonly bytes: number; readonly all: number | null; readonly seconds: number },
): string {
  const rate = (amount: number): number => (seconds > 0 ? amount / seconds : 0);
  const failed = Object.values(errors).reduce((total, count) => total + count, 0);
  const shares = SHOWN.flatMap(label =>
    labels[label] === undefined ? [] : [`${label} ${((100 * labels[label]) / pages).toFixed(1)} %`],
  );
  const speed = `${pages.toLocaleString('en-US')} pages, ${rate(pages).toFixed(0)}/s, ${(rate(bytes) / 1e6).toFixed(1)} MB/s`;
  const left =
    all === null || bytes === 0 || all <= bytes ? [] : [`${duration((all - bytes) / rate(bytes))} left`];
  return [speed, ...left, `${failed.toLocaleString('en-US')} errors`, ...shares].join(', ');
}

/** A time for people, in its two largest units. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days ${hours % 24} h`;
}
