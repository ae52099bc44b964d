import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { abstentionOf } from '../src/abstention.ts';
import { readDocument } from '../src/document/read-document.ts';
import { contentStems } from '../src/document/topic.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { splitWords } from '../src/lexicon/words.ts';
import { foldOf } from '../src/training/folds.ts';
import { seededRandom } from '../src/training/random.ts';
import { type Article, articleOf } from '../src/training/republisher/article.ts';
import type { Materials } from '../src/training/republisher/fill.ts';
import { type FurnitureRow, readFurnitureTables } from '../src/training/republisher/furniture-tables.ts';
import type { SourceHeadline } from '../src/training/republisher/headline-shelf.ts';
import { indexHeadlines } from '../src/training/republisher/headline-source.ts';
import { republish } from '../src/training/republisher/republish.ts';
import { TEMPLATES } from '../src/training/republisher/templates.ts';
import { cutText, type PageFacts, plainTextOf, type RealPage } from './real-pages.ts';
import { readWordNet } from './wordnet.ts';

const SEED = 20_261_123;
const HEADLINES_OF_PAGE = 12;
/**
 * Of a hundred lots of articles: those made to fit, and those made in held-out templates to measure on. More made pages raise the
 * figures on made pages and lower those on real ones (DECISIONS.md).
 */
const FITTED_LOTS = 20;
const MEASURED_LOTS = { from: 35, to: 65 } as const;

/** A made page read, with what its row says of it. */
export type MadePage = Pick<RealPage, 'row' | 'document'>;

/** What the republisher needs, gathered while the real pages pass by. */
export class RepublisherStock {
  readonly #articles: { readonly article: Article; readonly page: RealPage }[] = [];
  readonly #headlines: SourceHeadline[] = [];

  /** Takes a clean page of the training files: its article, its title, the headlines around it. */
  add(page: RealPage): void {
    const { row, document } = page;
    if (row.split !== 'train' || row.label !== 'legit') return;
    const isText = row.input === 'text';
    if (isText && page.corpusRow.html !== undefined) return;
    const article = articleOf(document, row.id);
    if (article !== null) this.#articles.push({ article, page });
    if (isText) return;
    const lines = [
      document.title,
      ...document.distinctHeadlines.slice(0, HEADLINES_OF_PAGE).map(({ text }) => text),
    ];
    for (const text of lines) {
      if (splitWords(text).forms.length >= 4) {
        this.#headlines.push({ text, site: row.site, language: row.language });
      }
    }
  }

  /** Made pages, a farm copy and an innocent twin of some articles each: some to fit, others to measure. */
  *pages(lexicon: Lexicon): Generator<MadePage> {
    const materials = this.#materials(lexicon);
    for (const { article, page } of this.#articles) {
      const seed = SEED + foldOf(article.id, 2 ** 31);
      const lot = foldOf(`${article.id} lot`, 100);
      const heldOut = lot >= MEASURED_LOTS.from && lot < MEASURED_LOTS.to;
      if (!heldOut && lot >= FITTED_LOTS) continue;
      const templates = TEMPLATES.filter(candidate => candidate.heldOut === heldOut);
      const template = seededRandom(seed).pick(templates);
      for (const kind of ['farm', 'innocent'] as const) {
        // Twins are made with one seed: they share all that does not tell a farm.
        const made = republish(article, materials, kind, template, seededRandom(seed));
        const html = readDocument({ html: made.html, url: made.url }, lexicon);
        const text = readDocument({ text: cutText(plainTextOf(html), page.row.id), url: made.url }, lexicon);
        for (const document of [html, text]) {
          if (abstentionOf(document) !== null) continue;
          const row: PageFacts = {
            ...page.row,
            id: `${page.row.id}~${kind}`,
            source: 'republisher',
            label: made.label,
            subtype: kind,
            input: document.kind,
            language: document.language ?? '',
            split: heldOut ? 'holdout' : 'train',
            template: template.id,
          };
          yield { row, document };
        }
      }
    }
  }

  #materials(lexicon: Lexicon): Materials {
    const rows = (name: string): FurnitureRow[] =>
      parse(readFileSync(new URL(`../datasets/lexicon/${name}.csv`, import.meta.url)), {
        columns: true,
        skip_empty_lines: true,
      });
    const stemsOf = (text: string, language: string): readonly string[] =>
      contentStems(splitWords(text).forms, language, lexicon.stopwords.get(language) ?? new Set());
    return {
      headlines: indexHeadlines(this.#headlines, stemsOf),
      thesaurus: readWordNet(),
      tables: readFurnitureTables({
        'promo-lead-ins': rows('promo-lead-ins'),
        'section-headings': rows('section-headings'),
        'comment-form': rows('comment-form'),
        'generic-bylines': rows('generic-bylines'),
        'byline-markers': rows('byline-markers'),
        'source-credits': rows('source-credits'),
      }),
    };
  }
}
