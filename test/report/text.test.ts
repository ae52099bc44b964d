import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/report/columns.ts';
import type { PageRecord } from '../../src/report/record.ts';
import { createTextReport, type TextOptions } from '../../src/report/text.ts';
import { abstention, failure, quoting, reason, verdict } from './verdicts.ts';

const PLAIN: TextOptions = { width: 80, color: false, verbose: false, summary: false, signals: null };

function print(record: PageRecord, options: Partial<TextOptions> = {}): string {
  return createTextReport({ ...PLAIN, ...options }).page(record);
}

test('a verdict reads from label to counterfactual', () => {
  expect(
    print(verdict({ id: 'https://example.com/a', url: 'https://example.com/a', site: 'example.com' })),
  ).toBe(
    `FARM 0.993  https://example.com/a
example.com, English, page-html#3f9c2a1e

What speaks for a farm
   +1.84  ████████  Off-topic promotions inside the article: 50 % (usually 4 %)
                    “See also What is the most expensive laptop?”
                    “Read more: Is Lebanon in Asia?”
   +0.40  ██        Title of repeated-promo-share: 3.2 per 1,000 words (usually
                    0.25)

What speaks against it
   -0.52  ██        A byline: yes

Without “Off-topic promotions inside the article” the page would be suspect
(0.870).

`,
  );
});

test('a narrow terminal has no bars', () => {
  expect(print(verdict({ against: [] }), { width: 40 })).toBe(
    `FARM 0.993  page.html
English, page-html#3f9c2a1e

What speaks for a farm
   +1.84  Off-topic promotions inside
          the article: 50 % (usually 4
          %)
          “See also What is the most
           expensive laptop?”
          “Read more: Is Lebanon in
           Asia?”
   +0.40  Title of repeated-promo-share:
          3.2 per 1,000 words (usually
          0.25)

Without “Off-topic promotions inside the
article” the page would be suspect
(0.870).

`,
  );
});

describe('no line is wider than the terminal', () => {
  const quotes = [
    '日本語の文章はスペースなしで続くので、どこでも改行できます。'.repeat(4),
    'x'.repeat(200),
    `${'very '.repeat(40)}long`,
    '🇩🇪👍🏽'.repeat(30),
    'e\u0301'.repeat(100),
    '\u001b[31m'.repeat(20),
  ];
  const wide = verdict({
    site: 'long.example'.repeat(20),
    reasons: [
      ...quotes.map(quote => reason('x', { title: quote, evidence: quoting(quote, `${quote}.`) })),
      ...Array.from({ length: 20 }, () => reason('weak', { contribution: 0.1 })),
    ],
    counterfactual: { without: 'x', probability: 0.9, label: 'clean' },
    signals: { ['a-name-that-is-long-'.repeat(5)]: { version: 1, value: 1, contribution: 1, evidence: [] } },
  });
  test.each([40, 60, 80, 120])('of %d columns', width => {
    for (const verbose of [false, true]) {
      const lines = print(wide, { width, verbose, signals: {} }).split('\n');
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
    }
  });
  test('of 10 columns, which is taken for 40', () => {
    expect(print(wide, { width: 10 })).toBe(print(wide, { width: 40 }));
  });
  test('in colour, which changes no character', () => {
    const painted = print(wide, { color: true });
    expect(stripVTControlCharacters(painted)).toBe(print(wide));
    expect(painted).toContain('\u001b[31m');
  });
});

test('the name of a page is never broken', () => {
  const id = `https://example.com/${'a'.repeat(100)}`;
  expect(print(verdict({ id }), { width: 40 }).split('\n').slice(0, 2)).toEqual(['FARM 0.993', id]);
});

test('a redirected page and a page with a given address tell both', () => {
  const page = verdict({ id: 'a', url: 'https://example.com/', finalUrl: 'https://example.org/' });
  expect(print(page)).toContain('a\nhttps://example.com/\nredirected to https://example.org/\n');
});

test('standard input has a name that people understand', () => {
  expect(print(verdict({ id: '-' }))).toMatch(/^FARM 0\.993 {2}standard input\n/);
  expect(print(verdict({ id: null, url: 'https://example.com/' }))).toMatch(
    /^FARM 0\.993 {2}https:\/\/example\.com\/\nEnglish/,
  );
});

