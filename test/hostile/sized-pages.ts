import type { PageSource } from '../../src/source.ts';

/** A page that was made to break readers, as large as is asked for. */
export interface SizedPage {
  readonly name: string;
  /** A page of about so many bytes in UTF-8. The same size gives the same page. */
  readonly make: (size: number) => PageSource;
  /** Which of the two honest paragraphs a browser shows: the one ahead of the attack, the one behind it, both, none. */
  readonly shows: 'both' | 'first' | 'last' | 'none';
}

/** The honest paragraph ahead of every attack: long enough for a page that shows its text without scripts. */
export const FIRST: string =
  'The river rose over the old bridge on Monday, and 14 families left their homes in the valley. The council opened the school ' +
  'for them, and the baker brought bread in his boat. Nobody had seen the water so high since the winter of the long frost, ' +
  'when ice had dammed it at the mill. The mayor said that the gauge had stopped at nine feet because it ended there. On the ' +
  'far side the road to the town was cut, so letters and milk came over the hill on foot. The engineers looked at the piers ' +
  'with lamps and found two stones gone. They would not say before the water fell whether the arch could be kept. Children ' +
  'drew a line in chalk on the church wall.';
/** The honest paragraph behind every attack. */
export const LAST =
  'By Thursday the water had gone down again, and the ferry took people back across to the mill.';

/** As many whole copies of a piece as make up about `size` bytes of UTF-8; at least one. */
export function fill(piece: string, size: number): string {
  return piece.repeat(Math.max(1, Math.round(size / Buffer.byteLength(piece))));
}

/** As many numbered pieces as make up about `size` bytes. */
function count(size: number, piece: (i: number) => string): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const part = piece(i);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('');
}

const around = (attack: string): PageSource => ({
  url: 'https://www.example.org/news/river',
  html: `<!doctype html><title>The River</title><body><p>${FIRST}</p>${attack}<p>${LAST}</p>`,
});

/** An attack between two honest paragraphs: copies of a piece with something ahead and behind. */
function html(
  name: string,
  piece: string | ((i: number) => string),
  {
    shows = 'both',
    before = '',
    after = '',
  }: Partial<Record<'before' | 'after', string>> & Partial<Pick<SizedPage, 'shows'>> = {},
): SizedPage {
  const body = (size: number): string => (typeof piece === 'string' ? fill(piece, size) : count(size, piece));
  return { name, shows, make: size => around(`${before}${body(size)}${after}`) };
}

/** Elements that stand in themselves, left open and closed again. */
function nested(tag: string, shows: SizedPage['shows'] = 'both'): SizedPage[] {
  const name = /^\w+/.exec(tag)?.[0] ?? tag;
  const closed = (size: number): string => {
    const levels = Math.round(size / (tag.length + name.length + 5));
    return `<${tag}>`.repeat(levels) + `</${name}>`.repeat(levels);
  };
  return [
    html(`nested <${tag}>, never closed`, `<${tag}>`, { shows }),
    { name: `nested <${tag}>, closed`, shows: 'both', make: size => around(closed(size)) },
  ];
}

/** An attack between two honest paragraphs of plain text or markdown. */
function text(
  name: string,
  piece: string | ((i: number) => string),
  {
    shows = 'both',
    before = '',
    after = '',
  }: Partial<Record<'before' | 'after', string>> & Partial<Pick<SizedPage, 'shows'>> = {},
): SizedPage {
  const body = (size: number): string => (typeof piece === 'string' ? fill(piece, size) : count(size, piece));
  return {
    name: `text: ${name}`,
    shows,
    make: size => ({ text: `${FIRST}\n\n${before}${body(size)}${after}\n\n${LAST}\n` }),
  };
}

/** A page that comes as bytes. */
function bytes(
  name: string,
  encode: (size: number) => Uint8Array,
  shows: SizedPage['shows'] = 'both',
  type = 'text/html',
): SizedPage {
  return {
    name: `bytes: ${name}`,
    shows,
    make: size => ({ bytes: encode(size), headers: { 'content-type': type } }),
  };
}

