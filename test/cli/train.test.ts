import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDetector, type Model, signals } from '../../src/index.ts';
import { servePages } from '../input/page-server.ts';
import { type LittlePage, labelsCsv, littlePage, littlePages } from './little-pages.ts';
import { type Run, run } from './running.ts';

const PAGES = littlePages(60);
let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaff-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(csv: string): Promise<string> {
  const path = join(folder, `labels-${files++}.csv`);
  await writeFile(path, csv);
  return path;
}

interface Trained extends Run {
  readonly output: string;
}

/** Trains on labels with the real detector. */
async function train(csv: string, ...options: string[]): Promise<Trained> {
  const path = await write(csv);
  const output = path.replace('.csv', '.json');
  const named = options.includes('--output') ? [] : ['--output', output];
  return { output, ...(await run(['train', path, ...named, ...options], { createDetector, signals })) };
}

async function modelOf({ output }: Trained): Promise<Model> {
  return JSON.parse(await readFile(output, 'utf8')) as Model;
}

describe('a model from labels', () => {
  let html: Trained;
  beforeAll(async () => {
    html = await train(labelsCsv(PAGES, 'html'));
  }, 60_000);
  test('is written, with a report', async () => {
    expect([html.code, html.stderr]).toEqual([0, '']);
    const model = await modelOf(html);
    expect(model).toMatchObject({ schema: 1, name: 'labels-0', input: 'html', baseRate: 0.13 });
    expect(model.training).toMatchObject({ realFarm: 30, realClean: 30, trainer: 'ml-logistic-regression' });
    expect(model.training.labels).toMatch(/^[0-9a-f]{8}$/);
    expect(model.thresholds.suspect).toBeLessThanOrEqual(model.thresholds.farm);
    expect(model.operatingPoints?.map(([rate]) => rate)).toEqual([0.05, 0.1]);
    for (const part of [
      '- 60 rows; 30 farm and 30 clean pages are used',
      'Fitted from nothing on these labels alone',
      '30 farm and 30 clean pages of 60 owners.',
      '| AUC ',
      '### Thresholds',
      '### Weightiest signals',
      'chaff score --max-fpr can take false-positive rates from 5 % upwards',
      '30 clean pages cannot show rates below 1 in 30',
    ])
      expect(html.stdout).toContain(part);
  });
  test('judges pages that it has not seen', async () => {
    const detector = await createDetector({ models: { html: await modelOf(html) } });
    const probability = (label: 'farm' | 'clean', number: number): number =>
      detector.score(littlePage(label, number)).probability ?? Number.NaN;
    for (const number of [100, 101, 102]) {
      expect(probability('farm', number)).toBeGreaterThan(0.5);
      expect(probability('clean', number)).toBeLessThan(0.2);
    }
  });
  test('is the same again, byte for byte', async () => {
    const again = await train(labelsCsv(PAGES, 'html'));
    const { name: _, ...model } = await modelOf(again);
    expect({ name: 'labels-0', ...model }).toEqual(await modelOf(html));
  });
  test('is not written over a file without --force', async () => {
    const path = await write(labelsCsv(PAGES.slice(0, 44), 'html'));
    const kept = await readFile(html.output, 'utf8');
    const refused = await run(['train', path, '-o', html.output], { createDetector, signals });
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('is there already: write over it with --force');
    expect(await readFile(html.output, 'utf8')).toBe(kept);
    const forced = await run(['train', path, '-o', html.output, '--force'], { createDetector, signals });
    expect(forced.code).toBe(0);
    expect(await readFile(html.output, 'utf8')).not.toBe(kept);
  });
});

test('--base adjusts the shipped model, and --model another one', async () => {
  const few = labelsCsv(PAGES.slice(0, 40), 'html');
  const shipped = (await createDetector()).models.html;
  const adjusted = await train(few, '--base');
  expect(adjusted.stdout).toMatch(/Adjusted from `page-html#[0-9a-f]{8}`/);
  expect(adjusted.stdout).toContain('in the base');
  const model = await modelOf(adjusted);
  expect(model.training).toMatchObject({ trainer: 'newton', penalty: 10 });
  for (const [key, { mean, deviation, weight }] of Object.entries(model.signals)) {
    expect([mean, deviation]).toEqual([shipped.signals[key]?.mean, shipped.signals[key]?.deviation]);
    expect(Math.abs(weight - (shipped.signals[key]?.weight ?? 0))).toBeLessThan(1);
  }
  const twice = await train(few, '--model', adjusted.output);
  expect(twice.stdout).toMatch(/Adjusted from `labels-\d+#[0-9a-f]{8}`/);
});

