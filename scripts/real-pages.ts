import { readFileSync } from 'node:fs';
import { abstentionOf } from '../src/abstention.ts';
import type { Document } from '../src/document/document.ts';
import { readDocument } from '../src/document/read-document.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { SIGNALS } from '../src/signals/index.ts';
import { type DatasetRow, type Split, signalKey } from '../src/training/dataset.ts';
import { foldOf } from '../src/training/folds.ts';
import { LabelCorrections, readLabelCorrections } from '../src/training/label-corrections.ts';
import type { LabelRow } from '../src/training/labels.ts';
import { measureAll, type Vector } from '../src/vector.ts';
import { CORPUS_FILES, type CorpusFile, type CorpusRow, readCorpus } from './corpus.ts';
import { pageTypeOf } from './page-types.ts';

/** Files that only serve to count false positives: no row of them is ever fitted. */
const HOLDOUT: ReadonlySet<CorpusFile> = new Set([
  'trafilatura',
  'readability',
  'article-extraction-benchmark',
]);
/** At most so many pages of one site, and of one owner, are used. */
const MAX_OF_SITE = 10;
const MAX_OF_OWNER = 15;
/** Farm pages often come without an address and clean ones hardly ever: four in ten of all lose it. */
const HIDDEN_URLS = 4;
/** Text corpora cut their pages; a fifth each of all text rows is cut to these lengths, whatever its label. */
const CUT_LENGTHS = [1000, 4000];

/** What a row of the data set says of its page, the measured values apart. */
export type PageFacts = Omit<DatasetRow, 'values'>;

/** A corpus page read, with what its row says of it. */
export interface RealPage {
  readonly row: PageFacts;
  readonly corpusRow: CorpusRow;
  readonly document: Document;
}

/** The one normal form of text: a line a block. Marks of markdown are gone, so that no collection shows by them. */
export function plainTextOf(document: Document): string {
  return document.text;
}

/** Values of all signals by `id@version`. */
export function valuesOf(document: Document): Vector {
  const vector = measureAll(document, SIGNALS);
  return Object.fromEntries(SIGNALS.map(({ meta }) => [signalKey(meta), vector[meta.id] ?? null]));
}

/** A text, cut to one of the lengths or left whole: by its id, so that both classes are cut alike. */
export function cutText(text: string, id: string): string {
  const length = CUT_LENGTHS[foldOf(`${id} cut`, 5)];
  if (length === undefined || text.length <= length) return text;
  return text.slice(0, text.lastIndexOf(' ', length));
}

/** The corrections of labels that the repository holds, to be asked for every page of the corpus. */
export function readCorrections(): LabelCorrections {
  const file = new URL('../datasets/label-corrections.csv', import.meta.url);
  return new LabelCorrections(readLabelCorrections(readFileSync(file, 'utf8')));
}

/** A page of the corpus: its label, and its rows of the data set, as HTML and as text; none where it is not used. */
export interface CorpusPage {
  readonly label: LabelRow;
  readonly pages: readonly RealPage[];
}

/** All pages of the corpus with what becomes of them. Labels are corrected; throws where a correction fits no page. */
export async function* corpusPages(directory: string, lexicon: Lexicon): AsyncGenerator<CorpusPage> {
  const corrections = readCorrections();
  const ofSite = new Map<string, number>();
  const ofOwner = new Map<string, number>();
  for (const source of CORPUS_FILES) {
    for await (const corpusRow of readCorpus(directory, source)) {
      const { id } = corpusRow;
      const original = corpusRow.label ?? '';
      const label = corrections.labelOf(id, original);
      const site = corpusRow.domain ?? id;
      const owner = corpusRow.owner ?? site;
      const split: Split = HOLDOUT.has(source) ? 'holdout' : 'train';
      const shared = { id, site, owner, source, subtype: corpusRow.subtype ?? '', split };

      const isHidden = split === 'train' && foldOf(`${id} url`, 10) < HIDDEN_URLS;
      const url = isHidden ? null : corpusRow.url;
      const body = corpusRow.html === undefined ? { text: corpusRow.text ?? '' } : { html: corpusRow.html };
      const page = readDocument({ url, ...body }, lexicon);
      const labelRow = (use: string): LabelRow => ({
        ...shared,
        language: page.language ?? '',
        page_type: pageTypeOf(corpusRow, page.title, page.text),
        label,
        original,
        confidence: label === original ? (corpusRow.confidence ?? '') : 'corrected',
        use,
      });
      if (label !== 'farm' && label !== 'legit') {
        yield { label: labelRow(label === '' ? 'unlabelled' : label), pages: [] };
        continue;
      }
      const sitePages = (ofSite.get(site) ?? 0) + 1;
      const ownerPages = (ofOwner.get(owner) ?? 0) + 1;
      if (sitePages > MAX_OF_SITE || ownerPages > MAX_OF_OWNER) {
        yield { label: labelRow('over-cap'), pages: [] };
        continue;
      }
      ofSite.set(site, sitePages);
      ofOwner.set(owner, ownerPages);

      const text = readDocument({ url, text: cutText(plainTextOf(page), id) }, lexicon);
      const pages = (corpusRow.html === undefined ? [text] : [page, text])
        .filter(document => abstentionOf(document) === null)
        .map((document): RealPage => {
          const facts = { language: document.language ?? '', input: document.kind, template: '' };
          return { row: { ...shared, label, ...facts }, corpusRow, document };
        });
      const reason = abstentionOf(corpusRow.html === undefined ? text : page);
      yield { label: labelRow(pages.length > 0 ? split : `abstained:${reason}`), pages };
    }
  }
  corrections.assertAllMet();
}

/** Pages of the corpus that are labelled farm or legit and can be judged, as HTML and as text. */
export async function* realPages(directory: string, lexicon: Lexicon): AsyncGenerator<RealPage> {
  for await (const { pages } of corpusPages(directory, lexicon)) yield* pages;
}
