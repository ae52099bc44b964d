import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/read-document.ts';
import { SIGNALS } from '../../../src/signals/index.ts';
import type { Signal } from '../../../src/signals/signal.ts';
import { areaUnderCurve } from '../../../src/training/metrics.ts';
import type { PageContent } from '../../../src/training/republisher/page-content.ts';
import type { PageKind } from '../../../src/training/republisher/tells.ts';
import { TEMPLATES } from '../../../src/training/republisher/templates.ts';
import { fitSparse, type SparseExample } from '../../../src/training/sparse-logistic.ts';
import { measureAll } from '../../../src/vector.ts';
import { ARTICLES } from './articles.ts';
import { makeContent, setPage, withoutTells } from './made-content.ts';
import { LEXICON } from './materials.ts';
import { furniture, type Measures, structure, vocabulary } from './page-measures.ts';

const PAGES = 728;
const KINDS: readonly PageKind[] = ['farm', 'innocent'];
/** The signals that read what `tells.ts` draws. All others must not see a difference. */
const TELLING: ReadonlySet<string> = new Set([
  'boilerplate-loss',
  'byline-missing',
  'canonical-elsewhere',
  'comment-form-boilerplate',
  'date-missing',
  'foreign-voice',
  'generic-byline',
  'glued-breadcrumb',
  'identity-links',
  'leftover-source-lines',
  'listicle-headline-share',
  'off-topic-promo-share',
  'publisher-markup',
  'repeated-headline-share',
  'repeated-promo-share',
  'source-credit-count',
  'source-credit-link',
  'truncated-teaser-share',
  'wrapper-off-topic-share',
  'wrapper-topic-spread',
]);
/** These read promotions that are not known as such along with the article: off-topic ones bring other words into a short text. */
const SPILLED: ReadonlySet<string> = new Set([
  'concrete-detail-rate',
  'distinct-word-share',
  'question-heading-share',
  'second-person-rate',
  'sentence-length-variation',
  'short-line-share',
  'stopword-share',
  'terminal-punctuation-share',
  'uppercase-share',
]);
const UNTOLD: readonly Signal[] = SIGNALS.filter(signal => !TELLING.has(signal.meta.id));

interface Sample {
  readonly kind: PageKind;
  readonly page: PageContent;
  readonly html: string;
  readonly url: string | null;
  readonly plainHtml: string;
}

const samples: Sample[] = [];
for (let i = 0; i < PAGES; i++) {
  for (const kind of KINDS) {
    const template = TEMPLATES[i % TEMPLATES.length];
    const article = ARTICLES[i % ARTICLES.length];
    if (template === undefined || article === undefined) throw new Error('no template or article');
    // Twins of one seed have the same plan: what differs between them is no accident.
    const seed = i;
    const { page, plan } = makeContent(article, kind, seed);
    const url = plan.urlIsKnown ? `${page.origin}${plan.path}` : null;
    const plainHtml = setPage(withoutTells(page), template, seed);
    samples.push({ kind, page, html: setPage(page, template, seed), url, plainHtml });
  }
}

/** How well a measure tells the kinds apart: 0.5 is not at all. */
function areas(measure: (sample: Sample) => Measures): Map<string, number> {
  const rows = samples.map(sample => ({ kind: sample.kind, values: measure(sample) }));
  const names = new Set(rows.flatMap(row => Object.keys(row.values)));
  const of = (name: string, kind: PageKind): number[] =>
    rows.flatMap(row => (row.kind === kind ? (row.values[name] ?? []) : []));
  return new Map([...names].map(name => [name, areaUnderCurve(of(name, 'farm'), of(name, 'innocent'))]));
}

function largestGap(found: ReadonlyMap<string, number>): { name: string; gap: number } {
  return [...found]
    .map(([name, area]) => ({ name, gap: Math.abs(area - 0.5) }))
    .reduce((a, b) => (b.gap > a.gap ? b : a));
}

/** Trains on two thirds of the pages to tell the kinds by their markup; gives how well it does on the rest. */
function adversary(htmlOf: (sample: Sample) => string): number {
  const examples = samples.map(
    (sample): SparseExample => ({
      features: vocabulary(htmlOf(sample)),
      positive: sample.kind === 'farm',
      weight: 1,
    }),
  );
  const cut = Math.floor((examples.length * 2) / 3);
  const { weights, bias } = fitSparse(examples.slice(0, cut), {
    minCount: 15,
    penalty: 1e-3,
    penaltyFor: 'present',
    passes: 6,
  });
  const scores = (positive: boolean): number[] =>
    examples
      .slice(cut)
      .filter(example => example.positive === positive)
      .map(({ features }) => features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias));
  return areaUnderCurve(scores(true), scores(false));
}

describe('what does not tell a farm from its innocent twin', () => {
  it('is the furniture: how much of each kind there is, and how long its texts are', () => {
    expect(largestGap(areas(({ page }) => furniture(page))).gap).toBeLessThan(0.05);
  });

  it('is the structure, once the tells are taken out', () => {
    expect(largestGap(areas(sample => structure(sample.plainHtml))).gap).toBeLessThan(0.02);
  });

  it('is the size of the page as it is, though comments, bylines and structured data take room', () => {
    const found = areas(sample => structure(sample.html));
    for (const name of ['text', 'main', 'blocks', 'links'])
      expect(Math.abs((found.get(name) ?? 0) - 0.5), name).toBeLessThan(0.05);
    // No signal reads the size of the markup.
    expect(Math.abs((found.get('characters') ?? 0) - 0.5)).toBeLessThan(0.07);
  });

  it('is any signal that is not made to tell', () => {
    const found = areas(({ html, url }) => measureAll(readDocument({ html, url }, LEXICON), UNTOLD));
    expect(UNTOLD.length).toBeGreaterThan(35);
    // A signal that neither kind allows to be measured tells nothing.
    for (const [id, area] of [...found].filter(([, area]) => !Number.isNaN(area)))
      expect(Math.abs(area - 0.5), id).toBeLessThan(SPILLED.has(id) ? 0.09 : 0.04);
  });

  it('is the markup: an adversary learns nothing from class names and elements', () => {
    expect(Math.abs(adversary(sample => sample.plainHtml) - 0.5)).toBeLessThan(0.03);
  });

  it('is not for want of a strong adversary: it sees a lost byline at once', () => {
    expect(adversary(sample => sample.html)).toBeGreaterThan(0.65);
  });
});
