/** Word F1 on all pages of the WCXB development split and on its articles, as published with the benchmark. */
export const WCXB_SYSTEMS: readonly (readonly [system: string, all: number, article: number])[] = [
  ['rs-trafilatura', 0.859, 0.932],
  ['MinerU-HTML', 0.827, 0.928],
  ['Trafilatura', 0.791, 0.926],
  ['dom-smoothie', 0.762, 0.908],
  ['Readability', 0.675, 0.825],
];

/** Best published word F1 of any system by page type of WCXB. */
export const WCXB_BEST: Readonly<Record<string, number>> = {
  all: 0.859,
  article: 0.932,
  forum: 0.808,
  collection: 0.716,
  listing: 0.71,
  product: 0.641,
  service: 0.844,
  documentation: 0.932,
};

/** Best published F1 on article-extraction-benchmark by its own measure, rounded. */
export const ARTICLES_BEST = 0.97;

/** Published figures on the trafilatura pages; null where only F is published. */
export const SNIPPET_SYSTEMS: readonly {
  readonly system: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f: number;
}[] = [
  { system: 'Trafilatura', precision: 0.906, recall: 0.943, f: 0.924 },
  { system: 'jusText', precision: null, recall: null, f: 0.862 },
  { system: 'readability-lxml', precision: null, recall: null, f: 0.826 },
];
