import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/text-reader.ts';

const LONG =
  'The river rose over the old bridge on Monday, and fourteen families left their homes in the valley before night.';

function kinds(text: string): string[] {
  const page = readText(text);
  return page.blocks.map(({ start, end, kind }) => `${kind} ${page.text.slice(start, end)}`);
}

describe('lines and paragraphs', () => {
  test.each([
    ['each line is a block', 'one\ntwo\n\nthree', ['paragraph one', 'paragraph two', 'paragraph three']],
    ['white space is folded', ' one \t two\u00a0\u00a0three ', ['paragraph one two three']],
    [
      'rules divide and are not read',
      'one\n\n---\ntwo\n* * *\nIt rained.\n======\nfour',
      ['paragraph one', 'paragraph two', 'paragraph It rained.', 'paragraph four'],
    ],
    [
      'list items by many marks',
      '- a\n* b\n• c\n12. d\n3) e\n– f',
      ['a', 'b', 'c', 'd', 'e', 'f'].map(item => `list-item ${item}`),
    ],
    ['quotations', '> one', ['quote one']],
    ['a number is no item', '1971 was a good year', ['paragraph 1971 was a good year']],
    ['an address with underlines', 'see snake_case_name', ['paragraph see snake_case_name']],
    ['a product', '2*3 is 6, and 2 * 3 too', ['paragraph 2*3 is 6, and 2 * 3 too']],
    ['nothing', '', []],
    ['white space alone', ' \n\t\n\u00a0\n', []],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('lines of a hard-wrapped text are joined, paragraphs and lists are not', () => {
    const wrapped =
      'The river rose over the old bridge on Monday, and fourteen\nfamilies left their homes in the valley before the night\nhad come. The oldest of them had lived there since the\nflood of 1971, which took the mill, the school and all of\nthe boats that lay below the bridge, and which nobody in\nthe valley has forgotten, not even the children who were\nborn later.';
    const page = `${wrapped}\n\n${wrapped}\n- an item\n- another item`;
    expect(kinds(page).map(line => line.split(' ')[0])).toEqual([
      'paragraph',
      'paragraph',
      'list-item',
      'list-item',
    ]);
    expect(readText(page).text).toContain('and fourteen families left');
  });

  test('lines of one paragraph each are not joined, however even', () => {
    const lines = Array.from(
      { length: 20 },
      (_, i) => `The river rose over old bridge number ${i + 10} on Monday.`,
    );
    expect(readText(lines.join('\n')).blocks).toHaveLength(20);
  });
});

describe('headings', () => {
  test('stand before running text and look like headlines', () => {
    expect(
      kinds(`The River Rises\n\n${LONG}\n\nA Flood Like 1971?\n\n${LONG}\n\nShort line\n\nAnother line`),
    ).toEqual([
      'heading The River Rises',
      `paragraph ${LONG}`,
      'heading A Flood Like 1971?',
      `paragraph ${LONG}`,
      'paragraph Short line',
      'paragraph Another line',
    ]);
  });
  test('are no sentences, and not in lower case', () => {
    expect(
      kinds(`It rained.\n${LONG}\nand then\n${LONG}`).filter(line => line.startsWith('heading')),
    ).toEqual([]);
  });
  test.each([
    [
      'Hindi',
      'नदी का पानी बढ़ा',
      'सोमवार को नदी का पानी पुराने पुल के ऊपर आ गया और घाटी के चौदह परिवारों ने रात से पहले अपने घर छोड़ दिए और चले गए।',
    ],
    [
      'Russian',
      'Вода поднялась',
      'В понедельник река поднялась над старым мостом, и четырнадцать семей в долине покинули свои дома ещё до наступления ночи.',
    ],
    [
      'Arabic',
      'ارتفاع النهر',
      'ارتفع النهر فوق الجسر القديم يوم الاثنين، وغادرت أربع عشرة عائلة من الوادي بيوتها قبل أن يأتي الليل على كل ما كان فيه من دور.',
    ],
  ])('in %s', (_, heading, paragraph) => {
    expect(kinds(`${heading}\n\n${paragraph}`)[0]).toBe(`heading ${heading}`);
  });
  test('are the same with the marks of markdown and without', () => {
    const plain = readText(`The River\n\n${LONG}\n\nThe Bridge\n\n${LONG}`);
    const marked = readText(`# The River\n\n${LONG}\n\n### **The Bridge**\n\n${LONG}`);
    expect(marked.text).toBe(plain.text);
    expect(marked.blocks.map(({ kind }) => kind)).toEqual(plain.blocks.map(({ kind }) => kind));
    expect(marked.blocks.map(({ level }) => level)).toEqual([1, 0, 3, 0]);
  });
});

describe('markdown', () => {
  test('links, with titles and in angle brackets; pictures are left out', () => {
    const page = readText(
      'See [the **tides**](/tides "Tides") and ![a boat](b.png) [maps](<https://m.example/a_b>).',
    );
    expect(page.text).toBe('See the tides and maps.');
    expect(page.links.map(({ href, start, end }) => [href, page.text.slice(start, end)])).toEqual([
      ['/tides', 'the tides'],
      ['https://m.example/a_b', 'maps'],
    ]);
    expect(page.blocks[0]?.linkLength).toBe('the tidesmaps'.length);
  });
  test('a line that is a link', () => {
    const page = readText('- [The River Rises](/river)');
    expect(kinds('- [The River Rises](/river)')).toEqual(['list-item The River Rises']);
    expect(page.links).toMatchObject([{ href: '/river', start: 0, end: 15, block: 0 }]);
  });
  test('brackets that are no link', () => {
    expect(readText('[1] see [2](not a link) [x]( )').links).toEqual([]);
  });
  test('code between fences is one block and keeps its marks', () => {
    expect(kinds('one\n```js\na[b](c) *d*\ne\n```\ntwo')).toEqual([
      'paragraph one',
      'code a[b](c) *d* e',
      'paragraph two',
    ]);
  });
  test('a row of tildes is a rule, not the start of code that never ends', () => {
    expect(kinds(`${LONG}\n~~~~~~~~~~~~\n${LONG}\n${LONG}`)).toEqual(
      Array<string>(3).fill(`paragraph ${LONG}`),
    );
  });
  test('emphasis', () => {
    expect(readText('**one** _two_ ***three*** `four` f*u*n').text).toBe('one two three four fun');
  });
});

describe('marks of blocks', () => {
  test.each([
    [
      'headings with # and their levels',
      '## One ##\n\n#### Learn C#\nx',
      ['heading One', 'heading Learn C#', 'paragraph x'],
    ],
    [
      'headings that are underlined',
      'The River\n=========\nx\n\nA flood\n-------\ny',
      ['heading The River', 'paragraph x', 'heading A flood', 'paragraph y'],
    ],
    ['a sentence over a rule', 'It rained.\n----------\nx', ['paragraph It rained.', 'paragraph x']],
    [
      'hashtags and number signs',
      '#travel #food\n# of pages\n#1 in sales',
      ['paragraph #travel #food', 'paragraph # of pages', 'paragraph #1 in sales'],
    ],
    [
      'lists in lists, and tasks',
      '- a\n  - b\n    1. c\n- [ ] d\n- [x] e',
      ['list-item a', 'list-item b', 'list-item c', 'list-item d', 'list-item e'],
    ],
    [
      'what is indented under an item',
      '- a\n\n  more of a\n\nb',
      ['list-item a', 'list-item more of a', 'paragraph b'],
    ],
    ['a bullet that stands twice', '  • • a', ['list-item a']],
    [
      'bullets behind one another',
      'Menu   • Home   • News   • Contact',
      ['heading Menu', 'list-item Home', 'list-item News', 'list-item Contact'],
    ],
    [
      'a date is no item',
      'x\n\n12. januar 1971 regnet det\n\ny',
      ['paragraph x', 'paragraph 12. januar 1971 regnet det', 'paragraph y'],
    ],
    ['items that count down', '3. c\n2. b\n1. a', ['list-item c', 'list-item b', 'list-item a']],
    ['letters', 'a) one\n(b) two', ['list-item one', 'list-item two']],
    [
      'initials and rights',
      'A. Holm wrote it\n(c) 2020 Holm',
      ['paragraph A. Holm wrote it', 'paragraph (c) 2020 Holm'],
    ],
    [
      'quotations in quotations',
      '> one\n>> two\n>\n> - three',
      ['quote one', 'quote two', 'list-item three'],
    ],
    ['code divided by blank lines', '```\na\nb\n\nc\n```', ['code a b', 'code c']],
    ['longer fences around fences', '````md\n```\na\n```\n````\nb', ['code ``` a ```', 'paragraph b']],
    ['a fence that never closes', '```\none\ntwo', ['paragraph one', 'paragraph two']],
    [
      'indented code in markdown',
      '## Run\n\n    *a* = b\n    c\n\nx',
      ['heading Run', 'code *a* = b c', 'paragraph x'],
    ],
    ['indented lines in plain text', 'x\n\n    Yours, Ines', ['paragraph x', 'paragraph Yours, Ines']],
    [
      'tables',
      '| Year | Level |\n|---|:-:|\n| 1971 | **7 m** |\n\nx',
      ['cell Year', 'cell Level', 'cell 1971', 'cell 7 m', 'paragraph x'],
    ],
    ['a menu with bars', 'Home | News | Contact', ['paragraph Home | News | Contact']],
    ['footnotes', 'It rose.[^1]\n\n[^1]: By 7 m.', ['paragraph It rose.', 'paragraph By 7 m.']],
    ['comments', 'a\n<!-- b\nc -->\nd <!-- e --> f', ['paragraph a', 'paragraph d f']],
    ['a comment that never ends', '<!-- a\nb', ['paragraph <!-- a', 'paragraph b']],
    [
      'blocks of HTML',
      '<h2 align="center">One</h2>\n<p>two</p>\n<ul>\n<li>three</li><li>four</li>\n</ul>',
      ['heading One', 'paragraph two', 'list-item three', 'list-item four'],
    ],
    [
      'form feeds and old line ends',
      'a\fb\r\nc\rd\u2028e',
      ['a', 'b', 'c', 'd', 'e'].map(line => `paragraph ${line}`),
    ],
    ['a byte order mark', '\ufeff# The River\n\nx', ['heading The River', 'paragraph x']],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('numbered headings keep their numbers, items lose them', () => {
    expect(kinds(`1. The River\n\n${LONG}\n\n2. The Bridge\n\n${LONG}\n\n1. a\n2. b`)).toEqual([
      'heading 1. The River',
      `paragraph ${LONG}`,
      'heading 2. The Bridge',
      `paragraph ${LONG}`,
      'list-item a',
      'list-item b',
    ]);
  });
  test('headings in capitals, one over another, and before short sentences', () => {
    expect(
      kinds(`THE RIVER\n\nThe Bridge\n\n${LONG}\n\nMill and School\n\nThey stood until the year 1971.`),
    ).toEqual([
      'heading THE RIVER',
      'heading The Bridge',
      `paragraph ${LONG}`,
      'heading Mill and School',
      'paragraph They stood until the year 1971.',
    ]);
  });
  test('a text that marks its headings has no others', () => {
    expect(kinds(`# The River\n\n${LONG}\n\n## The Bridge\n\nThe Mill\n\n${LONG}`)[3]).toBe(
      'paragraph The Mill',
    );
  });
  test('a text that lost its line breaks', () => {
    const text = `Home   • News   • Contact  The River Rises  Posted on Monday  ${LONG}  ${LONG}`;
    expect(kinds(text).map(line => line.slice(0, 22))).toEqual(
      [
        'heading Home',
        'list-item News',
        'list-item Contact',
        'paragraph The River Rises',
        'heading Posted on Monday',
        `paragraph ${LONG}`,
        `paragraph ${LONG}`,
      ].map(line => line.slice(0, 22)),
    );
    const typist = `${LONG}  ${LONG}  ${LONG}  ${LONG}`;
    expect(kinds(typist)).toHaveLength(1);
  });
});

describe('hard wraps', () => {
  const paragraph =
    'The river rose over the old bridge on Monday, and the\nfourteen families who live in the valley left their\nhomes before the night had come. A well-\nknown mill was lost. See [the\nmap](https://m.example/map) of the Valley Water Board\nor ask Ines Holm, who keeps it.';
  test('join words, links and words with hyphens', () => {
    const page = readText(
      `${paragraph}\n\n- an item that is long enough to be wrapped at the\n  same width as all of the text is\n- b\n\n${paragraph}`,
    );
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item', 'list-item', 'paragraph']);
    expect(page.text).toContain('A well-known mill was lost. See the map of the Valley');
    expect(page.links[0]?.href).toBe('https://m.example/map');
  });
  test('do not join short lines', () => {
    expect(kinds(`${paragraph}\n\nInes Holm\n12 Mill Lane\nHolmby`).slice(1)).toEqual([
      'paragraph Ines Holm',
      'paragraph 12 Mill Lane',
      'paragraph Holmby',
    ]);
  });
  test('of Chinese are joined without a space', () => {
    const line = '周一河水漫过旧桥山谷里的十四户人家离开了家园他们在夜里走了很远的路才到';
    expect(readText(`${line}\n${line}\n${line}\n${line}\n完。`).text).toBe(`${line.repeat(4)}完。`);
  });
});

describe('menus', () => {
  test('of short lines count as links, outside of the running text', () => {
    const menu = 'Home\nNews\nSport\nOur Team\nContact Us';
    const { blocks } = readText(`${menu}\n${LONG}\nOne\nTwo\nThree\nFour\n${LONG}\n${menu}`);
    expect(blocks.map(({ linkLength }) => Number(linkLength > 0)).join('')).toBe('1111000000011111');
  });
  test('are not guessed in a text with links', () => {
    const { blocks } = readText(`Home\nNews\nOur Team\nContact Us\n${LONG} [a](/b)`);
    expect(blocks[0]?.linkLength).toBe(0);
  });
});

describe('front matter', () => {
  test('is the head of the page', () => {
    const { head, text } = readText(
      '---\ntitle: "The River"\nAuthor: Ines Holm\ndate: 2021-07-30\ntags:\n  - flood\n---\nThe river rose.',
    );
    expect(text).toBe('The river rose.');
    expect(head.title).toBe('The River');
    expect(head.meta).toEqual([
      { name: 'author', content: 'Ines Holm' },
      { name: 'date', content: '2021-07-30' },
    ]);
  });
  test('is not a rule at the top', () => {
    expect(readText('---\nThe river rose.').text).toBe('The river rose.');
  });
  test('that never ends is text; a quadratic search for its end would never return here', () => {
    expect(readText(`---${'\n'.repeat(20_000_000)}x`).text).toBe('x');
  });
});

test.each([
  '```\n',
  '~~~\n',
  '<!--\n',
  '<script>\n',
  '> ',
  '|a|\n|-|\n',
  '1. a\n',
  '•  ',
  '#',
  '- ',
  '[a]: /b\n',
  '\t',
  '\f',
  'WARC/1.0\nWARC-A: b\n\n',
  '---\na: b\n',
])('300,000 characters of %j are read', piece => {
  const { text, blocks } = readText(`x\n${piece.repeat(300_000 / piece.length)}`);
  expect(blocks.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
});