test('--max-fpr and --base-rate are those of the model', async () => {
  const trained = await train(labelsCsv(PAGES, 'html'), '--max-fpr', '0.1', '--base-rate', '0.02');
  const model = await modelOf(trained);
  expect(model.baseRate).toBe(0.02);
  expect(model.thresholds.farm).toBe(model.operatingPoints?.find(([rate]) => rate === 0.1)?.[1]);
  expect(model.thresholds.suspect).toBe(model.thresholds.farm);
  expect(trained.stdout).toContain('at most 10 % of the 30 clean pages');
  expect(trained.stdout).not.toContain('cannot show rates below');
  for (const wrong of ['0', '1', '-1', 'x', ''])
    expect((await run(['train', 'x.csv', '--max-fpr', wrong])).stderr).toContain('above 0 and below 1');
});

describe('the kinds of pages', () => {
  test('text makes a model for text', async () => {
    const trained = await train(labelsCsv(PAGES, 'text'));
    expect((await modelOf(trained)).input).toBe('text');
    expect(trained.stdout).toContain('for plain text');
  });
  test('HTML makes both when asked, into a folder', async () => {
    const models = join(folder, 'both');
    await mkdir(models);
    const both = await train(labelsCsv(PAGES, 'html'), '--input', 'both', '--output', models);
    expect(both.code).toBe(0);
    for (const input of ['html', 'text'])
      expect(JSON.parse(await readFile(join(models, `page-${input}.json`), 'utf8'))).toMatchObject({
        name: `page-${input}`,
        input,
      });
    const one = await train(labelsCsv(PAGES, 'html'), '--input', 'both');
    expect([one.code, one.stderr]).toEqual([2, expect.stringContaining('is one file: name a folder')]);
    expect(existsSync(one.output)).toBe(false);
  });
  test('a kind that is too rare is passed over, and said', async () => {
    const rare = PAGES.map((page, at) => ({
      ...page,
      html: at < 50 ? page.html : '',
      text: at < 50 ? '' : page.text,
    }));
    const rows = rare.map(({ url, label, html, text }) =>
      [url, label, html, text]
        .map(cell => JSON.stringify(cell).replaceAll('\\"', '""').replaceAll('\\n', '\n'))
        .join(','),
    );
    const csv = ['url,label,html,text', ...rows].join('\n');
    const trained = await train(csv);
    expect(trained.code).toBe(0);
    expect(trained.stderr).toContain(
      'no model is made of plain text: 5 farm pages can be used, 15 more are needed',
    );
    expect((await modelOf(trained)).input).toBe('html');
    const asked = await train(csv, '--input', 'html');
    expect(asked.stdout).toContain('- 10 pages left out: not-html');
  });
});

