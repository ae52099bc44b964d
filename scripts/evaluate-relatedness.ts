import { parseArgs } from 'node:util';
import { contentStems, readTopic } from '../src/document/topic.ts';
import { splitWords } from '../src/lexicon/words.ts';
import { areaUnderCurve } from '../src/training/metrics.ts';
import { lexiconPages, readLexicon } from './lexicon-pages.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/corpus' } } });

/** As a ranker the measure must reach this. */
const LEAST_AREA = 0.97;
const TITLES_PER_ARTICLE = 200;
const MIN_WORDS = 150;
const MIN_TITLE_STEMS = 2;

interface Article {
  readonly site: string;
  readonly words: readonly string[];
  readonly title: readonly string[];
  readonly isArticle: boolean;
}

const lexicon = readLexicon();
const stopwords = lexicon.stopwords.get('en') ?? new Set<string>();
const background = lexicon.backgrounds.get('en');
const levels = lexicon.relatednessLevels.get('en') ?? null;
const pages: Article[] = [];
for await (const { row, site, document, heldOut } of lexiconPages(values.corpus)) {
  const title = splitWords(document.title).forms;
  const usable = contentStems(title, 'en', stopwords).length >= MIN_TITLE_STEMS;
  if (!heldOut || !usable || document.language !== 'en' || document.mainWords.length < MIN_WORDS) continue;
  const isArticle = row.page_type === 'article' && row.label === 'legit';
  pages.push({ site, words: document.mainWords, title, isArticle });
}

/** The article's words with each word of its title taken out once, where the heading stands. */
function withoutTitle({ words, title }: Article): string[] {
  const left = new Set(title);
  return words.filter(word => !left.delete(word));
}

const own: number[] = [];
const others: number[] = [];
let areas = 0;
let belowOwn = 0;
let belowOthers = 0;
const articles = pages.filter(page => page.isArticle);
for (const article of articles) {
  const topic = readTopic(withoutTitle(article), 'en', stopwords, background, levels);
  const value = topic.relatedness(article.title);
  if (value === null) continue;
  const foreign: number[] = [];
  for (let i = 0; foreign.length < TITLES_PER_ARTICLE && i < pages.length * 2; i++) {
    const other = pages[(i * 7919 + own.length * 31) % pages.length];
    if (other === undefined || other.site === article.site) continue;
    foreign.push(topic.relatedness(other.title) ?? 0);
    if (topic.isOffTopic(other.title) === true) belowOthers++;
  }
  areas += areaUnderCurve([value], foreign);
  own.push(value);
  others.push(...foreign);
  if (topic.isOffTopic(article.title) === true) belowOwn++;
}
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
console.log(
  `${own.length} articles of sites outside the tables, ${TITLES_PER_ARTICLE} titles of other sites each`,
);
console.log(`  AUC, mean over articles            ${(areas / own.length).toFixed(4)}`);
console.log(`  AUC, all pairs pooled              ${areaUnderCurve(own, others).toFixed(4)}`);
if (areas / own.length < LEAST_AREA) process.exitCode = 1;
console.log(`  own titles taken for off-topic     ${percent(belowOwn, own.length)}`);
console.log(`  other titles taken for off-topic   ${percent(belowOthers, others.length)}`);
