import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A run that is killed again and again. */
export interface Trial {
  /** The program: chaff.js of a build. */
  readonly program: string;
  /** Its arguments before the output. */
  readonly argv: readonly string[];
  readonly folder: string;
  readonly kills: number;
  /** Milliseconds after the start at which a run is killed, at most. */
  readonly longest: number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly onRun: (line: string) => void;
}

/** Runs the program; ends it with SIGKILL after so many milliseconds. Gives how it ended. */
export function runChaff(
  program: string,
  argv: readonly string[],
  killAfter: number | null,
): Promise<string> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
    let words = '';
    child.stderr.on('data', chunk => {
      words += chunk;
    });
    const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      resolve(signal ?? (code === 0 ? 'done' : `exit code ${code}: ${words.trim()}`));
    });
  });
}

/**
 * Kills runs at random moments and goes on with each until it is complete, then begins another one. Gives the lines of
 * every complete run. Throws where one ends with an error.
 */
export async function killAndResume(trial: Trial): Promise<string[][]> {
  const { program, longest, random, onRun } = trial;
  const complete: string[][] = [];
  let folder = join(trial.folder, 'round-1');
  let kills = 0;
  for (;;) {
    const after = kills < trial.kills ? Math.round(random() * longest) : null;
    const end = await runChaff(program, [...trial.argv, '-o', folder, '--resume', '-q'], after);
    if (end === 'SIGKILL') kills += 1;
    else if (end !== 'done') throw new Error(end);
    const what = end === 'done' ? 'ran to its end' : `kill ${kills} after ${after} ms`;
    onRun(`round ${complete.length + 1}: ${what}; ${stateOf(folder)}`);
    if (end !== 'done') continue;
    complete.push(linesIn(folder));
    if (kills >= trial.kills) return complete;
    folder = join(trial.folder, `round-${complete.length + 1}`);
  }
}

function stateOf(folder: string): string {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const unfinished = files.filter(file => file.endsWith('.unfinished')).length;
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return 'no manifest yet';
  const { parts, complete } = JSON.parse(readFileSync(path, 'utf8'));
  const stray = files.filter(
    file => /^part-\d+\.jsonl$/.test(file) && !parts.some((part: { file: string }) => part.file === file),
  ).length;
  return `${parts.length} parts, ${unfinished} unfinished, ${stray} not in the manifest${complete ? ', complete' : ''}`;
}

/** The lines of all parts in a folder, sorted: the order of a scan on several threads is not fixed. */
export function linesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(file => /^part-.*\.jsonl$/.test(file))
    .flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter(line => line !== '')
    .sort();
}
