import { parseArgs } from 'node:util';
import { Parser } from 'htmlparser2';
import { type Document, readDocument } from '../src/index.ts';
import { readCorpus } from './corpus.ts';
import { median, table } from './extraction/tables.ts';
import { mean } from './extraction/word-scores.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    rounds: { type: 'string', default: '7' },
  },
});

/** The document with main text and links may take so many times the time of the event parser alone. */
const LIMIT = 1.6;
const FEWEST_ROUNDS = 5;
/** Every fifth page of the WCXB development split, 300 of them. */
const EVERY = 5;

interface Page {
  readonly url: string | null;
  readonly html: string;
}

async function readPages(): Promise<Page[]> {
  const pages: Page[] = [];
  let index = 0;
  for await (const { url, html } of readCorpus(values.corpus, 'wcxb-dev')) {
    if (index++ % EVERY === 0 && html !== undefined) pages.push({ url, html });
  }
  return pages;
}

const nothing = (): void => {};
/** A handler of every event: the parser prepares attributes and decoded text only for those that are there. */
const HANDLER = {
  onparserinit: nothing,
  onreset: nothing,
  onend: nothing,
  onerror: nothing,
  onclosetag: nothing,
  onopentagname: nothing,
  onattribute: nothing,
  onopentag: nothing,
  ontext: nothing,
  oncomment: nothing,
  oncdatastart: nothing,
  oncdataend: nothing,
  oncommentend: nothing,
  onprocessinginstruction: nothing,
};

function parseEvents(pages: readonly Page[]): void {
  for (const { html } of pages) new Parser(HANDLER).end(html);
}

/** What was read, so that no compiler can leave the reading out. */
let kept = 0;

function readPagesWhole(pages: readonly Page[]): void {
  for (const page of pages) {
    const document = readDocument(page);
    kept += document.mainText.length + document.links.length;
  }
}

/**
 * Views in the order in which one needs another: each is computed on first use, so that the time of asking for it is
 * the time of its own stage.
 */
const STAGES: readonly (readonly [name: string, read: (document: Document) => unknown])[] = [
  ['words', document => document.words],
  ['language', document => document.language],
  ['blocks and regions', document => document.blocks],
  ['main text', document => document.mainText],
  ['metadata (links need the canonical address)', document => document.metadata],
  ['links', document => document.links],
];

function addStageTimes(pages: readonly Page[], times: Map<string, number>): void {
  const add = (name: string, start: number): number => {
    const end = performance.now();
    times.set(name, (times.get(name) ?? 0) + end - start);
    return end;
  };
  for (const page of pages) {
    let at = performance.now();
    const document = readDocument(page);
    at = add('scan: markup to text, blocks and links', at);
    for (const [name, read] of STAGES) {
      kept += read(document) === null ? 1 : 0;
      at = add(name, at);
    }
  }
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < FEWEST_ROUNDS) {
  throw new Error(`--rounds takes a whole number, ${FEWEST_ROUNDS} or more`);
}
const pages = await readPages();
const length = mean(pages.map(({ html }) => html.length));
const events: number[] = [];
const whole: number[] = [];
const stages = new Map<string, number>();
parseEvents(pages);
readPagesWhole(pages);
for (let round = 0; round < rounds; round++) {
  // Whoever comes second finds the memory that the first has used: they take turns.
  const first = round % 2 === 0;
  if (first) events.push(timeOf(() => parseEvents(pages)));
  whole.push(timeOf(() => readPagesWhole(pages)));
  if (!first) events.push(timeOf(() => parseEvents(pages)));
  addStageTimes(pages, stages);
  process.stderr.write(`\rround ${round + 1} of ${rounds}`);
}
process.stderr.write('\n');

const perPage = (total: number): string => `${(total / pages.length).toFixed(2)} ms`;
const best = Math.min(...whole) / Math.min(...events);
// Rounds are compared each with itself: what else the machine does slows both of a round.
const middle = median(whole.map((time, round) => time / (events[round] ?? Number.NaN)));
console.log(
  `${pages.length} pages of ${Math.round(length / 1000)} thousand characters in the mean, ${rounds} rounds; time per page\n`,
);
console.log(
  table(
    ['Work', 'best round', 'median round'],
    [
      ['htmlparser2, events alone', perPage(Math.min(...events)), perPage(median(events))],
      ['chaff: document, main text and links', perPage(Math.min(...whole)), perPage(median(whole))],
      ['ratio', best.toFixed(2), middle.toFixed(2)],
    ],
  ),
);
const total = [...stages.values()].reduce((sum, time) => sum + time, 0);
console.log(
  `\n${table(
    ['Stage', 'time per page', 'share'],
    [...stages].map(([name, time]) => [
      name,
      perPage(time / rounds),
      `${((100 * time) / total).toFixed(0)} %`,
    ]),
  )}\n`,
);
const holds = middle <= LIMIT;
console.log(
  `median ratio ${middle.toFixed(2)}, limit ${LIMIT}: ${holds ? 'held' : 'exceeded'} (${kept} units read)`,
);
if (!holds) process.exitCode = 1;
