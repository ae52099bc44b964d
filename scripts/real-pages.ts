import { abstentionOf } from '../src/abstention.ts';
import type { Document } from '../src/document/document.ts';
import { readDocument } from '../src/document/read-document.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { SIGNALS } from '../src/signals/index.ts';
import { type DatasetRow, type Split, signalKey } from '../src/training/dataset.ts';
import { foldOf } from '../src/training/folds.ts';
import { measureAll, type Vector } from '../src/vector.ts';
import { CORPUS_FILES, type CorpusFile, type CorpusRow, readCorpus } from './corpus.ts';

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

/** Pages of the corpus that are labelled farm or legit and can be judged, as HTML and as text. */
export async function* realPages(directory: string, lexicon: Lexicon): AsyncGenerator<RealPage> {
  const ofSite = new Map<string, number>();
  const ofOwner = new Map<string, number>();
  for (const source of CORPUS_FILES) {
    for await (const corpusRow of readCorpus(directory, source)) {
      const { label, id } = corpusRow;
      if (label !== 'farm' && label !== 'legit') continue;
      const site = corpusRow.domain ?? id;
      const owner = corpusRow.owner ?? site;
      const split: Split = HOLDOUT.has(source) ? 'holdout' : 'train';
      const sitePages = (ofSite.get(site) ?? 0) + 1;
      const ownerPages = (ofOwner.get(owner) ?? 0) + 1;
      if (sitePages > MAX_OF_SITE || ownerPages > MAX_OF_OWNER) continue;
      ofSite.set(site, sitePages);
      ofOwner.set(owner, ownerPages);

      const isHidden = split === 'train' && foldOf(`${id} url`, 10) < HIDDEN_URLS;
      const url = isHidden ? null : corpusRow.url;
      const shared = {
        id,
        site,
        owner,
        source,
        label,
        subtype: corpusRow.subtype ?? '',
        split,
        template: '',
      };
      const body = corpusRow.html === undefined ? { text: corpusRow.text ?? '' } : { html: corpusRow.html };
      const page = readDocument({ url, ...body }, lexicon);
      const text = readDocument({ url, text: cutText(plainTextOf(page), id) }, lexicon);
      for (const document of corpusRow.html === undefined ? [text] : [page, text]) {
        if (abstentionOf(document) !== null) continue;
        const row = { ...shared, language: document.language ?? '', input: document.kind };
        yield { row, corpusRow, document };
      }
    }
  }
}
