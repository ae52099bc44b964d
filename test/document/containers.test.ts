import { expect, test } from 'vitest';
import { readMarkupRegions } from '../../src/document/containers.ts';
import { readHtml } from '../../src/document/html-reader.ts';

/** The regions that the markup gives each block, all text taken for running text. */
function regions(html: string): { hinted: readonly (string | null)[]; inArticle: readonly boolean[] } {
  const page = readHtml(html);
  return readMarkupRegions(
    page,
    page.blocks.map(({ start, end }) => end - start),
  );
}

test('hints are inherited, and the inner one wins', () => {
  const { hinted } = regions('<footer>a<nav>b</nav>c</footer><p>ddddddddd<div class="sidebar">e</div>');
  expect(hinted).toEqual(['footer', 'navigation', 'footer', null, 'aside']);
});

test('a name over most of the text is not believed, a landmark over most of it neither', () => {
  expect(regions('<div class="sidebar"><p>aaaaaa</div><p>bb').hinted).toEqual([null, null]);
  expect(regions('<form><p>aaaaaaaaaa</form><p>bb').hinted).toEqual([null, null]);
  expect(regions('<aside><p>aaaaa</aside><p>bbbbb').hinted).toEqual(['aside', null]);
});

test('what is inside a hint that was not believed keeps its own', () => {
  const { hinted } = regions('<div class="widget"><p>aaaaaaaaaa<div class="related-posts">b</div></div>');
  expect(hinted).toEqual([null, 'related']);
});

test('the header of an article belongs to it, the header of a page does not', () => {
  const { hinted } = regions('<header>a</header><article><header>b</header><p>cccccccccc</article>');
  expect(hinted).toEqual(['header', null, null]);
});

test('the article element with most of the text bounds the article', () => {
  const { inArticle } = regions(
    '<p>a<main><p>bb<article><p>cccccccccccccccccc</article></main><article>d</article>',
  );
  expect(inArticle).toEqual([false, false, true, false]);
});

test('teasers that are articles bound nothing', () => {
  const { inArticle } = regions('<article>aa</article><article>bb</article><article>cc</article>');
  expect(inArticle).toEqual([true, true, true]);
});

test('a page without text or containers', () => {
  expect(regions('')).toEqual({ hinted: [], inArticle: [] });
  expect(regions('<p>a')).toEqual({ hinted: [null], inArticle: [true] });
});
