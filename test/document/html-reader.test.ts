import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/document/html-reader.ts';

function blocks(html: string): string[] {
  const page = readHtml(html);
  return page.blocks.map(({ start, end }) => page.text.slice(start, end));
}

function kinds(html: string): string[] {
  const page = readHtml(html);
  return page.blocks.map(({ start, end, kind, level }) =>
    [kind, level, page.text.slice(start, end)].filter(part => part !== 0).join(' '),
  );
}

function anchors(html: string): [href: string, anchor: string, block: number][] {
  const page = readHtml(html);
  return page.links.map(({ href, start, end, block }) => [href, page.text.slice(start, end), block]);
}

describe('blocks', () => {
  test.each([
    ['paragraphs without end tags', '<p>one<p>two<p>three', ['one', 'two', 'three']],
    ['a block element ends a paragraph', '<p>one<div>two</div>three', ['one', 'two', 'three']],
    [
      'list items and definitions',
      '<ul><li>one<li>two</ul><dl><dt>a<dd>b<dt>c</dl>',
      ['one', 'two', 'a', 'b', 'c'],
    ],
    ['cells and rows', '<table><tr><td>a<td>b<tr><th>c<td>d</table>e', ['a', 'b', 'c', 'd', 'e']],
    [
      'an end tag in a cell does not leave the table',
      '<div><table><tr><td>a</div>b<td>c</table>d</div>',
      ['a', 'b', 'c', 'd'],
    ],
    ['unclosed inline elements', '<p>one <b>two <i>three<p>four', ['one two three', 'four']],
    ['end tags of nothing', '</p></b>one</div> two</span> three', ['one', 'two three']],
    ['misnested inline elements', '<p><b>one <i>two</b> three</i> four</p>', ['one two three four']],
    ['one line break is a space', '<p>one<br>two<br/>three', ['one two three']],
    ['two line breaks end a block', 'one<br><br>two<br>\n&nbsp;<br />three', ['one', 'two', 'three']],
    ['a rule ends a block', 'one<hr>two', ['one', 'two']],
    ['blank lines in preformatted text', '<pre>one\ntwo\n\nthree</pre>', ['one two', 'three']],
    [
      'nested blocks without text of their own',
      '<div><div><section><p>one</p></section></div></div>',
      ['one'],
    ],
    ['empty elements', '<p></p><p> </p><p>&nbsp;</p><p>&shy;</p><p>one</p>', ['one']],
    ['buttons and labels', '<label>Name</label><button>Send</button>', ['Name', 'Send']],
    ['nothing', '', []],
    ['no tags', 'one', ['one']],
    ['an unfinished tag', 'one <a href="x', ['one']],
    ['a lone less-than sign', '<p>1 < 2 and 3<4', ['1 < 2 and 3<4']],
    ['capital tags', '<P>one<BR><BR>two</P><DIV>three', ['one', 'two', 'three']],
  ])('%s', (_, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  test('know what they are', () => {
    const html =
      '<h1>a</h1><p>b</p><h3><a href="/x">c</a></h3><ul><li><p>d</p></ul><blockquote><p>e</p></blockquote>' +
      '<table><caption>f<tr><td>g</table><pre>h</pre><figure><figcaption>i</figcaption></figure><section>j</section>';
    expect(kinds(html)).toEqual([
      'heading 1 a',
      'paragraph b',
      'heading 3 c',
      'list-item d',
      'quote e',
      'caption f',
      'cell g',
      'code h',
      'caption i',
      'paragraph j',
    ]);
  });

  test('count the text in links', () => {
    const { blocks: found } = readHtml('<p>one <a href="/a">two</a> <a href="/b">three</a></p><p>four</p>');
    expect(found.map(block => block.linkLength)).toEqual([8, 0]);
  });
});

describe('text', () => {
  test.each([
    ['white space is folded', '<p> one\n\t two\u00a0&nbsp;\u2003three \n</p>', 'one two three'],
    ['spaces around inline tags', '<p>one <b> two </b> three</p>', 'one two three'],
    ['soft hyphens vanish', '<p>fer\u00adry and is&shy;land', 'ferry and island'],
    [
      'entities',
      '<p>&lt;b&gt; &amp;amp; &eacute; &#8217; &#x1F6A2; &notit; &unknown;',
      '<b> &amp; é ’ 🚢 ¬it; &unknown;',
    ],
    ['entities of surrogates and beyond Unicode', '<p>a&#xD800;b&#x110000;c', 'a\ufffdb\ufffdc'],
    ['it is NFC', '<p>e\u0301 A&#778;', 'é Å'],
    ['blocks are divided by a newline', '<p>one</p>\n\n<p>two</p>', 'one\ntwo'],
    [
      'scripts, styles and what is left of frames',
      '<p>one<script>x<b></script><style>p{}</style><iframe>z</iframe> two',
      'one two',
    ],
    [
      'templates, text for screen readers, fallbacks',
      '<template>x</template><p>one<span class="sr-only">x</span><noscript>y</noscript><object>z</object>',
      'one',
    ],
    ['the title of a picture', '<p>one <svg><title>x</title><text>y</text></svg>two', 'one two'],
    [
      'options and fields',
      '<form>one<select><option>x<option>y</select><textarea>z</textarea></form>',
      'one',
    ],
    ['comments and CDATA', '<p>one<!-- <p>x --> two<![CDATA[y]]>', 'one two'],
    ['an unclosed comment', '<p>one<!-- two', 'one'],
  ])('%s', (_, html, expected) => {
    expect(readHtml(html).text).toBe(expected);
  });

  test('what the markup hides is counted and not read', () => {
    const page = readHtml(
      '<p>one</p><p hidden>12345</p><p style="color:red; Display:None">678<b>90</b></p><i style="visibility:hidden">1</i>',
    );
    expect(page.text).toBe('one');
    expect(page.hiddenLength).toBe(11);
  });

  test.each([
    'margin-left:-9999px;padding-left:9999px',
    'fill-opacity:0',
    'opacity:0.5',
    'font-size:0.9em',
    'display:block',
  ])('the style "%s" hides nothing', style => {
    expect(readHtml(`<p style="${style}">one`).text).toBe('one');
  });

  test('a page that is faded in by a script is read', () => {
    expect(readHtml('<body style="opacity:0"><p>one').text).toBe('one');
  });
});

describe('links', () => {
  test.each([
    ['plain', '<p>see <a href="/a">the tides</a> now', [['/a', 'the tides', 0]]],
    ['spaces at the ends stay outside', '<p>see<a href="/a"> the tides </a>now', [['/a', 'the tides', 0]]],
    ['over several blocks', '<a href="/a"><h3>one</h3><p>two</p></a><p>three', [['/a', 'one\ntwo', 0]]],
    [
      'a link in a link ends the first',
      '<p><a href="/a">one <a href="/b">two</a> three',
      [
        ['/a', 'one', 0],
        ['/b', 'two', 0],
      ],
    ],
    [
      'a link in a link with an element between',
      '<p><a href="/a">one <b><a href="/b">two</a></b> three</a>',
      [
        ['/a', 'one', 0],
        ['/b', 'two', 0],
      ],
    ],
    ['never closed', '<p><a href="/a">one<p>two', [['/a', 'one\ntwo', 0]]],
    ['a picture', '<p>one<a href="/a"><img src="x.png"></a> two', [['/a', '', -1]]],
    ['an anchor without address', '<p><a name="x">one</a>', []],
    ['hidden', '<p hidden><a href="/a">one</a></p>', []],
    ['for screen readers', '<a class="screen-reader-text" href="#main">Skip</a>', []],
    ['entities in the address', '<p><a href="/?a=1&amp;b=2">one</a>', [['/?a=1&b=2', 'one', 0]]],
    [
      'after text that normalisation shortens',
      '<p>e&#769;e&#769; <a href="/a">tide</a>s',
      [['/a', 'tide', 0]],
    ],
    ['that ends before a combining mark', '<p><a href="/a">cafe</a>&#769; x', [['/a', 'café', 0]]],
  ] as const)('%s', (_, html, expected) => {
    expect(anchors(html)).toEqual(expected);
  });

  test.each([
    '<p>e<a href="/a">&#769;x</a></p>',
    '<p>ae<a href="/a">&#769;x</a> and <a href="/b">more</a></p><p>next</p>',
    '<p>\u1100<a href="/a">\u1161x</a> and <a href="/b">more</a></p>',
  ])('a combining mark at its start moves no link out of place: %s', html => {
    const page = readHtml(html);
    for (const { end } of page.links) expect(end).toBeLessThanOrEqual(page.text.length);
    expect(anchors(html).at(-1)?.[1]).toMatch(/^(?:[^ ]?x|more)$/);
  });

  test('rel is kept as written', () => {
    expect(readHtml('<a href="/a" rel="nofollow UGC">x</a>').links[0]?.rel).toBe('nofollow UGC');
  });
});

describe('head, resources and marks', () => {
  test('the head', () => {
    const { head } = readHtml(
      '<html lang=de><head><title> A \n title </title><title>another</title><base href="/b/"><base href="/c/">' +
        '<meta name=Author content="Ines Holm"><meta property="og:url" content="/x"><meta charset=utf-8>' +
        '<link rel="Canonical" href="/a"><script type="application/ld+json">{"a":1}</script></head>',
    );
    expect(head.title).toBe('A title');
    expect(head.language).toBe('de');
    expect(head.base).toBe('/b/');
    expect(head.meta).toEqual([
      { name: 'author', content: 'Ines Holm' },
      { name: 'og:url', content: '/x' },
    ]);
    expect(head.links).toEqual([{ rel: 'canonical', href: '/a' }]);
    expect(head.jsonLd).toEqual(['{"a":1}']);
  });

  test('the title of a picture is not the title of the page', () => {
    expect(readHtml('<svg><title>Logo</title></svg><title>Ferries</title>').head.title).toBe('Ferries');
  });

  test('pictures, scripts and frames, with the block before them', () => {
    const { resources } = readHtml(
      '<img src="a.png"><p>one</p><img src="data:x" ><img data-src="b.png" src="data:x"><p>two</p><script src="c.js"></script><iframe src="d">',
    );
    expect(resources).toEqual([
      { kind: 'image', src: 'a.png', block: -1, alt: '' },
      { kind: 'image', src: 'b.png', block: 0, alt: '' },
      { kind: 'script', src: 'c.js', block: 1, alt: '' },
      { kind: 'frame', src: 'd', block: 1, alt: '' },
    ]);
  });

  test('authors and dates that the markup names', () => {
    const page = readHtml(
      '<p class="byline">By <a rel="author" href="/i">Ines Holm</a></p><time datetime="2021-07-30">Friday</time><p class="author-bio">x</p>',
    );
    const marks = page.marks.map(({ kind, value, start, end }) => [kind, value, page.text.slice(start, end)]);
    expect(marks).toEqual([
      ['author', '', 'By Ines Holm'],
      ['author', '', 'Ines Holm'],
      ['date', '2021-07-30', 'Friday'],
    ]);
  });

  test('containers nest', () => {
    const { containers, blocks: found } = readHtml(
      '<main><div class="sidebar"><p>one</p></div><p>two</p></main><p>three',
    );
    expect(containers).toEqual([
      { parent: -1, tag: 'main', region: 'main', by: 'landmark' },
      { parent: 0, tag: 'div', region: 'aside', by: 'name' },
    ]);
    expect(found.map(block => block.container)).toEqual([1, 0, -1]);
  });
});

describe('elements beyond the depth that is kept', () => {
  const deep = '<b>'.repeat(1100);
  test('a script is not read', () => {
    expect(readHtml(`${deep}<p>one</p><script>var secret;</script><p>two</p>`).text).toBe('one\ntwo');
  });
  test('structured data does not swallow the page', () => {
    expect(readHtml(`${deep}<p>one</p><script type="application/ld+json">{}</script><p>two</p>`).text).toBe(
      'one\ntwo',
    );
  });
  test('a picture does not turn scripts into text', () => {
    expect(readHtml(`${deep}<p>one</p><svg></svg><script>if (a<b) x()</script><p>two</p>`).text).toBe(
      'one\ntwo',
    );
  });
  test('a link ends where it ends', () => {
    expect(anchors(`${deep}<p><a href="/a">one</a> two</p>`)).toEqual([['/a', 'one', 0]]);
  });
  test('hidden text stays hidden', () => {
    expect(readHtml(`${deep}<div style="display:none">x</div><p>one</p>`).text).toBe('one');
  });
});
