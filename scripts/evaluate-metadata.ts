import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Document } from '../src/document/document.ts';
import { readDocument } from '../src/document/read-document.ts';
import { type CorpusRow, readCorpus } from './corpus.ts';
import { readLexicon } from './lexicon-pages.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/corpus' } } });

interface TruthRow extends CorpusRow {
  readonly truth?: Readonly<Record<'title' | 'author' | 'published', string | null | undefined>>;
}

const NORMALISATION = `Normalisation
  title, author   NFKC, lower case, runs of letters and digits alone, divided by one space; the whole must be equal
  author, names   divided at , ; & | and "and"; parts after the first without three small letters in a row (MD, Ph.D.)
                  left off; each as above; compared as sets
  author, words   the words of all names as sets: precision and recall over all words of all pages
  published       the day, yyyy-mm-dd; a truth of a month (yyyy-mm) needs that month
  published or changed   the same, the date of change standing in where no date of publication is found
Precision, recall and F1 are over pages with a truth. "Beyond": found on pages whose truth names none.
Sites are divided by the first byte of the SHA-256 of their domain: rules were chosen on the even half, some late ones
after reading misses of both.`;

/** What is counted of one field on one sort of pages. */
interface Count {
  truths: number;
  found: number;
  right: number;
  beyond: number;
}

const FIELDS = ['title', 'author', 'author, names', 'published', 'published or changed'] as const;
type Field = (typeof FIELDS)[number];

function plain(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ');
}

function names(text: string): Set<string> {
  const parts = text.split(/[,;&|]|\band\b/).map(part => part.trim());
  const kept = parts.filter((part, i) => part !== '' && (i === 0 || /\p{Ll}{3}/u.test(part)));
  return new Set(kept.map(plain));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every(part => other.has(part));
}

function isRight(field: Field, found: string, truth: string): boolean {
  if (field === 'author, names') return isSame(names(found), names(truth));
  if (field.startsWith('published')) return found.slice(0, Math.max(truth.length, 7)) === truth;
  return plain(found) === plain(truth);
}

function foundIn({ title, metadata }: Document): Record<Field, string | null> {
  const { author, published, modified } = metadata;
  return {
    title: title || null,
    author: author?.value ?? null,
    'author, names': author?.value ?? null,
    published: published?.day ?? null,
    'published or changed': (published ?? modified)?.day ?? null,
  };
}

const lexicon = readLexicon();
const counts = new Map<string, Map<Field, Count>>();
const words = { truth: 0, found: 0, shared: 0 };
let changeIsTruth = 0;

function count(group: string, field: Field, truth: string, found: string | null): void {
  const fields = counts.get(group) ?? new Map<Field, Count>();
  counts.set(group, fields);
  const sums = fields.get(field) ?? { truths: 0, found: 0, right: 0, beyond: 0 };
  fields.set(field, sums);
  if (truth === '') {
    if (found !== null) sums.beyond++;
    return;
  }
  sums.truths++;
  if (found === null) return;
  sums.found++;
  if (isRight(field, found, truth)) sums.right++;
}

for await (const row of readCorpus(values.corpus, 'wcxb-dev') as AsyncGenerator<TruthRow>) {
  if (row.truth === undefined || row.html === undefined) continue;
  const document = readDocument({ url: row.url, html: row.html }, lexicon);
  const byte = createHash('sha256')
    .update(row.domain ?? row.id)
    .digest()[0] as number;
  const found = foundIn(document);
  for (const field of FIELDS) {
    const truth = row.truth[field.split(/,| or/)[0] as 'title' | 'author' | 'published'] ?? '';
    for (const group of ['all', byte % 2 === 0 ? 'even half' : 'odd half', row.page_type ?? ''])
      count(group, field, truth, found[field]);
  }
  const author = row.truth.author ?? '';
  if (author !== '') {
    const inTruth = new Set(plain(author).split(' '));
    const inFound = new Set(
      plain(found.author ?? '')
        .split(' ')
        .filter(Boolean),
    );
    words.truth += inTruth.size;
    words.found += inFound.size;
    words.shared += [...inFound].filter(word => inTruth.has(word)).length;
  }
  const { published, modified } = document.metadata;
  if (published?.day !== row.truth.published && modified?.day === row.truth.published) changeIsTruth++;
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, i) => (i < 2 ? String(cell).padEnd(22) : String(cell).padStart(10))).join('');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

console.log(`${NORMALISATION}\n`);
console.log(row(['field', 'pages', 'truths', 'found', 'right', 'precision', 'recall', 'F1', 'beyond']));
for (const field of FIELDS) {
  for (const [group, fields] of counts) {
    const sums = fields.get(field);
    if (sums === undefined || sums.truths + sums.beyond === 0) continue;
    const { truths, found, right, beyond } = sums;
    const figures = [share(right, found), share(right, truths), share(2 * right, found + truths)];
    console.log(row([field, group, truths, found, right, ...figures, beyond]));
  }
}
const { truth, found, shared } = words;
const figures = [share(shared, found), share(shared, truth), share(2 * shared, found + truth)];
console.log(row(['author, words', 'all', truth, found, shared, ...figures, '']));
console.log(`\nPages whose true date of publication is the one found of their last change: ${changeIsTruth}`);
