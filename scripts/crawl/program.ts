import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAM = 'dist/chaff.js';

/** How a run of the program ended. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
  /** What it wrote to standard error. */
  readonly notes: string;
}

/** Runs the built program. `interruptAfter`: milliseconds until SIGINT; `input` goes to its standard input. */
export function run(
  argv: readonly string[],
  { input, interruptAfter }: { readonly input?: string; readonly interruptAfter?: number } = {},
): Promise<Run> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [PROGRAM, ...argv], { stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const notes: Buffer[] = [];
    child.stdout.on('data', chunk => output.push(chunk));
    child.stderr.on('data', chunk => notes.push(chunk));
    const timer =
      interruptAfter === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), interruptAfter);
    child.on('close', code => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(output).toString(), notes: Buffer.concat(notes).toString() });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}

/** The lines of a text that hold something. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line !== '');
}

/** The lines of all parts of a folder, in the order of the parts. */
export function partLines(folder: string, ending = 'jsonl'): string[] {
  return readdirSync(folder)
    .filter(file => file.startsWith('part-') && file.endsWith(`.${ending}`))
    .sort()
    .flatMap(file => linesOf(readFileSync(join(folder, file), 'utf8')));
}

/** Whether two lists hold the same lines, in whatever order, each as often. */
export function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join('\n') === [...others].sort().join('\n');
}
