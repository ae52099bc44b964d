import { expect, test } from 'vitest';
import { readHtml } from '../../../src/document/html-reader.ts';
import { FeatureRows } from '../../../src/document/main-text/feature-rows.ts';
import { chooseMain, roomFor, scoreBlocks } from '../../../src/document/main-text/find-main-text.ts';
import { viewPage } from '../../../src/document/main-text/page-view.ts';
import { regionScores } from '../../../src/document/main-text/wrapper-regions.ts';
import { splitWords } from '../../../src/lexicon/words.ts';
import { LEXICON } from '../../lexicon/read-lexicon.ts';

test('rows are written again for each window, on a clean ground', () => {
  const rows = new FeatureRows(
    5,
    2,
    (from, to, out) => {
      for (let i = from; i < to; i++) out[(i - from) * 2 + (i % 2)] = i + 1;
    },
    new Float32Array(4),
  );
  const seen = [0, 1, 2, 3, 4, 0, 3].map(i => [...rows.values.subarray(rows.at(i), rows.at(i) + 2)]);
  expect(seen).toEqual([
    [1, 0],
    [0, 2],
    [3, 0],
    [0, 4],
    [5, 0],
    [1, 0],
    [0, 4],
  ]);
});

test('a page is scored alike with little room', () => {
  const words = [
    'The river rose over the old bridge on Monday, and many left their homes.',
    'Home',
    'More news',
  ];
  const page = readHtml(Array.from({ length: 40 }, (_, i) => `<p>${words[i % 3]} ${i}</p>`).join(''));
  const view = viewPage(page, splitWords(page.text), 'en', LEXICON);
  const scored = (room: number) => {
    const scores = scoreBlocks(view, LEXICON.mainText.html, roomFor(room));
    const chosen = chooseMain(scores.main, view.lines);
    return { main: scores.main, regions: regionScores(view, scores, chosen, LEXICON.wrapperRegions) };
  };
  expect(scored(7)).toEqual(scored(40));
});
