import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldOf } from '../src/training/folds.ts';

const FOLDS = 5;

/** Headlines of one kind from the shared folder, split so that a fifth is never trained on. */
export interface HeadlineSplit {
  readonly train: readonly string[];
  readonly heldOut: readonly string[];
}

/** Reads `clickbait` or `plain` headlines (Chakraborty et al., ASONAM 2016). */
export function readHeadlines(directory: string, kind: 'clickbait' | 'plain'): HeadlineSplit {
  const lines = gunzipSync(readFileSync(join(directory, `${kind}.txt.gz`)))
    .toString('utf8')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const isHeldOut = (line: string): boolean => foldOf(line.toLowerCase(), FOLDS) === 0;
  return { train: lines.filter(line => !isHeldOut(line)), heldOut: lines.filter(isHeldOut) };
}
