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
      'one\n---\ntwo\n* * *\nthree\n======\nfour',
      ['paragraph one', 'paragraph two', 'paragraph three', 'paragraph four'],
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
    expect(marked.blocks).toEqual(plain.blocks);
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
