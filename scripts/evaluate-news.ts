import { parseArgs } from 'node:util';
import { createDetector } from '../src/index.ts';
import { readCorpus } from './corpus.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/corpus' } } });

/** Pages of large publishers, never used in training: hardly any may be labelled farm. */
const FILES = ['readability', 'article-extraction-benchmark'] as const;
const MOST_FARM = 0.01;

const detector = await createDetector();
let pages = 0;
let farm = 0;
for (const file of FILES) {
  const labels: Record<string, number> = {};
  for await (const row of readCorpus(values.corpus, file)) {
    const { label, probability, reasons } = detector.score({ url: row.url, html: row.html ?? '' });
    labels[label] = (labels[label] ?? 0) + 1;
    pages++;
    if (label !== 'farm') continue;
    farm++;
    const why = reasons.slice(0, 3).map(reason => `${reason.signal} ${reason.contribution.toFixed(2)}`);
    console.log(`  farm ${probability?.toFixed(3)} ${row.id} ${row.url ?? ''} (${why.join(', ')})`);
  }
  console.log(
    `${file}: ${Object.entries(labels)
      .map(([label, count]) => `${count} ${label}`)
      .join(', ')}`,
  );
}
console.log(
  `labelled farm: ${farm} of ${pages} (${((100 * farm) / pages).toFixed(2)} %, at most ${100 * MOST_FARM} %)`,
);
if (farm > pages * MOST_FARM) process.exitCode = 1;
