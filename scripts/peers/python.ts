import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a system in Python prints: scores in the order of the pages, and for each filter whether it rejects them. */
export interface PythonResult {
  readonly systems: Readonly<Record<string, readonly number[]>>;
  readonly filters: Readonly<Record<string, readonly boolean[]>>;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const ENVIRONMENT = fileURLToPath(new URL('../../.venv/', import.meta.url));
const REQUIREMENTS = join(FOLDER, 'requirements.txt');
/** What the environment was made of; only a change of it costs the time of an installation. */
const STAMP = join(ENVIRONMENT, 'peers-stamp.txt');

/** Runs a program to its end and gives what it prints; its standard error is shown. Throws in one line. */
function run(program: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(signal === undefined ? {} : { signal }),
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', error => {
      // A program that is stopped says so here and closes a little later.
      if (signal?.aborted !== true)
        reject(
          new Error(`${program} cannot be run (${error.message}): give Python 3.11 or newer with --python`),
        );
    });
    child.on('close', code => {
      if (code === 0) resolve(Buffer.concat(parts).toString('utf8'));
      else
        reject(
          new Error(
            signal?.aborted ? 'interrupted' : `${[program, ...args].join(' ')} ended with code ${code}`,
          ),
        );
    });
  });
}

/**
 * Makes the virtual environment with the pinned packages, unless it is there, and gives its interpreter. The packages
 * come from the package index of Python; they load nothing else later.
 */
export async function preparePython(base: string): Promise<string> {
  const isWindows = process.platform === 'win32';
  const python = join(ENVIRONMENT, isWindows ? 'Scripts/python.exe' : 'bin/python');
  const stamp = `${base}\n${readFileSync(REQUIREMENTS, 'utf8')}`;
  if (existsSync(python) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return python;
  await run(base, ['-m', 'venv', ENVIRONMENT]);
  process.stderr.write('installing the Python packages into .venv (600 MB)\n');
  const quiet = ['--quiet', '--disable-pip-version-check', '--only-binary', ':all:'];
  await run(python, ['-m', 'pip', 'install', ...quiet, '--requirement', REQUIREMENTS]);
  writeFileSync(STAMP, stamp);
  return python;
}

/** Runs one of the Python files beside this one on a file of pages. */
export async function runPython(
  python: string,
  script: string,
  pages: string,
  signal: AbortSignal,
): Promise<PythonResult> {
  process.stderr.write(`${script}\n`);
  // No compiled files beside the sources.
  return JSON.parse(await run(python, ['-B', join(FOLDER, script), pages], signal)) as PythonResult;
}
