import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createDetector,
  type Detector,
  type PageSource,
  readDocument,
  signals,
  type Verdict,
  version,
} from '../src/index.ts';
import { SIGNALS } from '../src/signals/index.ts';
import { measureAll } from '../src/vector.ts';
import { FERRY, ferryPage, htmlPage, REPORTS, textPage } from './signals/articles.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const ADDRESS = 'https://www.harbour.example/dockworkers-extend-strike';
const FARM_HTML = read('pages/harbour-strike-farm/page.html');
const FARM: PageSource = { html: FARM_HTML, url: ADDRESS };
/** A line that is longer than a quote, with a surrogate pair where quotes are cut. */
const LINE = `${'The last boat of the evening leaves the pier in the dark, '.repeat(4).slice(0, 199)}🚢 and it is late.`;
/** Pages of every sort, by name. */
const PAGES: Readonly<Record<string, PageSource>> = {
  'a farm page': FARM,
  'a farm page as text': { text: read('pages/harbour-strike-farm/page.txt') },
  'an original': { html: read('pages/harbour-strike-original/page.html'), url: ADDRESS },
  'an article': ferryPage({}),
  'an article as text': textPage(FERRY),
  'an article in German': textPage(REPORTS.de),
  'an article in Chinese': textPage(REPORTS.zh),
  'a page with more evidence than is told': textPage([...FERRY, ...Array<string>(30).fill(LINE)]),
  'a page that is not judged': { html: '<p>The ferry stops.' },
};
const EACH = Object.entries(PAGES);
/** A page for each reason not to judge one. */
const NOT_JUDGED: readonly (readonly [string, PageSource])[] = [
  ['empty', { html: '<!doctype html><script>let a = 1;</script>', url: ADDRESS }],
  ['unreadable', { text: '\ufffd\ufffd x'.repeat(100) }],
  ['too-short', { text: FERRY.join(' ').split(' ').slice(0, 49).join(' ') }],
  ['not-an-article', htmlPage(`<p>${FERRY.slice(0, 3).join(' ')}</p>`, { title: '404 Not Found' })],
  ['unsupported-language', { text: Array.from({ length: 60 }, (_, i) => String(i * 37)).join(' ') }],
];

let detector: Detector;
beforeAll(async () => {
  detector = await createDetector();
});

describe('what stands beside the detector', () => {
  test('the version is that of the package', () => {
    expect(version).toBe(JSON.parse(read('../package.json')).version);
  });
  test('signals are listed once each, in order of id', () => {
    const ids = signals.map(signal => signal.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.length).toBeGreaterThan(40);
  });
  test('a page can be read without being judged', () => {
    const document = readDocument({
      bytes: Buffer.from('<title>Boats</title><p>One boat.</p>'),
      url: ADDRESS,
    });
    expect(document).toMatchObject({
      kind: 'html',
      text: 'One boat.',
      title: 'Boats',
      site: 'harbour.example',
    });
  });
});

describe.each(EACH)('the verdict on %s', (_, page) => {
  const byId = (verdict: Verdict): [string, number | null][] =>
    Object.entries(verdict.signals).map(([id, { value }]) => [id, value]);

  test('is the same byte for byte, whatever was judged before and by which detector', async () => {
    const other = await createDetector();
    for (const [, before] of EACH) other.score(before);
    expect(JSON.stringify(other.score(page))).toBe(JSON.stringify(detector.score(page)));
  });

  // A reader has the printed verdict alone: the bias, then the contributions from the first signal to the last, which
  // is the order of ids. The models list their signals in that order too, so the last bit agrees.
  test('has the sum of bias and contributions as its score, to the last bit', () => {
    const printed = JSON.parse(JSON.stringify(detector.score(page))) as Verdict;
    const sum = Object.values(printed.signals).reduce(
      (score, { contribution }) => score + contribution,
      printed.bias,
    );
    expect(printed.score).toBe(printed.abstained === null ? sum : null);
  });

  test('quotes the text exactly, cut at 200 and never inside a character', () => {
    const { text } = readDocument(page);
    for (const { evidence } of Object.values(detector.score(page).signals)) {
      expect(evidence.length).toBeLessThanOrEqual(20);
      for (const { quote, start, end } of evidence) {
        const cut = text.slice(start, end).slice(0, 200);
        expect(quote).toBe(cut.isWellFormed() ? cut : cut.slice(0, -1));
      }
    }
  });

  test('holds every signal with the value the training sees, and counts evidence that it does not tell', () => {
    const document = readDocument(page);
    const verdict = detector.score(page);
    expect(byId(verdict)).toEqual(Object.entries(measureAll(document, SIGNALS)));
    for (const { meta, evidence } of SIGNALS) {
      const spans = evidence?.(document).slice(0, 20) ?? [];
      expect(verdict.signals[meta.id]?.evidence.map(({ start, end }) => ({ start, end }))).toEqual(
        spans.map(({ start, end }) => ({ start, end })),
      );
    }
  });
});

