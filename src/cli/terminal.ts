import type { Effects, Outlet } from './effects.ts';

/** Columns to set text for: those of the terminal, or 80. */
export function widthOf(outlet: Outlet): number {
  const columns = outlet.isTTY ? outlet.columns : undefined;
  return columns === undefined || columns < 1 ? 80 : columns;
}

/** Whether text is coloured: on a terminal that can, unless NO_COLOR is set to anything (no-color.org). */
export function hasColor(outlet: Outlet, env: Effects['env']): boolean {
  return outlet.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** A line on standard error that tells how far the work is: on a terminal only, and gone before anything else is written. */
export interface Progress {
  show(done: number, total: number): void;
  clear(): void;
}

/** Makes the progress line of a run over `total` pages. */
export function createProgress(outlet: Outlet, env: Effects['env'], total: number): Progress {
  if (outlet.isTTY !== true || env.TERM === 'dumb' || total < 2) return { show() {}, clear() {} };
  return {
    show: done => void outlet.write(`\r\u001b[K${done} of ${total} pages`),
    clear: () => void outlet.write('\r\u001b[K'),
  };
}
