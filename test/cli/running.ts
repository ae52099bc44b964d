import { Readable, Writable } from 'node:stream';
import type { Effects, Outlet } from '../../src/cli/effects.ts';
import { main } from '../../src/cli/main.ts';
import {
  type Detector,
  type PageSource,
  readDocument,
  type SignalMeta,
  type Verdict,
} from '../../src/index.ts';
import { model } from '../model/models.ts';
import { abstention, verdict } from '../report/verdicts.ts';

/** Two signals to list and explain. */
export const SIGNALS: readonly SignalMeta[] = [
  {
    id: 'heading-count',
    version: 2,
    title: 'Headings',
    description: 'How many headings the article has.',
    unit: 'count',
    range: [0, null],
    suggests: 'either',
    needs: 'markup',
    reference: 'Observation, 2025-11-20.',
  },
  {
    id: 'off-topic-promo-share',
    version: 1,
    title: 'Off-topic promotions inside the article',
    description:
      'The part of the promotions inside the article that lead to other topics. Farms link to whatever pays.',
    unit: 'share',
    range: [0, 1],
    suggests: 'farm',
    needs: 'text',
    reference: 'Observation, 2025-11-20.',
  },
];

const PROBABILITIES = { farm: 0.99, suspect: 0.7, clean: 0.1 } as const;

/** Labels a page by the word in it: farm, suspect, clean; throws on "crash"; abstains on everything else. */
export function judgeByWord(source: PageSource): Verdict {
  const text = new TextDecoder().decode(source.bytes as Uint8Array);
  const known = { id: source.id ?? null, url: source.url ?? null };
  if (text.includes('crash')) throw new Error('the detector broke');
  const label = (['farm', 'suspect', 'clean'] as const).find(word => text.includes(word));
  if (label === undefined) return abstention('too-short', known);
  return verdict({ ...known, label, probability: PROBABILITIES[label] });
}

const WEIGHING = { scale: 'linear', low: 0, high: 1, mean: 0.1, deviation: 0.2, weight: 0.84 } as const;

/** A detector that judges by word. Its text model knows another version of a signal. */
export const DETECTOR: Detector = {
  score: judgeByWord,
  models: {
    html: model({ 'off-topic-promo-share@1': WEIGHING }, { name: 'page-html' }),
    text: model({ 'off-topic-promo-share@2': WEIGHING }, { name: 'page-text', input: 'text' }),
  },
};

/** What is different from a plain run in a pipe. */
export interface RunOptions extends Partial<Effects> {
  readonly input?: string;
  /** Columns of the terminal that stdout, stderr and stdin are; without it none is a terminal. */
  readonly terminal?: number;
}

/** What a run leaves behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what is written to it. */
export function createOutlet(terminal?: number): Outlet & { text: string } {
  const outlet = new Writable({
    write(chunk, _encoding, done) {
      kept.text += chunk;
      done();
    },
  });
  const kept = Object.assign(outlet, {
    text: '',
    ...(terminal === undefined ? {} : { isTTY: true, columns: terminal }),
  });
  return kept;
}

/** Runs the command line in this process. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { input = '', terminal, ...effects } = options;
  const stdout = createOutlet(terminal);
  const stderr = createOutlet(terminal);
  const code = await main({
    argv,
    env: {},
    stdin: Object.assign(Readable.from([Buffer.from(input)]), { isTTY: terminal !== undefined }),
    stdout,
    stderr,
    version: '1.2.3',
    signals: SIGNALS,
    createDetector: async () => DETECTOR,
    readDocument,
    ...effects,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}