test('the shipped models list their signals in order of id: the order of the sum', () => {
  const order = signals.map(signal => `${signal.id}@${signal.version}`);
  for (const { signals: weighed } of Object.values(detector.models))
    expect(Object.keys(weighed)).toEqual(order.filter(key => key in weighed));
});

test('long evidence is cut before a surrogate pair, and 30 lines are 20 quotes', () => {
  const { signals: measured } = detector.score(PAGES['a page with more evidence than is told'] ?? {});
  const evidence = measured['duplicate-line-share']?.evidence ?? [];
  expect(evidence.map(({ quote }) => quote)).toEqual(Array(20).fill(LINE.slice(0, 199)));
  expect(measured['duplicate-line-share']?.value, 'the value counts all of them').toBeCloseTo(29 / 38, 12);
});

test('the time zone and the language of the machine change nothing', { timeout: 60_000 }, () => {
  const code = `import { readFileSync } from 'node:fs';
    import { createDetector } from './src/index.ts';
    const html = readFileSync('test/pages/harbour-strike-farm/page.html', 'utf8');
    console.log(JSON.stringify((await createDetector()).score({ html, url: '${ADDRESS}' })));`;
  const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR' },
  });
  expect(printed.trimEnd()).toBe(JSON.stringify(detector.score(FARM)));
});

describe('id and url', () => {
  test.each([
    ['crawl-7/1', ADDRESS, 'harbour.example'],
    ['', '', null],
    ['🚢 "quoted"\n', 'not an address', null],
    [null, null, null],
    [undefined, undefined, null],
  ])('%j and %j are carried through as they are', (id, url, site) => {
    const source = {
      html: FARM_HTML,
      ...(id === undefined ? {} : { id }),
      ...(url === undefined ? {} : { url }),
    };
    expect(detector.score(source)).toMatchObject({ id: id ?? null, url: url ?? null, site });
  });
  test('an id has no part in the verdict', () => {
    expect(detector.score({ ...FARM, id: 'x' })).toEqual({ ...detector.score(FARM), id: 'x' });
  });
});

test.each(NOT_JUDGED)('a page that is %s is not judged, and keeps its values', (abstained, page) => {
  const verdict = detector.score({ ...page, id: 'x' });
  expect(verdict).toMatchObject({
    id: 'x',
    label: 'not-evaluated',
    abstained,
    probability: null,
    score: null,
  });
  expect([verdict.reasons, verdict.against, verdict.counterfactual]).toEqual([[], [], null]);
  expect(Object.keys(verdict.signals)).toEqual(signals.map(signal => signal.id));
  expect(Object.values(verdict.signals).filter(({ contribution }) => contribution !== 0)).toEqual([]);
  expect(verdict.bias).toBe(detector.models[page.text === undefined ? 'html' : 'text'].bias);
});

describe('a page given as bytes', () => {
  const asBytes = (html: string, encoding: BufferEncoding): PageSource => ({
    bytes: Buffer.from(html, encoding),
    url: ADDRESS,
  });
  test('has the verdict of the same page as a string', () => {
    expect(detector.score(asBytes(FARM_HTML, 'utf8'))).toEqual(detector.score(FARM));
    expect(detector.score(asBytes(`\ufeff${FARM_HTML}`, 'utf16le'))).toEqual(detector.score(FARM));
    expect(detector.score(asBytes(FARM_HTML.replaceAll('\n', '\r\n'), 'utf8'))).toEqual(detector.score(FARM));
    const text = FERRY.join('\n\n');
    expect(detector.score({ bytes: Buffer.from(text) })).toEqual(detector.score({ text }));
  });
  test('is judged by the model of its kind', () => {
    const { html, text } = detector.models;
    expect(detector.score(asBytes(FARM_HTML, 'utf8')).model).toMatch(
      new RegExp(`^${html.name}#[0-9a-f]{8}$`),
    );
    expect(detector.score({ bytes: Buffer.from(FERRY.join('\n')) }).model).toMatch(
      new RegExp(`^${text.name}#`),
    );
  });
});
