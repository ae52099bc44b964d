import { parseArgs } from 'node:util';
import { createDetector, type Label } from '../src/index.ts';
import { type CorpusFile, readCorpus } from './corpus.ts';
import { readCorrections } from './real-pages.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/corpus' } } });

/** Honest pages of collections that no page model is fitted on, in all languages: hardly any may be taken for a farm. */
const FILES: readonly CorpusFile[] = ['readability', 'article-extraction-benchmark', 'trafilatura'];
const MOST_FARM = 0.005;
const MOST_SUSPECT = 0.04;
/** Languages with fewer pages share a line. */
const LEAST_PAGES = 20;

/** How many pages got each label. */
type Counts = Record<Label, number>;
const byFile = new Map<string, Counts>();
const byLanguage = new Map<string, Counts>();

function count(counts: Map<string, Counts>, name: string, label: Label, pages = 1): void {
  const own = counts.get(name) ?? { farm: 0, suspect: 0, clean: 0, 'not-evaluated': 0 };
  own[label] += pages;
  counts.set(name, own);
}

const pagesOf = (counts: Counts): number => Object.values(counts).reduce((sum, pages) => sum + pages, 0);

const corrections = readCorrections();
const detector = await createDetector();
for (const file of FILES) {
  for await (const { id, url, html, label: original } of readCorpus(values.corpus, file)) {
    const truth = corrections.labelOf(id, original ?? '');
    if (truth !== 'legit' || html === undefined) continue;
    const { label, probability, reasons, language } = detector.score({ url, html });
    count(byFile, file, label);
    count(byFile, 'all', label);
    count(byLanguage, language ?? 'unknown', label);
    if (label !== 'farm') continue;
    const why = reasons.slice(0, 3).map(reason => `${reason.signal} ${reason.contribution.toFixed(2)}`);
    console.log(`farm ${probability?.toFixed(3)} ${id} ${url ?? ''} (${why.join(', ')})`);
  }
}

function print(title: string, counts: ReadonlyMap<string, Counts>): void {
  console.log(`\n| ${title} | pages | farm | suspect | not evaluated |\n|-|-|-|-|-|`);
  for (const [name, own] of counts) {
    const pages = pagesOf(own);
    const share = (part: number): string => `${part} (${((100 * part) / pages).toFixed(1)} %)`;
    const cells = [name, pages, share(own.farm), share(own.suspect), own['not-evaluated']];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
print('honest pages of collections that no page model is fitted on', byFile);
const few = [...byLanguage].filter(([, own]) => pagesOf(own) < LEAST_PAGES);
for (const [language, own] of few) {
  byLanguage.delete(language);
  for (const label of Object.keys(own) as Label[]) count(byLanguage, 'other', label, own[label]);
}
print('language', byLanguage);

const all = byFile.get('all') as Counts;
const { farm, suspect } = all;
const pages = pagesOf(all);
console.log(
  `\nfarm ${((100 * farm) / pages).toFixed(2)} % (at most ${100 * MOST_FARM} %), suspect ${((100 * suspect) / pages).toFixed(2)} % (at most ${100 * MOST_SUSPECT} %)`,
);
if (farm > pages * MOST_FARM || suspect > pages * MOST_SUSPECT) process.exitCode = 1;
