import { parseArgs } from 'node:util';
import type { Document } from '../src/document/document.ts';
import { readDocument } from '../src/document/read-document.ts';
import { asHtml, asMarkdown, asPlain, asWet, asWrapped, writtenBlocks } from './article-forms.ts';
import { readCorpus } from './corpus.ts';
import { readLexicon } from './lexicon-pages.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    pages: { type: 'string', default: '300' },
  },
});
/** Mean word F1 that each pair of forms of the same article must reach. */
const LEAST_MEAN = 0.95;
const WORST = 10;

/** Word F1 of two texts: multisets of runs of letters, digits and underlines in lower case, as the wcxb benchmark counts. */
function wordF1(a: string, b: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const left = new Map<string, number>();
  const wordsA = words(a);
  for (const word of wordsA) left.set(word, (left.get(word) ?? 0) + 1);
  const wordsB = words(b);
  let shared = 0;
  for (const word of wordsB) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  const total = wordsA.length + wordsB.length;
  return total === 0 ? 1 : (2 * shared) / total;
}

/** Share of blocks of one kind in the first document that the second has as the same kind, by their words. */
class Agreement {
  #same = 0;
  #first = 0;
  #second = 0;
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  add(first: Document, second: Document): void {
    const texts = (document: Document): string[] =>
      document.blocks.filter(({ kind }) => kind === this.#kind).map(({ text }) => text);
    const found = texts(second);
    const wanted = new Set(found);
    const given = texts(first);
    this.#first += given.length;
    this.#second += found.length;
    this.#same += given.filter(text => wanted.has(text)).length;
  }

  toString(): string {
    const share = (of: number): string => (of === 0 ? '-' : (this.#same / of).toFixed(3));
    return `${this.#kind}: ${share(this.#second)} precision, ${share(this.#first)} recall of ${this.#first}`;
  }
}

const lexicon = readLexicon();
const bySite = new Map<string, { readonly id: string; readonly url: string | null; readonly html: string }>();
for await (const { id, url, domain, label, page_type, html } of readCorpus(values.corpus, 'wcxb-dev')) {
  const site = domain ?? id;
  if (page_type === 'article' && label === 'legit' && html !== undefined && !bySite.has(site))
    bySite.set(site, { id, url, html });
}
const all = [...bySite.values()];
const count = Math.min(Number(values.pages), all.length);
const chosen = new Set(Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]));
// A page without main text has no forms: one of those between takes its place.
const pages = [...chosen, ...all.filter(page => !chosen.has(page))];
let compared = 0;

const scores = {
  article: new Map<string, [number, string][]>(),
  page: new Map<string, [number, string][]>(),
};
const agreements = new Map<string, Agreement[]>();
function compare(table: keyof typeof scores, pair: string, a: Document, b: Document, id: string): void {
  const list = scores[table].get(pair) ?? [];
  list.push([wordF1(a.mainText, b.mainText), id]);
  scores[table].set(pair, list);
}
function compareKinds(pair: string, a: Document, b: Document): void {
  const list = agreements.get(pair) ?? [new Agreement('heading'), new Agreement('list-item')];
  for (const agreement of list) agreement.add(a, b);
  agreements.set(pair, list);
}

for (const page of pages) {
  if (page === undefined || compared === count) continue;
  const { id, url, html } = page;
  const read = (body: { html: string } | { text: string }): Document =>
    readDocument({ url, ...body }, lexicon);
  const whole = read({ html });
  const article = writtenBlocks(whole.mainBlocks, whole.links);
  if (article.length === 0) continue;
  compared++;
  const forms: [string, Document][] = [
    ['HTML', read({ html: asHtml(article) })],
    ['plain', read({ text: asPlain(article) })],
    ['wrapped', read({ text: asWrapped(article) })],
    ['markdown', read({ text: asMarkdown(article) })],
  ];
  forms.forEach(([name, form], i) => {
    for (const [other, rival] of forms.slice(i + 1)) {
      compare('article', `${name} - ${other}`, form, rival, id);
      if (i === 0) compareKinds(`${name} - ${other}`, form, rival);
    }
  });
  const everything = writtenBlocks(whole.blocks, whole.links);
  compare('page', 'HTML - WET', whole, read({ text: asWet(everything) }), id);
  compare('page', 'HTML - plain', whole, read({ text: asPlain(everything) }), id);
  compare('page', 'HTML - markdown', whole, read({ text: asMarkdown(everything) }), id);
}

for (const [table, title] of [
  ['article', 'The article alone'],
  ['page', 'The whole page, against the main text of its HTML'],
] as const) {
  console.log(`\n${title}, word F1 of the main texts:`);
  for (const [pair, list] of scores[table]) {
    const mean = list.reduce((sum, [f1]) => sum + f1, 0) / Math.max(1, list.length);
    const high = list.filter(([f1]) => f1 >= LEAST_MEAN).length / Math.max(1, list.length);
    if (table === 'article' && !(mean >= LEAST_MEAN)) process.exitCode = 1;
    const worst = list.toSorted(([a], [b]) => a - b).slice(0, WORST);
    console.log(
      `  ${pair.padEnd(20)} mean ${mean.toFixed(4)}, >= ${LEAST_MEAN}: ${(100 * high).toFixed(1)} % of ${list.length}; worst ${worst
        .map(([f1, id]) => `${id} ${f1.toFixed(2)}`)
        .join(', ')}`,
    );
  }
}
console.log('\nThe article alone, blocks of a kind that agree word for word:');
for (const [pair, list] of agreements) console.log(`  ${pair.padEnd(20)} ${list.join('; ')}`);
