import type { PageSource, Verdict } from '../../src/index.ts';
import { serve } from '../../src/scan/serve.ts';
import { abstention, verdict } from '../report/verdicts.ts';

/** Stays on a page, uses all memory, ends the thread, or throws, where the page says so; else labels it by its words. */
function judge(source: PageSource): Verdict {
  const text = source.html ?? source.text ?? Buffer.from(source.bytes as Uint8Array).toString();
  const known = { id: source.id ?? null, url: source.url ?? null };
  if (text.includes('HANG')) for (;;);
  if (text.includes('MEMORY')) {
    const all: unknown[] = [];
    for (;;) all.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
  }
  if (text.includes('EXIT')) process.exit(3);
  if (text.includes('THROW')) throw new Error('the detector broke');
  const label = (['farm', 'suspect', 'clean'] as const).find(word => text.includes(word));
  if (label === undefined) return abstention('too-short', known);
  const site = source.url == null ? null : new URL(source.url).hostname;
  const probability = { farm: 0.99, suspect: 0.7, clean: 0.1 }[label];
  return verdict({ ...known, site, label, probability });
}

await serve({
  version: '1.2.3',
  signals: ['heading-count', 'off-topic-promo-share'],
  createDetector: async ({ models }) => {
    if (models?.html !== undefined) throw new Error('the model is broken');
    return { score: judge, models: {} as never };
  },
});
