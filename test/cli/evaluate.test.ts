import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDetector, signals } from '../../src/index.ts';
import { labelsCsv, littlePage, littlePages } from './little-pages.ts';
import { type Run, run as runWith } from './running.ts';

const run = (...argv: string[]): Promise<Run> => runWith(argv, { createDetector, signals });
let folder: string;
const paths = { labels: '', model: '', others: '', text: '' };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chaff-'));
  for (const name of Object.keys(paths) as (keyof typeof paths)[])
    paths[name] = join(folder, name === 'model' ? 'mine.json' : `${name}.csv`);
  const others = littlePages(260).slice(200);
  // Two whose labels are wrong: the model must make these mistakes.
  const swapped = [
    { ...littlePage('farm', 300), label: 'clean' as const },
    { ...littlePage('clean', 301), label: 'farm' as const },
  ];
  await writeFile(paths.labels, labelsCsv(littlePages(60), 'html'));
  await writeFile(paths.others, labelsCsv([...others, ...swapped], 'html'));
  await writeFile(paths.text, labelsCsv(others, 'text'));
  expect((await run('train', paths.labels, '-o', paths.model)).code).toBe(0);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe('a model on pages it has not seen', () => {
  test('has figures, counts and its worst mistakes', async () => {
    const { code, stdout, stderr } = await run('evaluate', paths.model, paths.others);
    expect([code, stderr]).toEqual([0, '']);
    for (const part of [
      'Pages that the model was trained on, and other pages of their sites, flatter it.',
      '31 farm and 31 clean pages of 62 owners.',
      '| AUC ',
      '| recall at 0.5 % false positives ',
      '| expected calibration error ',
      '| truth ',
    ])
      expect(stdout).toContain(part);
    expect(stdout).toMatch(/## `mine#[0-9a-f]{8}`, on HTML pages/);
    expect(stdout).toMatch(
      /labelled farm or suspect, the worst first\n\n- .*, `https:\/\/farm300.example\/story-300`: /,
    );
    expect(stdout).toMatch(
      /Farm pages labelled clean, the worst first\n\n- .*, `https:\/\/clean301.example\/story-301`: /,
    );
    expect(stdout).not.toContain('this very file');
  });
  test('as JSON has the same', async () => {
    const { stdout } = await run('evaluate', paths.model, paths.others, '--format', 'json');
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ schema: 1, rows: 62, leftOut: [], notTested: 0 });
    expect(result.models).toHaveLength(1);
    const [model] = result.models;
    expect(model).toMatchObject({ input: 'html', farm: 31, clean: 31, owners: 62, isTrainedOnThese: false });
    expect(model.figures.auc.value).toBeGreaterThan(0.9);
    const { farm, clean } = model.confusion;
    expect(farm.farm + farm.suspect + farm.clean).toBe(31);
    expect(clean.farm + clean.suspect + clean.clean).toBe(31);
    expect(model.mistakes.accused[0]).toMatchObject({ row: 62, name: 'https://farm300.example/story-300' });
    expect(model.mistakes.accused[0].reason.contribution).toBeGreaterThan(0);
    expect(model.mistakes.missed[0].reason.contribution).toBeLessThan(0);
  });
});

test('a model is caught on the labels it was trained on', async () => {
  const { stdout } = await run('evaluate', paths.model, paths.labels);
  expect(stdout).toContain('trained on this very file of labels');
});

