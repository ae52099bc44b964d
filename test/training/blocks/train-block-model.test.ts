import { expect, test } from 'vitest';
import { readHtml } from '../../../src/document/html-reader.ts';
import { blockFeatures } from '../../../src/document/main-text/features.ts';
import { chooseMain, scoreBlocks } from '../../../src/document/main-text/find-main-text.ts';
import { viewPage } from '../../../src/document/main-text/page-view.ts';
import { readBlockModel } from '../../../src/lexicon/block-model.ts';
import { splitWords } from '../../../src/lexicon/words.ts';
import { type BlockPage, trainBlockModel } from '../../../src/training/blocks/train-block-model.ts';
import { LEXICON } from '../../lexicon/read-lexicon.ts';

const SENTENCE =
  'The ferry leaves at noon from the old pier, and it returns with the mail at six in the evening.';

/** A page whose paragraphs are the main text: as many as asked for, between a menu and a list of links. */
function madePage(site: string, paragraphs: number): BlockPage {
  const links = ['News', 'Boats', 'Weather', 'Contact']
    .map(word => `<li><a href="/${word}">${word}</a></li>`)
    .join('');
  const html = `<ul>${links}</ul><h1>${site} ferries</h1>${`<p>${SENTENCE}</p>`.repeat(paragraphs)}<ul>${links}</ul>`;
  const page = readHtml(html);
  const view = viewPage(page, splitWords(page.text), 'en', LEXICON);
  const shares = Float32Array.from(page.blocks, block => (block.kind === 'list-item' ? 0 : 1));
  return { site, view, features: blockFeatures(view), shares, truthWords: 20 * paragraphs };
}

const pages = Array.from({ length: 12 }, (_, i) => madePage(`Site ${i}`, 1 + (i % 4)));
const training = { penalties: [1, 1] as const, folds: 3, blocksOfPage: 50 };

test('the model takes the paragraphs of a page it has not seen', () => {
  const model = readBlockModel(trainBlockModel(pages, training));
  const { view } = madePage('Other', 3);
  const { main } = scoreBlocks(view, model);
  const chosen = chooseMain(main, view.lines);
  expect(view.page.blocks.map(({ kind }, i) => [kind === 'list-item', chosen[i]])).toEqual(
    view.page.blocks.map(({ kind }) => [kind === 'list-item', kind !== 'list-item']),
  );
});

test('the same pages give the same model', () => {
  expect(trainBlockModel(pages, training)).toEqual(trainBlockModel(pages, training));
});
