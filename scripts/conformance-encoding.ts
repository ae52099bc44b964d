import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenEncoding, standardEncoding } from '../src/encoding/choose.ts';

const { values } = parseArgs({
  options: { reference: { type: 'string', default: '../shared/reference/html5lib-tests' } },
});
const folder = join(values.reference, 'encoding');
if (!existsSync(folder)) throw new Error(`no folder ${folder}: give that of html5lib-tests with --reference`);

const FILES = ['tests1.dat', 'tests2.dat', 'test-yahoo-jp.dat'];
const LEFT_OUT: readonly (readonly [file: string, reason: string])[] = [
  ['scripted/tests1.dat', 'a script writes the element: scripts are not run'],
  ['chardet/test_big5.txt', 'no charset is declared: none is guessed from letters'],
];

interface Case {
  readonly page: Uint8Array;
  readonly encoding: string;
}

function casesOf(file: string): Case[] {
  const content = readFileSync(join(folder, file), 'latin1');
  return content
    .split(/^#data\n/m)
    .slice(1)
    .map(part => {
      const [page = '', encoding = ''] = part.split(/^#encoding\n/m);
      return {
        page: Buffer.from(page.replace(/\n$/, ''), 'latin1'),
        encoding: encoding.trim().toLowerCase(),
      };
    });
}

let passed = 0;
let failed = 0;
const overruled: string[] = [];
for (const file of FILES) {
  for (const [index, { page, encoding }] of casesOf(file).entries()) {
    const found = standardEncoding(page, null);
    if (found === encoding) passed++;
    else {
      failed++;
      console.log(`  failed: ${file} ${index + 1}: ${found} instead of ${encoding}`);
    }
    // In ASCII alone all these are the same.
    const chosen = chosenEncoding(page, null);
    if (chosen !== found && page.some(byte => byte >= 0x80))
      overruled.push(`${file} ${index + 1}: ${chosen}, declared ${found}`);
  }
}
const leftOut = LEFT_OUT.filter(([file]) => existsSync(join(folder, file)));
for (const [file, reason] of leftOut) console.log(`  left out: ${file}: ${reason}`);
for (const line of overruled) console.log(`  the bytes overrule the declaration: ${line}`);
console.log(`${passed} passed, ${failed} failed, ${leftOut.length} left out`);
if (failed > 0 || passed === 0) process.exitCode = 1;