test('the shipped models are measured where none is named', async () => {
  const { code, stdout } = await run('evaluate', paths.text);
  expect(code).toBe(0);
  expect(stdout).toMatch(/## `page-text#[0-9a-f]{8}`, on plain text/);
  const named = await run('evaluate', '--model', paths.model, paths.others);
  expect(named.stdout).toBe((await run('evaluate', paths.model, paths.others)).stdout);
});

test('a model for HTML leaves text out, one for text reads HTML as text', async () => {
  const html = await run('evaluate', paths.model, paths.text);
  expect([html.code, html.stderr]).toEqual([
    2,
    expect.stringContaining('none of the 60 rows holds a page that can be judged'),
  ]);
  const text = await run('evaluate', 'models/page-text.json', paths.others);
  expect(text.stdout).toContain('31 farm and 31 clean pages');
  expect(text.stdout).toMatch(/`page-text#[0-9a-f]{8}`, on plain text/);
});

test('one label is enough to count, not for figures', async () => {
  const path = join(folder, 'clean.csv');
  await writeFile(
    path,
    labelsCsv(
      littlePages(20).filter(page => page.label === 'clean'),
      'html',
    ),
  );
  const { code, stdout } = await run('evaluate', paths.model, path);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'There are no farm pages: AUC, log-loss, calibration and recall take both labels.',
  );
  const json = JSON.parse((await run('evaluate', paths.model, path, '-f', 'json')).stdout);
  expect(json.models[0]).toMatchObject({ figures: null, calibrationError: null, farm: 0, clean: 10 });
});

test('where there is a test side, only that counts', async () => {
  const path = join(folder, 'split.csv');
  await writeFile(
    path,
    labelsCsv(littlePages(60), 'html', (_, at) => ({ split: at < 40 ? 'train' : 'test' })),
  );
  const { stdout } = await run('evaluate', paths.model, path);
  expect(stdout).toContain('- 40 rows of the training side of the split, passed over');
  expect(stdout).toContain('10 farm and 10 clean pages');
});

describe('models that cannot be used are refused with their path', () => {
  test.each([
    ['not JSON', 'x', 'a model file is JSON, and this is not'],
    ['no model', '[]', 'this is no chaff model: its "input" is neither'],
    ['broken', '{"input":"html","signals":{},"schema":1}', 'this model is broken'],
  ])('%s', async (name, content, message) => {
    const path = join(folder, `${name.replace(' ', '-')}.json`);
    await writeFile(path, content);
    for (const command of [
      ['evaluate', path, paths.others],
      ['score', '-', '--model', path],
      ['explain', 'hedge-rate', '--model', path],
    ]) {
      const { code, stderr } = await run(...command);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
      expect(stderr).toContain(path);
    }
  });
  test('two for the same pages', async () => {
    const { code, stderr } = await run('evaluate', paths.model, 'models/page-html.json', paths.others);
    expect([code, stderr]).toEqual([2, expect.stringContaining('both judge HTML pages: give one of them')]);
  });
  test('a model where the labels should be', async () => {
    const { code, stderr } = await run('evaluate', paths.others, paths.model);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is a model; name the file of labels last')]);
  });
});

describe('chaff score', () => {
  test('takes a model for its kind of page, a false-positive rate and a base rate', async () => {
    const page = join(folder, 'page.html');
    await writeFile(page, littlePage('farm', 400).html);
    const score = async (...options: string[]) =>
      JSON.parse((await run('score', page, '--format', 'json', ...options)).stdout);
    const plain = await score('--model', paths.model);
    expect(plain.model).toMatch(/^mine#/);
    const rare = await score('--model', paths.model, '--base-rate', '0.001');
    expect(rare.probability).toBeLessThan(plain.probability);
    expect(rare.label).toBe(plain.label);
    // The shipped text model may be of before there was a table.
    const text = join(folder, 'text.json');
    const shipped = JSON.parse(await readFile('models/page-text.json', 'utf8'));
    await writeFile(text, JSON.stringify({ ...shipped, operatingPoints: [[0.01, 0.9]] }));
    const models = ['--model', paths.model, '--model', text];
    const { operatingPoints } = JSON.parse(await readFile(paths.model, 'utf8'));
    const strict = await score(...models, '--max-fpr', '0.06');
    expect(strict.thresholds.farm).toBe(operatingPoints[0][1]);
    const { code, stderr } = await run('score', page, ...models, '--max-fpr', '0.01');
    expect([code, stderr]).toEqual([2, expect.stringContaining('the lowest it knows is 0.05')]);
  });
  test('chaff explain tells the weight in another model', async () => {
    const { stdout } = await run('explain', 'superlative-rate', '--model', paths.model);
    expect(stdout).toMatch(/Weight {7}.* in mine\n/);
  });
});
