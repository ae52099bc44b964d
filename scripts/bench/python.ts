import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchPage } from './contenders.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const ENVIRONMENT = fileURLToPath(new URL('../../.venv-bench/', import.meta.url));

/** Milliseconds that a system took on all pages; null with the reason where it cannot be had. */
export type PythonTimes = Readonly<
  Record<string, { readonly milliseconds: number | null; readonly why?: string }>
>;

/**
 * Times the systems in Python, in a virtual environment made for them. Each package is installed alone: one that cannot be
 * had leaves the others. `texts` are the main texts of the pages. Throws where there is no Python.
 */
export function pythonTimes(
  base: string,
  folder: string,
  pages: readonly BenchPage[],
  texts: readonly string[],
): PythonTimes {
  const python = join(ENVIRONMENT, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  if (!existsSync(python)) execFileSync(base, ['-m', 'venv', ENVIRONMENT], { stdio: 'inherit' });
  for (const name of readFileSync(join(FOLDER, 'extractors.txt'), 'utf8').split('\n').filter(Boolean)) {
    try {
      const flags = ['--quiet', '--disable-pip-version-check', '--only-binary', ':all:'];
      execFileSync(python, ['-m', 'pip', 'install', ...flags, name], { stdio: ['ignore', 'ignore', 'pipe'] });
    } catch {
      process.stderr.write(`${name} cannot be had\n`);
    }
  }
  const file = join(folder, 'python-pages.jsonl');
  writeFileSync(file, pages.map(({ html }, i) => JSON.stringify({ html, text: texts[i] ?? '' })).join('\n'));
  const printed = execFileSync(python, ['-B', join(FOLDER, 'extractors.py'), file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed) as PythonTimes;
}