describe('what keeps a model from being made is said', () => {
  const withLabel = (label: LittlePage['label']): LittlePage[] => PAGES.map(page => ({ ...page, label }));
  test.each([
    ['too few rows', labelsCsv(PAGES.slice(0, 30), 'html'), '15 farm pages can be used, 5 more are needed'],
    ['one class', labelsCsv(withLabel('farm'), 'html'), 'all 60 pages that can be used are labelled farm'],
    [
      'one owner',
      labelsCsv(PAGES, 'html', ({ label }) => ({ owner: label === 'farm' ? 'acme' : '' })),
      'belong to 1 owner',
    ],
    ['no label', labelsCsv(PAGES, 'html').replace('label', 'lable'), 'did you mean "label"?'],
    ['a wrong label', labelsCsv(PAGES, 'html').replace('"clean"', '"good"'), 'row 3: the label is "good"'],
    [
      'two labels of an address',
      `${labelsCsv(PAGES, 'html')}\nhttps://farm0.example/story-0#top,clean,x`,
      'the same address has two labels: row 2 farm, row 62 clean',
    ],
    [
      'two labels of a text',
      `${labelsCsv(PAGES, 'html')}\n,clean,"${PAGES[0]?.html.replaceAll('"', '""')}"`,
      'the same main text has two labels: row 2 farm, row 62 clean',
    ],
    [
      'a split that divides a site',
      labelsCsv(PAGES, 'html', (_, at) => ({
        site: `site${at % 50}.example`,
        split: at < 50 ? 'train' : 'test',
      })),
      'the split divides 10 sites: site0.example',
    ],
    ['a hostile cell', 'url,label\na.example,"\u001b[2J"', 'row 2: the label is "\\u001b[2J"'],
  ])('%s', async (_, csv, message) => {
    const { code, stdout, stderr, output } = await train(csv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('\u001b');
    expect(existsSync(output)).toBe(false);
  });
  test('a file that is not there', async () => {
    const { code, stderr } = await run(['train', join(folder, 'none.csv')], { createDetector, signals });
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no such file')]);
  });
});

test('rows that repeat others or hold no page to judge are counted and named', async () => {
  const more = [
    'https://farm0.example/story-0,farm,anything',
    `,farm,"${PAGES[2]?.html.replaceAll('"', '""')}"`,
    'https://short.example/`x`,farm,<p>Too short.',
  ];
  const { code, stdout } = await train([labelsCsv(PAGES, 'html'), ...more].join('\n'));
  expect(code).toBe(0);
  expect(stdout).toContain('- 63 rows; 30 farm and 30 clean pages are used');
  expect(stdout).toContain(
    '- 2 rows with the address or the main text of another row, left out: 62 (like 2), 63 (like 4)',
  );
  expect(stdout).toContain('- 1 page left out: too-short (too few words to judge)');
  expect(stdout).toContain("  - row 64, `https://short.example/'x'`: too-short");
});

test('a split sets pages apart that are only judged', async () => {
  const split = (_: LittlePage, at: number): Record<string, string> => ({
    split: at < 44 ? 'train' : 'test',
  });
  const { stdout } = await train(labelsCsv(PAGES, 'html', split));
  expect(stdout).toContain('22 farm and 22 clean pages of 44 owners.');
  expect(stdout).toMatch(/### On the test side of the split\n\n8 farm and 8 clean pages of 16 owners\./);
});

test('pages are fetched, or read from files beside the labels', async () => {
  await mkdir(join(folder, 'pages'));
  await Promise.all(PAGES.map(({ html }, at) => writeFile(join(folder, 'pages', `${at}.html`), html)));
  await using server = await servePages((request, response) => {
    const page = PAGES[Number(request.url?.slice(1))];
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page?.html);
  });
  const rows = PAGES.map(({ label }, at) =>
    at < 40 ? `${server.origin}/${at},,${label},o${at}` : `,pages/${at}.html,${label},o${at}`,
  );
  const lost = [
    `${server.origin}/none,,farm,x`,
    ',pages/none.html,farm,y',
    ',-,farm,z',
    'ftp://a.example/,,farm,f',
  ];
  const csv = ['url,file,label,owner', ...rows, ...lost].join('\n');
  const { code, stdout } = await train(csv, '--allow-private', '--concurrency', '8');
  expect(code).toBe(0);
  expect(stdout).toContain('- 64 rows; 30 farm and 30 clean pages are used');
  expect(stdout).toContain('- 2 pages left out: file-not-found');
  expect(stdout).toMatch(/row 62, `http:.*none`: http-status, the server answers with HTTP status 404/);
  expect(stdout).toContain('row 64, `-`: file-not-found');
  expect(stdout).toContain('- 1 page left out: unsupported-protocol');
});

test('how far the reading is is shown on a terminal', async () => {
  const path = await write(labelsCsv(PAGES, 'html'));
  const { stderr } = await run(['train', path, '-o', join(folder, 'shown.json')], {
    createDetector,
    signals,
    terminal: 80,
  });
  expect(stderr).toContain('60 of 60 pages');
});
