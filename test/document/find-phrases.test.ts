import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';
import { seededRandom } from '../../src/training/random.ts';
import { LEXICON } from '../lexicon/read-lexicon.ts';

const WORDS = 'read more look no further click here the best of this in to is free shipping buy now a'.split(
  ' ',
);

test('what is found from the openings is what each table finds in each block', () => {
  const random = seededRandom(3);
  for (let round = 0; round < 40; round++) {
    const lines = Array.from({ length: 30 }, () =>
      Array.from({ length: random.between(1, 14) }, () => WORDS[random.between(0, WORDS.length - 1)]).join(
        ' ',
      ),
    );
    const document = readDocument(
      { url: null, html: `<html lang="en">${lines.map(line => `<p>${line}</p>`).join('')}` },
      LEXICON,
    );
    const { words, blocks, wrapperBlocks } = document;
    for (const name of ['template-phrases', 'calls-to-action', 'continue-markers', 'price-words'] as const) {
      const table = LEXICON.phrases[name].for(document.language);
      for (const list of [blocks, wrapperBlocks, blocks.slice(3, 9)]) {
        const one = list.flatMap(block => {
          const { from, to } = document.wordRange(block);
          return table.find(words.forms, from, to).map(({ row, from, to }) => ({
            row,
            block: block.index,
            start: words.starts[from],
            end: words.ends[to - 1],
          }));
        });
        expect(document.phrasesIn(name, list)).toEqual(one);
      }
    }
  }
});
