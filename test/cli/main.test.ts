import { describe, expect, test } from 'vitest';
import { run } from './running.ts';

describe('help', () => {
  test('is the answer to no arguments, with exit code 2', async () => {
    const { code, stdout, stderr } = await run([]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: chaff');
  });

  test.each([
    [['--help'], ['score', 'scan', 'pipe', 'read', 'signals', 'explain', 'train', 'evaluate', 'diff']],
    [
      ['score', '--help'],
      [
        '--threshold',
        '--allow-private',
        '--model',
        '--max-fpr',
        '--base-rate',
        'standard error',
        'Exit code: 0',
        '$ chaff score',
      ],
    ],
    [
      ['scan', '--help'],
      ['--resume', '--shard', '--page-timeout', '--model', 'Exit code: 0', '$ chaff scan'],
    ],
    [
      ['pipe', '--help'],
      ['--hadoop-counters', 'bad-record', 'Exit code: 0', '$ zcat'],
    ],
    [['help', 'score'], ['$ chaff score']],
    [
      ['read', '--help'],
      ['--main', '--links', '--url', '--allow-private', 'mainText', 'Exit code: 0', '$ chaff read'],
    ],
    [['signals', '--help'], ['$ chaff signals']],
    [
      ['explain', '--help'],
      ['--model', '$ chaff explain'],
    ],
    [
      ['train', '--help'],
      [
        '--base',
        '--output',
        '--force',
        '--input',
        '--max-fpr',
        '--base-rate',
        'Exit code: 0',
        '$ chaff train',
      ],
    ],
    [
      ['evaluate', '--help'],
      ['[model.json...] <labels.csv>', '--model', '--format', 'flatter', 'Exit code: 0', '$ chaff evaluate'],
    ],
    [
      ['diff', '--help'],
      ['<old> <new> <pages>', '--format', 'Exit code: 0', '$ chaff diff'],
    ],
  ])('%j is an answer, not an error', async (argv, words) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stderr]).toEqual([0, '']);
    for (const word of words) expect(stdout).toContain(word);
    expect(stdout.split('\n').filter(line => line.length > 81)).toEqual([]);
  });
});

test('--version prints the version alone', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
});

test('an unknown command is an error, with advice where a page was meant', async () => {
  const unknown = await run(['scre']);
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toMatch(/unknown command 'scre'/);
  expect(unknown.stderr).not.toContain('To score a page');
  expect((await run(['https://example.com/'])).stderr).toContain('To score a page: chaff score <page>');
});

test('nothing in an argument reaches the terminal as a command', async () => {
  const { stderr } = await run(['score', '--\u001b[2J']);
  expect(stderr).toContain('\\u001b[2J');
  expect(stderr).not.toContain('\u001b');
});
