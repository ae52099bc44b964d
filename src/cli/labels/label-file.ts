import { createHash } from 'node:crypto';
import { readNamedFile } from '../named-file.ts';
import { type LabelTable, parseLabels } from './table.ts';

/** A file of labels and what it is known by. */
export interface LabelFile extends LabelTable {
  /** The first 8 hexadecimal digits of the SHA-256 of the file. */
  readonly digest: string;
}

/** Reads and checks a file of labels. Throws with its name and what is wrong. */
export async function readLabelFile(path: string): Promise<LabelFile> {
  const bytes = await readNamedFile(path);
  try {
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    return { ...parseLabels(bytes.toString('utf8')), digest };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
