import { expect, test } from 'vitest';
import { contentBetween, withLineFeeds } from '../../src/document/line-ends.ts';
import { readPage } from '../lexicon/read-lexicon.ts';

test('all line ends become line feeds', () => {
  expect(withLineFeeds('one\r\ntwo\rthree\n\r\nfour\r')).toBe('one\ntwo\nthree\n\nfour\n');
  expect(contentBetween('<p>one\r\ntwo</p>', 3, 11)).toBe('one\ntwo');
});

const HTML = `<title>The
ferry</title>
<script type="application/ld+json">{"@type": "Article", "author": "Ines
Holm"}</script>
<meta name="description" content="A boat
&amp; an island.">
<div class="teaser
grid"
hidden>Not
yet</div>
<p
>The ferry
ran late &amp; full.<a href="/a
b">More

boats</a></p>
<pre>one
 two

three</pre>`;
const TEXT = 'The ferry\n=========\n\nIt ran\nlate.\n\n- one\n- two\n';

test.each([
  ['HTML', { html: HTML }],
  ['text', { text: TEXT }],
])('make no difference in %s', (_, page) => {
  const read = (lineEnd: string): unknown => {
    const [[kind, content] = ['', '']] = Object.entries(page);
    const document = readPage({ [kind]: content.replaceAll('\n', lineEnd) });
    const { text, blocks, links, metadata, hiddenLength, title } = document;
    return { text, blocks, links, metadata, hiddenLength, title };
  };
  const expected = read('\n');
  expect(read('\r\n')).toEqual(expected);
  expect(read('\r')).toEqual(expected);
});