const page = (filling: string): string => `<title>The River</title><p>${FIRST}</p>${filling}<p>${LAST}</p>`;
const prose = (size: number): string => page(fill('<p>The café “opened” again – on Friday.</p>', size));
const twice = (content: string): string => Buffer.from(content, 'utf8').toString('latin1');

/** Bytes of a linear congruential generator (Numerical Recipes). */
function noise(length: number): Uint8Array {
  let state = 41;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

const NESTED: readonly SizedPage[] = [
  ...[
    'div',
    'p',
    'span',
    'b',
    'i class=x',
    'a href=/x',
    'ul',
    'li',
    'ul><li',
    'blockquote',
    'table',
    'table><tr><td',
    'section',
    'h2',
    'form',
    'button',
    'font',
    'nobr',
    'dl',
    'dd',
    'pre',
    'center',
    'main',
    'article',
    'aside',
    'figure',
    'details',
    'ruby',
    'div id=a class="b c" style="color:red"',
  ].flatMap(tag => (tag.includes('><') ? [html(`nested <${tag}>, never closed`, `<${tag}>`)] : nested(tag))),
  ...['svg', 'math'].flatMap(tag => nested(tag)),
  ...[
    'div hidden',
    'template',
    'noscript',
    'object',
    'video',
    'iframe',
    'select',
    'div style="display:none"',
  ].flatMap(tag => nested(tag, 'first')),
  html('nested svg with html inside', '<svg><foreignObject><div>', { shows: 'first' }),
  html('nested math with html inside', '<math><mi><b>', { shows: 'first' }),
  html('nested tables in cells, closed', '<table><tr><td>x</table>'),
  html('end tags that open nothing', '</div></p></table></a></body></b></svg>'),
  html('end tags of one name under many others', '</b>', { before: '<b><div>'.repeat(2000) }),
  html('end tags of what is not open under many others', '</i>', { before: '<b><div>'.repeat(2000) }),
];

const UNCLOSED: readonly SizedPage[] = [
  ...['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'].map(tag =>
    html(`unclosed ${tag}`, '<p>if (a<b) { "x" } </p>', { before: `<${tag}>`, shows: 'first' }),
  ),
  html('plaintext', 'x <b>y</b> ', { before: '<plaintext>', shows: 'first' }),
  html('unclosed comment', '<p>x</p> -- - ', { before: '<!--', shows: 'first' }),
  html('unclosed comment of dashes', '-', { before: '<!-- ', shows: 'first' }),
  html('unclosed svg', '<g><path d="M0 0"/>', { before: '<svg>' }),
  html('unclosed svg title', '<title>x', { before: '<svg>', shows: 'first' }),
  html('unclosed math', '<mi>x', { before: '<math>', shows: 'first' }),
  html('unclosed CDATA in svg', 'x > y ', { before: '<svg><![CDATA[', shows: 'first' }),
  html('CDATA in html', '<![CDATA[ x ]]> y '),
  html('unclosed select', '<option>x', { before: '<select>', shows: 'first' }),
  html('unclosed attribute quote', 'x <p>y</p> ', { before: '<a href="', shows: 'first' }),
  html('unclosed single quotes', "x <p class=a title='", { shows: 'first' }),
  html('unclosed tag', 'x ', { before: '<a ', shows: 'first', after: '<a ' }),
  html('unclosed tags', '<p <b <a href=/x '),
  html('unclosed table', '<tr><td>x', { before: '<table>' }),
  html('table without cells', 'x <p>y</p>', { before: '<table><tr>' }),
  html('unclosed paragraphs', '<p>The mill.'),
  html('unclosed list items', '<li>The mill.', { before: '<ul>' }),
  html('unclosed links', '<a href=/x>The mill '),
  html('unclosed definitions', '<dt>x<dd>y', { before: '<dl>' }),
];

const TAGS: readonly SizedPage[] = [
  html('empty tags', '<b></b>'),
  html('empty blocks', '<p></p>'),
  html('empty divs', '<div></div>'),
  html('tiny blocks', '<p>x</p>'),
  html('line breaks', '<br>'),
  html('line breaks and letters', 'x<br>'),
  html('rules', '<hr>'),
  html('self-closing', '<div/>', { shows: 'both' }),
  html('unknown elements', '<x-y z>'),
  html('long element names', i => `<${'x'.repeat(1000)}${i}>`),
  html('one element name without an end', 'x', { before: '<a', after: '>' }),
  html('misnested formatting', '<b><i><a href=/x></b></i></a>'),
  html('misnested formatting with blocks', '<b><p><i></b></p>x</i>'),
  html('formatting that is never closed in paragraphs', '<p><font color=red><b>x'),
  html('anchors in anchors', '<a href=/x>x<a href=/y>y'),
  html('less-than signs', '<'),
  html('less-than signs and letters', '<a'),
  html('end tags that break off', '</'),
  html('declarations', '<!x>'),
  html('instructions', '<?x y?>'),
  html('empty comments', '<!-->'),
  html('comments', '<!-- x -->'),
  html('comments that close oddly', '<!--x--!><!---->'),
  html('frames', '<frame src="/x">', { before: '<frameset>', after: '</frameset>' }),
  html('inline frames', '<iframe src="https://a.example/x"></iframe>'),
  html('templates', '<template><p>not shown</p></template>'),
  html('heads and bodies', '<html><head><body class=x>'),
  html('images', '<img src="/x.png" alt="A picture">'),
  html('inputs', '<input name=x value=y>'),
  html('headings', '<h2>What is it</h2>'),
  html('heading levels', i => `<h${1 + (i % 6)}>Part ${i}</h${1 + (i % 6)}>`),
  html('list items', '<li>One more thing</li>', { before: '<ul>', after: '</ul>' }),
  html('links', '<a href="/x">The River</a> '),
  html('links to many places', i => `<a href="https://s${i}.example.com/p/${i}">The River ${i}</a>\n`),
  html('links without words', '<a href="/x"></a>'),
  html('table cells', '<td>x</td>', { before: '<table><tr>', after: '</table>' }),
  html('table rows', '<tr><td>x<td>y', { before: '<table>', after: '</table>' }),
  html('preformatted lines', 'x\n\n', { before: '<pre>', after: '</pre>' }),
];

const ATTRIBUTES: readonly SizedPage[] = [
  html('many attributes', i => ` a${i}=x`, { before: '<p', after: '>x</p>' }),
  html('many attributes of one name', ' class=a', { before: '<p', after: '>x</p>' }),
  html('many attributes without values', ' hidden', { before: '<p', after: '>not shown</p>' }),
  html('slashes in a tag', '/', { before: '<p ', after: '>x</p>' }),
  html('equals signs in a tag', '=', { before: '<p ', after: '>x</p>' }),
  html('quotes in a tag', '"\'', { before: '<p ', after: '">x</p>', shows: 'first' }),
  html('spaces in a tag', ' ', { before: '<p', after: '>x</p>' }),
  html('a megabyte of class', 'related sidebar ', { before: '<div class="', after: '">x</div>' }),
  html('a megabyte of style', 'left: 1px; ', { before: '<div style="', after: '">x</div>' }),
  html('a megabyte of style without a colon', 'display ', { before: '<div style="', after: '">x</div>' }),
  html('a megabyte of href', '/x', { before: '<a href="', after: '">x</a>' }),
  html('a megabyte of query', '&amp;a=b', { before: '<a href="/x?', after: '">x</a>' }),
  html('a megabyte of host', 'a.', { before: '<a href="http://', after: 'com/">x</a>' }),
  html('a megabyte of spaces in href', ' ', { before: '<a href="', after: '">x</a>' }),
  html('a megabyte of rel', 'nofollow ', { before: '<a href="/x" rel="', after: '">x</a>' }),
  html('a megabyte of data', 'x', { before: '<img src="data:image/png;base64,', after: '">' }),
  html('a megabyte of id', 'comment-', { before: '<div id="', after: '">x</div>' }),
  html('classes', i => `<div class="c${i} post-${i} related">x</div>`),
  html('styles', '<p style="color:red;font-size:10px">x</p>'),
  html('entities in attributes', '&amp;&#x41;&lt', { before: '<a href="/', after: '">x</a>' }),
];

const HEAD: readonly SizedPage[] = [
  html('titles', '<title>The River And The Bridge</title>'),
  html('a megabyte of title', 'The River | ', { before: '<title>', after: '</title>' }),
  html('descriptions', '<meta name=description content="All about the river">'),
  html('open graph', '<meta property="og:title" content="The River"><meta property="og:url" content="/x">'),
  html('canonicals', '<link rel=canonical href="https://www.example.org/x">'),
  html('bases', '<base href="https://www.example.org/x/">'),
  html('a megabyte of description', 'a river ', { before: '<meta name=description content="', after: '">' }),
  html('authors', '<a rel=author href=/x>Ines Holm</a>'),
  html('bylines', '<p class=byline>By Ines Holm</p>'),
  html('dates', '<time datetime="2024-03-05">5 March 2024</time>'),
  html('microdata', '<span itemprop=author itemscope><span itemprop=name>Ines Holm</span>'),
  html('deep JSON-LD', '[', { before: '<script type="application/ld+json">', after: '</script>' }),
  html('deep JSON-LD, closed', '{"a":', {
    before: '<script type="application/ld+json">',
    after: '</script>',
  }),
  html('huge JSON-LD', i => `{"@type":"Article","headline":"Part ${i}","author":{"name":"Ines Holm"}},`, {
    before: '<script type="application/ld+json">{"@graph":[',
    after: '{}]}</script>',
  }),
  html(
    'JSON-LD in many scripts',
    '<script type="application/ld+json">{"@type":"Article","author":"x"}</script>',
  ),
  html('JSON-LD of one long string', 'x ', {
    before: '<script type="application/ld+json">{"articleBody":"',
    after: '"}</script>',
  }),
  html('JSON-LD of escapes', '\\u0041', {
    before: '<script type="application/ld+json">{"headline":"',
    after: '"}</script>',
  }),
  html('JSON-LD of lines', 'x\\n', {
    before: '<script type="application/ld+json">{"@type":"Article","articleBody":"',
    after: '"}</script>',
  }),
  html('JSON-LD of tags', '<', {
    before: '<script type="application/ld+json">{"@type":"Article","articleBody":"',
    after: '"}</script>',
  }),
  {
    name: 'JSON-LD of texts that are half shown, far down the page',
    shows: 'both',
    make: size => {
      const node = (i: number): string =>
        `{"@type":"Article","text":"${LAST.slice(0, 90)} ${'never on the page '.repeat(5)}${i}"},`;
      const json = `[${count(Math.min(size / 2, 150_000), node)}{}]`;
      return around(
        `<script type="application/ld+json">${json}</script>${fill('<p>The water had gone down again by Thursday.</p>', size - json.length)}`,
      );
    },
  },
  html('scripts', '<script src="https://a.example/x.js"></script>'),
  html('inline scripts', '<script>var a = 1 < 2;</script>'),
  html('styles in sheets', '<style>a{b:c}</style>'),
];

const SCRIPTS: readonly SizedPage[] = [
  html('script end tags in strings', '<script>var a = "</script>";'),
  html('comments in scripts', '<script><!-- x --></script>'),
  html('double escaped scripts', '<script><!-- <script> x </script> --></script>'),
  html('an unclosed double escape', '<script> ', {
    before: '<script><!-- ',
    after: '</script>',
    shows: 'first',
  }),
  html('what looks like an end tag in a script', '</scrip', { before: '<script>', after: '</script>' }),
  html('less-than signs in a script', '<', { before: '<script>', after: '</script>' }),
  html('script text in svg', '<svg><script>x</script></svg>'),
];

const ENTITIES: readonly SizedPage[] = [
  html('ampersand entities', '&amp;', { before: '<p>' }),
  html('emoji entities', '&#x1F600;', { before: '<p>' }),
  html('entities without an end', '&amp', { before: '<p>' }),
  html('unknown entities', '&bogus;', { before: '<p>' }),
  html('one long unknown entity', 'a', { before: '<p>&', after: ';' }),
  html('ampersands', '&', { before: '<p>' }),
  html('number signs', '&#', { before: '<p>' }),
  html('one huge number', '9', { before: '<p>&#', after: ';' }),
  html('one huge hexadecimal number', 'f', { before: '<p>&#x', after: ';' }),
  html('numbers beyond Unicode', '&#x110000;&#xd800;&#0;', { before: '<p>' }),
  html('tags as entities', '&lt;p&gt;', { before: '<p>' }),
  html('spaces as entities', '&nbsp;&#32;', { before: '<p>' }),
  html('marks as entities', '&#x301;', { before: '<p>e' }),
];

const CHARACTERS: readonly SizedPage[] = [
  html('NUL', '\0', { before: '<p>' }),
  html('NUL in tags', '<p\0 a\0=\0>\0x'),
  html('lone surrogates', '\ud83d \udc00', { before: '<p>' }),
  html('byte order marks', 'x\ufeff', { before: '<p>' }),
  html('zero-width characters', 'x\u200b\u200d\u2060', { before: '<p>' }),
  html('bidi controls', '\u202ex\u202c\u2067y\u2069', { before: '<p>' }),
  html('soft hyphens', 'x\u00ad', { before: '<p>' }),
  html('combining marks', '\u0301\u0327', { before: '<p>e' }),
  html('combining marks on letters', 'e\u0301\u0323 ', { before: '<p>' }),
  html('marks between tags', '<b>\u0301</b>', { before: '<p>e' }),
  html('hangul letters', '\u1100\u1161\u11a8', { before: '<p>' }),
  html('emoji families', '👩‍👩‍👧‍👦', { before: '<p>' }),
  html('line separators', 'x\u2028\u2029', { before: '<p>' }),
  html('control characters', '\x01\x1b\x7f\x80', { before: '<p>' }),
  html('spaces', ' ', { before: '<p>x', after: 'y' }),
  html('no-break spaces', '\u00a0', { before: '<p>x', after: 'y' }),
  html('line ends', '\r\n', { before: '<p>x', after: 'y' }),
  html('returns', '\r', { before: '<p>x', after: 'y' }),
  html('text that is not displayed', '<p style="display:none">not shown</p>'),
  html('text that is hidden', '<i hidden>not shown</i>'),
  html('long compatibility forms', '\ufdfa', { before: '<p>' }),
];

const WORDS: readonly SizedPage[] = [
  html('one word', 'a', { before: '<p>' }),
  html('one word of digits', '7', { before: '<p>' }),
  html('one word of apostrophes', "a'", { before: '<p>' }),
  html('short words', 'a ', { before: '<p>' }),
  html('different words', i => `w${i.toString(36)} `, { before: '<p>' }),
  html('capitals', 'A B C D ', { before: '<p>' }),
  html('Chinese', '周一河水漫过旧桥山谷里的十四户人家离开了家园', { before: '<p>' }),
  html('Japanese', 'すもももももももものうち', { before: '<p>' }),
  html('Thai', 'แม่น้ำเอ่อล้นสะพานเก่าในวันจันทร์', { before: '<p>' }),
  html('Khmer', 'ទន្លេបានឡើងពីលើស្ពានចាស់', { before: '<p>' }),
  html('Arabic', 'ارتفع النهر فوق الجسر القديم. ', { before: '<p dir=rtl>' }),
  html('Turkish capitals', 'İSTANBUL ', { before: '<p>' }),
  html('full stops', '. ', { before: '<p>' }),
  html('full stops and letters', 'a. ', { before: '<p>' }),
  html('abbreviations', 'e.g. Mr. A. ', { before: '<p>' }),
  html('exclamation marks', '?!', { before: '<p>' }),
  html('dashes', '- – — ', { before: '<p>' }),
  html('quotation marks', '“ ” „ ‘', { before: '<p>' }),
  html('brackets', '([{', { before: '<p>' }),
  html('addresses in words', 'http://', { before: '<p>' }),
  html('mail addresses', 'a@b.', { before: '<p>' }),
  html('dates in words', '5 March 2024, ', { before: '<p>' }),
  html('bylines in words', 'By By ', { before: '<p>' }),
  html('promotions', '<p>See also The River Rose Again</p>'),
  html('promotions in one paragraph', 'See also Read more ', { before: '<p>' }),
  html('section headings', '<h3>Related Posts</h3><h3>Leave a Reply</h3>'),
  html('legal lines', '<p>© 2024 All rights reserved</p>'),
  html('paragraphs alike', '<p>The water had gone down again by Thursday.</p>'),
];

const TEXTS: readonly SizedPage[] = [
  ...[
    '[',
    '*',
    '(',
    '_',
    '`',
    '!',
    '>',
    '#',
    '|',
    '~',
    '<',
    '&',
    '\\',
    '-',
    '=',
    '[](',
    '![',
    '[a](',
    '[a][',
    '[[',
    '](',
    '**a',
    '*a ',
    '_a',
    '`a',
    '<a ',
    '{{a|b}',
    '[a]: ',
    '> ',
    '- ',
    '# ',
    '1. ',
  ].map(piece => text(`one line of ${JSON.stringify(piece)}`, piece)),
  ...[
    '[a](/b)\n',
    '# x\n',
    '- x\n',
    '> x\n',
    '>',
    '> > ',
    '  - x\n',
    'x\n',
    'x\n\n',
    '\n',
    ' \n',
    '\t',
    '| a | b |\n',
    '|-',
    '---\n',
    '===\nx\n',
    '```\n',
    '~~~\n',
    '    x\n',
    '1. x\n',
    '1) x\n',
    '[a]: /b\n',
    '<p>x</p>\n',
    '![a](/b.png)\n',
    '* [Home](/)\n',
    'See also The River Rose\n\n',
    'Leave a Reply\n',
    '\r',
  ].map(piece => text(`lines of ${JSON.stringify(piece)}`, piece)),
  text('one word', 'a'),
  text('short words', 'a '),
  text('Chinese', '周一河水漫过旧桥山谷里的十四户人家离开了家园'),
  text('marks', '\u0301', { before: 'e' }),
  text('nested brackets', '[a', { after: '](/x)' }),
  text('nested link texts', '[a](/b ', { after: ')' }),
  text('spaces in a link', ' ', { before: '[a](', after: '/x)' }),
  text('spaces behind a heading', ' ', { before: '# a', after: '#' }),
  text('spaces at the end of a line', ' ', { before: 'a' }),
  text('an unclosed fence', 'x\n', { before: '```\n', shows: 'first' }),
  {
    name: 'text: front matter',
    shows: 'none',
    make: size => ({ text: `---\n${count(size, i => `key${i}: value\n`)}---\n${FIRST}\n` }),
  },
  {
    name: 'text: front matter of titles',
    shows: 'none',
    make: size => ({ text: `---\n${fill('title: The River\n', size)}---\n${FIRST}\n` }),
  },
  {
    name: 'text: front matter that never ends',
    shows: 'none',
    make: size => ({ text: `---\n${fill('key: value\n', size)}` }),
  },
];

const BYTES: readonly SizedPage[] = [
  bytes('UTF-8', size => Buffer.from(prose(size))),
  bytes('UTF-8 called KOI8-R', size => Buffer.from(prose(size)), 'both', 'text/html; charset=koi8-r'),
  bytes('UTF-16LE with a byte order mark', size => Buffer.from(`\ufeff${prose(size / 2)}`, 'utf16le')),
  bytes('UTF-16BE without one', size => Buffer.from(prose(size / 2), 'utf16le').swap16()),
  bytes('UTF-16 of odd length', size => Buffer.from(prose(size / 2), 'utf16le').subarray(1), 'none'),
  bytes(
    'windows-1252 called UTF-8',
    size => Buffer.from(page(fill('<p>caf\xe9</p>', size)), 'latin1'),
    'both',
    'text/html; charset=utf-8',
  ),
  bytes('UTF-8 encoded twice', size => Buffer.from(twice(prose(size)))),
  bytes('UTF-8 encoded twice and a letter that was not', size => Buffer.from(`${twice(prose(size))}é`)),
  bytes('every other letter UTF-8', size => Buffer.from(page(fill('<p>\xe9 \xc3\xa9</p>', size)), 'latin1')),
  bytes('first bytes of UTF-8', size => Buffer.from(page(fill('\xf0\x9f\x98', size)), 'latin1'), 'none'),
  bytes('GBK', size =>
    Buffer.concat([
      Buffer.from(`<meta charset=gbk><p>${FIRST}</p>`),
      Buffer.from(fill('\xba\xd3', size / 2), 'latin1'),
      Buffer.from(`<p>${LAST}</p>`),
    ]),
  ),
  bytes(
    'ISO-2022-JP of escapes',
    size => Buffer.from(page(fill('\x1b$B?e\x1b(B', size)), 'latin1'),
    'both',
    'text/html; charset=iso-2022-jp',
  ),
  bytes('a byte order mark in every line', size => Buffer.from(page(fill('\ufeff<p>x</p>\n', size)))),
  bytes('meta elements', size =>
    Buffer.from(`${fill('<meta charset=none>', size)}${page('\xe9')}`, 'latin1'),
  ),
  bytes('an unclosed meta element', size =>
    Buffer.from(`${page('\xe9')}<meta ${fill('a=b ', size)}`, 'latin1'),
  ),
  bytes('random', noise, 'none'),
  bytes('random, called UTF-16', noise, 'none', 'text/html; charset=utf-16'),
  bytes('NUL', size => new Uint8Array(size), 'none'),
];

/** Pages made to break readers, of any size: nothing in them is taken from a page of somebody else. */
export const SIZED_PAGES: readonly SizedPage[] = [
  ...NESTED,
  ...UNCLOSED,
  ...TAGS,
  ...ATTRIBUTES,
  ...HEAD,
  ...SCRIPTS,
  ...ENTITIES,
  ...CHARACTERS,
  ...WORDS,
  ...TEXTS,
  ...BYTES,
];

const WORD_LIST =
  'river bridge water valley family monday council engineer mayor village shore winter harvest market train report figure meeting school garden'.split(
    ' ',
  );

function sentence(seed: number): string {
  const words = Array.from(
    { length: 12 },
    (_, i) => WORD_LIST[(seed * 7 + i * i * 3 + i * seed) % WORD_LIST.length] ?? 'river',
  );
  return `The ${words.join(' ')} and ${seed % 90} of the others.`;
}

/** An ordinary article of about so many bytes: what hostile pages are measured against. */
export function harmlessPage(kind: 'html' | 'text', size: number): PageSource {
  if (kind === 'text')
    return {
      text: count(
        size,
        i =>
          `${i % 8 === 0 ? `The ${WORD_LIST[i % 20]} and the ${WORD_LIST[(i + 3) % 20]}\n\n` : ''}${sentence(i)} ${sentence(i + 5)} ${sentence(i + 11)}\n\n`,
      ),
    };
  const paragraph = (i: number): string =>
    `${i % 8 === 0 ? `<h2 class="part">The ${WORD_LIST[i % 20]} and the ${WORD_LIST[(i + 3) % 20]}</h2>\n` : ''}<p class="text">${sentence(i)} ${sentence(i + 5)} <a href="/news/${i}">${sentence(i + 9)}</a> <em>${sentence(i + 11)}</em></p>\n`;
  return {
    url: 'https://www.example.org/news/river',
    html: `<!doctype html><html lang="en"><head><title>The River</title><meta name="description" content="What happened"></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>The River</h1>\n${count(size, paragraph)}</article></main><footer>Imprint</footer></body></html>`,
  };
}
