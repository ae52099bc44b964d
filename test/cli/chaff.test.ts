import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** Runs the program itself, in a process of its own. */
function spawnChaff(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise(resolve => {
    const command = ['--import', 'tsx', 'src/cli/chaff.ts', ...argv];
    const child = execFile(process.execPath, command, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    child.stdin?.end();
  });
}

test('the program has the version of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(await spawnChaff('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('the program ends with the exit code of what happened', async () => {
  expect((await spawnChaff()).code).toBe(2);
  expect((await spawnChaff('score', '--help')).code).toBe(0);
});
