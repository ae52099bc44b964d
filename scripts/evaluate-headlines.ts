import { parseArgs } from 'node:util';
import { readDocument } from '../src/document/read-document.ts';
import { listicleProbability } from '../src/lexicon/headline-model.ts';
import { areaUnderCurve } from '../src/training/metrics.ts';
import { readCorpus } from './corpus.ts';
import { readHeadlines } from './headline-data.ts';
import { lexiconPages, readLexicon } from './lexicon-pages.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    headlines: { type: 'string', default: '../shared/headlines' },
  },
});
/** What the headline model must reach, and the most it may call generic of what good sites write. */
const LEAST_AREA = 0.98;
const MOST_POSITIVE = 0.1;

const lexicon = readLexicon();
const model = lexicon.headlineModel;
const positiveShare = (lines: readonly string[]): string => {
  const positive = lines.filter(line => listicleProbability(model, line) > 0.5).length;
  if (positive > lines.length * MOST_POSITIVE) process.exitCode = 1;
  return `${((100 * positive) / lines.length).toFixed(1)} % of ${lines.length}`;
};

const clickbait = readHeadlines(values.headlines, 'clickbait').heldOut;
const plain = readHeadlines(values.headlines, 'plain').heldOut;
const auc = (change: (text: string) => string): string =>
  areaUnderCurve(
    clickbait.map(text => listicleProbability(model, change(text))),
    plain.map(text => listicleProbability(model, change(text))),
  ).toFixed(4);
if (Number(auc(text => text)) < LEAST_AREA) process.exitCode = 1;
console.log(`Held-out headlines: ${clickbait.length} clickbait, ${plain.length} plain`);
console.log(`  AUC                         ${auc(text => text)}`);
console.log(`  AUC, all in lower case      ${auc(text => text.toLowerCase())}`);

const headings: string[] = [];
for await (const { row, document, heldOut } of lexiconPages(values.corpus)) {
  if (!heldOut || row.label !== 'legit' || document.language !== 'en' || row.html === undefined) continue;
  headings.push(
    ...document.headings.filter(heading => heading.text.length < 160).map(heading => heading.text),
  );
}
console.log(`Positive section headings of clean pages of held-out sites: ${positiveShare(headings)}`);

const headlines: string[] = [];
for (const file of ['readability', 'article-extraction-benchmark'] as const) {
  for await (const row of readCorpus(values.corpus, file)) {
    const document = readDocument({ url: row.url, html: row.html ?? '' }, lexicon);
    if (document.language !== 'en' || document.site === null || !lexicon.publisherSites.has(document.site))
      continue;
    headlines.push(...new Set([document.title, ...document.wrapperHeadlines.map(headline => headline.text)]));
  }
}
console.log(
  `Positive headlines on pages of known news publishers (never in training): ${positiveShare(headlines)}`,
);
