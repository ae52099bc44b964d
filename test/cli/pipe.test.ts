import { describe, expect, test } from 'vitest';
import { linesOf, manyWords, WORD_WORKER } from '../scan/pages.ts';
import { type Run, run } from './running.ts';

function pipe(input: string, argv: readonly string[] = []): Promise<Run> {
  return run(['pipe', ...argv], { input, scanWorker: WORD_WORKER });
}

describe('chaff pipe', () => {
  test('answers each line with one, in their order, the same each time', async () => {
    const input = linesOf(manyWords(100));
    const { code, stdout, stderr } = await pipe(input);
    expect([code, stderr]).toEqual([0, '']);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).id);
    expect(ids).toEqual(Array.from({ length: 100 }, (_, at) => `p${at}`));
    expect((await pipe(input, ['--workers', '2'])).stdout).toBe(stdout);
  });

  test('answers lines that are no pages, and those that break it', async () => {
    const lines = [
      '{"id":"a","html":"farm"}',
      '',
      '{',
      '{"id":"b","html":"HANG"}',
      '{"id":"c","html":"EXIT"}',
      `"${'x'.repeat(200)}"`,
      '{"id":"d","text":"clean"}',
    ];
    const { stdout } = await pipe(lines.join('\n'), ['--page-timeout', '1', '--max-line', '100']);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(answers.map(({ id, label, error }) => `${id} ${label ?? error.code}`)).toEqual([
      'a farm',
      '-:2 bad-record',
      '-:3 bad-record',
      'b page-timeout',
      'c worker-died',
      '-:6 too-large',
      'd clean',
    ]);
  });

  test('says nothing where nothing comes', async () => {
    expect(await pipe('')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('counts for Hadoop', async () => {
    const { stderr } = await pipe(linesOf(['farm', 'clean', 'farm', 'THROW']), ['--hadoop-counters']);
    expect(stderr.trim().split('\n').sort()).toEqual([
      'reporter:counter:chaff,clean,1',
      'reporter:counter:chaff,farm,2',
      'reporter:counter:chaff,internal-error,1',
    ]);
  });

  test('tells what keeps it from starting', async () => {
    const { code, stderr } = await pipe('{}', ['--model', 'missing.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('missing.json');
  });
});
