import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateArticles } from './extraction/articles.ts';
import type { RunOptions } from './extraction/run.ts';
import { evaluateSnippets } from './extraction/snippets.ts';
import { insertBetween } from './extraction/tables.ts';
import { evaluateWcxb } from './extraction/wcxb.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    /** Reads every n-th page only. */
    sample: { type: 'string', default: '1' },
    /** The sets to read, all without it; may be given more than once. */
    set: { type: 'string', multiple: true },
    /** Markdown file to put the tables into, between its markers. */
    write: { type: 'string' },
  },
});

const SETS: Readonly<Record<string, (options: RunOptions) => Promise<string>>> = {
  wcxb: evaluateWcxb,
  articles: evaluateArticles,
  trafilatura: evaluateSnippets,
};
const START = '<!-- extraction: made by npm run evaluate:extraction -- --write README.md -->';
const END = '<!-- end of extraction -->';

const sample = Number(values.sample);
if (!Number.isInteger(sample) || sample < 1) throw new Error('--sample takes a whole number, 1 or more');
if (values.write !== undefined && (sample > 1 || values.set !== undefined)) {
  throw new Error('--write takes the figures of all pages of all sets');
}
const sections: string[] = [];
for (const name of values.set ?? Object.keys(SETS)) {
  const evaluate = SETS[name];
  if (evaluate === undefined) throw new Error(`no set ${name}; there are ${Object.keys(SETS).join(', ')}`);
  const section = await evaluate({ corpus: values.corpus, sample });
  sections.push(section);
  console.log(`${section}\n`);
}
if (values.write !== undefined) {
  const content = `\n${sections.join('\n\n')}\n`;
  writeFileSync(values.write, insertBetween(readFileSync(values.write, 'utf8'), content, START, END));
}