describe('of many quotes', () => {
  const evidence = quoting('one', 'two', 'two', 'three', 'four', 'five', ' ');
  const page = verdict({ reasons: [reason('many', { evidence })] });
  test('three are shown, the same words once', () => {
    const printed = print(page);
    expect(printed).toMatch(/“one”\n +“two” \(2 times\)\n +“three”\n +and 2 more\n/);
    expect(printed).not.toContain('four');
  });
  test('all are shown when asked for', () => {
    expect(print(page, { verbose: true })).toMatch(/“four”\n +“five”\n/);
  });
  test('a cut one is told from a whole one', () => {
    const cut = { quote: 'only the begin', start: 0, end: 500 };
    expect(print(verdict({ reasons: [reason('cut', { evidence: [cut] })] }))).toContain('“only the begin…”');
  });
});

test('of many reasons the weightiest are shown, and the rest is summed up', () => {
  const reasons = Array.from({ length: 10 }, (_, at) => reason(`r${at}`, { contribution: 1 - at / 10 }));
  const against = reasons.map(one => ({ ...one, title: 'Contra', contribution: -one.contribution }));
  const printed = print(verdict({ reasons, against }));
  expect(printed).toContain('Title of r7');
  expect(printed).not.toContain('Title of r8');
  expect(printed).toContain('and 2 weaker, together +0.30 (all of them with --verbose)');
  expect(printed.match(/Contra/g)).toHaveLength(3);
  const everything = print(verdict({ reasons, against }), { verbose: true });
  expect(everything.match(/Title of|Contra/g)).toHaveLength(20);
  expect(everything).not.toContain('weaker');
});

describe('a page that was not evaluated', () => {
  test.each([
    ['empty', 'The page has no text.'],
    ['too-short', 'too few words'],
    ['not-an-article', 'is not an article'],
    ['unsupported-language', 'not learnt to judge: Finnish.'],
    ['unreadable', 'cannot be read'],
  ] as const)('says why: %s', (abstained, words) => {
    const printed = print(abstention(abstained, { language: 'fi' }));
    expect(printed).toMatch(/^NOT EVALUATED {2}page\.html\n/);
    expect(printed).toContain(words);
    expect(printed).not.toContain('What speaks');
  });
});

test('a counterfactual that changes no label says so', () => {
  const counterfactual = { without: 'off-topic-promo-share', probability: 0.99, label: 'farm' } as const;
  expect(print(verdict({ counterfactual }))).toContain('would still be farm');
});

test('all signals are shown when asked for, with their units', () => {
  expect(
    print(verdict(), { signals: { 'off-topic-promo-share': 'share', 'heading-count': 'count' } }),
  ).toContain(`
All signals
   +1.84  off-topic-promo-share  50 %
   +0.00  heading-count          7
          inline-style-share     not measured
`);
});

test('an error is one line for standard error', () => {
  expect(createTextReport(PLAIN).errorsTo).toBe('stderr');
  expect(print(failure())).toBe(
    'chaff: https://example.com/a: the server answers with HTTP status 404 (http-status)\n',
  );
});

test('pages are counted at the end', () => {
  const report = createTextReport({ ...PLAIN, summary: true });
  for (const record of [verdict(), verdict(), abstention('empty'), failure()]) report.page(record);
  expect(report.end()).toBe('4 pages: 2 farm, 1 not evaluated, 1 error\n');
  expect(createTextReport(PLAIN).end()).toBe('');
});

test('nothing that a terminal obeys gets through, wherever it stands', () => {
  const trick = 'a\u001b]0;x\u0007\u009b2J\u202e\u2066\u200b\u2028\u{e0041}\r\n\tb';
  const bad = reason(trick, { title: trick, unit: trick, evidence: quoting(trick) });
  const page = verdict({
    id: trick,
    url: `${trick}/`,
    finalUrl: trick,
    site: trick,
    language: trick,
    model: trick,
    reasons: [bad],
    against: [bad],
    counterfactual: { without: trick, probability: 0.5, label: 'clean' },
    signals: { [trick]: { version: 1, value: 1, contribution: 1, evidence: [] } },
  });
  const error = failure({ id: trick, error: { code: 'bad-url', message: trick } });
  const abstained = abstention('unsupported-language', { language: trick, id: trick });
  for (const record of [page, error, abstained]) {
    const printed = print(record, { signals: { [trick]: trick }, verbose: true });
    expect(printed).not.toMatch(
      /[\0-\t\v-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\u200b]|[\u{e0000}-\u{e007f}]/u,
    );
    expect(printed).toContain('\\u001b]0;x\\u0007');
  }
});
