import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentStems, readTopic } from '../src/document/topic.ts';
import type { Background } from '../src/lexicon/background.ts';
import { splitWords } from '../src/lexicon/words.ts';
import { lexiconPages, readLexicon } from './lexicon-pages.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/corpus' } } });

/** A language with fewer pages gets no table. */
const MIN_PAGES = 50;
/** Stems on fewer pages of the sample are left out: most are names and slips, and the table stays small. */
const MIN_COUNT = 3;
const LENGTH_BOUNDS = [40, 150, 300, 600, 1200];
const LEVEL_QUANTILE = 0.9;
const HEADLINES_PER_PAGE = 100;
const MIN_TITLE_STEMS = 2;

/** The words of one page as needed here, so that its Document can go. */
interface Page {
  readonly site: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly title: readonly string[];
}

const lexicon = readLexicon();
const pages = new Map<string, Page[]>();
for await (const { site, document, heldOut } of lexiconPages(values.corpus)) {
  const language = document.language;
  const stopwords = language === null ? undefined : lexicon.stopwords.get(language);
  if (heldOut || language === null || stopwords === undefined) continue;
  const words = document.mainWords;
  const page = {
    site,
    words,
    stems: contentStems(words, language, stopwords),
    title: splitWords(document.title).forms,
  };
  pages.set(language, [...(pages.get(language) ?? []), page]);
}

const levels: Record<string, [number, number][]> = {};
for (const [language, sample] of [...pages].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (sample.length < MIN_PAGES) continue;
  const background = countDocuments(sample);
  const json = { documents: background.documents, counts: Object.fromEntries(background.counts) };
  writeFileSync(`datasets/lexicon/background-${language}.json`, `${JSON.stringify(json)}\n`);
  levels[language] = measureLevels(language, sample, background);
  console.log(
    `${language}: ${sample.length} pages, ${background.counts.size} stems, levels ${JSON.stringify(levels[language])}`,
  );
}
writeFileSync('datasets/lexicon/relatedness-levels.json', `${JSON.stringify(levels)}\n`);

function countDocuments(sample: readonly Page[]): Background {
  const all = new Map<string, number>();
  for (const { stems } of sample) for (const stem of new Set(stems)) all.set(stem, (all.get(stem) ?? 0) + 1);
  const kept = [...all].filter(([, count]) => count >= MIN_COUNT).sort(([a], [b]) => (a < b ? -1 : 1));
  return { documents: sample.length, counts: new Map(kept) };
}

/** By number of content words of the article: the relatedness that nine in ten titles of other sites stay below. */
function measureLevels(
  language: string,
  sample: readonly Page[],
  background: Background,
): [number, number][] {
  const stopwords = lexicon.stopwords.get(language) ?? new Set<string>();
  const titles = sample.filter(
    page => contentStems(page.title, language, stopwords).length >= MIN_TITLE_STEMS,
  );
  const found: number[][] = LENGTH_BOUNDS.map(() => []);
  let next = 0;
  for (const page of sample) {
    const bucket = LENGTH_BOUNDS.findLastIndex(bound => page.stems.length >= bound);
    if (bucket < 0) continue;
    const topic = readTopic([...page.words, ...page.title], language, stopwords, background, null);
    for (let i = 0; i < HEADLINES_PER_PAGE; i++) {
      // A stride that shares no factor with the list visits all of it in a scattered, repeatable order.
      next = (next + 7919) % titles.length;
      const other = titles[next];
      const value = other === undefined || other.site === page.site ? null : topic.relatedness(other.title);
      if (value !== null) found[bucket]?.push(value);
    }
  }
  return LENGTH_BOUNDS.flatMap((bound, i) => {
    const values = (found[i] ?? []).sort((a, b) => a - b);
    const level = values[Math.floor(values.length * LEVEL_QUANTILE)];
    return level === undefined ? [] : [[bound, Math.round(level * 1000) / 1000] as [number, number]];
  });
}
