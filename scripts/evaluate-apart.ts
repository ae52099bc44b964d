import { parseArgs } from 'node:util';
import { createDetector } from '../src/index.ts';
import { type ApartPage, abstentionReport, labelReport, quantileReport } from './apart.ts';
import { type CorpusFile, readCorpus } from './corpus.ts';
import { readCorrections } from './real-pages.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    /** Every so manieth of the unsure and the unlabelled pages. */
    sample: { type: 'string', default: '1' },
  },
});

const sample = Number(values.sample);
if (!(Number.isInteger(sample) && sample > 0)) throw new Error(`--sample is "${values.sample}"`);
/** The files of the training sources: the others hold two such pages. */
const FILES: readonly CorpusFile[] = ['common-crawl', 'farm-sites', 'small-sites', 'wcxb-dev'];
const corrections = readCorrections();
const detector = await createDetector();
const apart = {
  not_article: [] as ApartPage[],
  unsure: [] as ApartPage[],
  unlabelledHtml: [] as ApartPage[],
  unlabelledText: [] as ApartPage[],
};
let seen = 0;
for (const source of FILES) {
  for await (const row of readCorpus(values.corpus, source)) {
    const { id, url, html, text = '', label: original } = row;
    const label = corrections.labelOf(id, original ?? '');
    if (label === 'farm' || label === 'legit') continue;
    if (label !== 'not_article' && seen++ % sample !== 0) continue;
    const verdict = detector.score(html === undefined ? { url, text } : { url, html });
    const name = label === '' ? (html === undefined ? 'unlabelledText' : 'unlabelledHtml') : label;
    apart[name].push({ id, source, subtype: row.subtype ?? '', verdict });
  }
}

console.log(`Pages that no model is fitted on, with the shipped models.

${abstentionReport(apart.not_article)}

Unsure pages, which two readers might label differently, most of them political hoaxes:

${labelReport('unsure, source', apart.unsure)}

${quantileReport('unsure', apart.unsure)}

Unlabelled pages of a natural crawl, as a reference for drift: later crawls should look alike.
`);
for (const [name, pages] of [
  ['HTML', apart.unlabelledHtml],
  ['text', apart.unlabelledText],
] as const) {
  if (pages.length === 0) continue;
  console.log(
    `${labelReport(`unlabelled ${name}, source`, pages)}\n\n${quantileReport(`unlabelled ${name}`, pages)}\n`,
  );
}
