import { expect, test } from 'vitest';
import { signal } from '../../src/signals/inline-promo-share.ts';
import { readPage } from '../lexicon/read-lexicon.ts';
import { testSignal } from '../signal-tester.ts';
import { between, FERRY, ferryPage, paragraphs, REPORTS, textPage } from './articles.ts';

const HARBOUR = 'Harbour Opens Again After the Storm';
const PANCAKES = 'Ten Cheap Recipes for Vegan Pancakes';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'lead-ins in text, with and without a colon',
      page: textPage(between([`See also  ${HARBOUR}`, `Read more: ${PANCAKES}`])),
      value: 0.25,
      evidence: [`See also ${HARBOUR}`, `Read more: ${PANCAKES}`],
    },
    {
      kind: 'fires',
      name: 'lead-ins in HTML, one with a link, one in a box',
      page: ferryPage({
        inside:
          `<p><strong>Also read:</strong> <a href="/harbour">${HARBOUR}</a></p>${paragraphs(FERRY.slice(0, 1))}` +
          `<div class="inline-box">You may also like – ${PANCAKES}</div>`,
      }),
      value: 2 / 9,
      evidence: [`Also read: ${HARBOUR}`, `You may also like – ${PANCAKES}`],
    },
    {
      kind: 'fires',
      name: 'paragraphs that are a link between two paragraphs',
      page: ferryPage({ inside: `<p><a href="/pancakes">${PANCAKES}</a></p>` }),
      value: 1 / 8,
      evidence: [PANCAKES],
    },
    {
      kind: 'fires',
      name: 'a lead-in that stands alone with linked lines under it',
      page: ferryPage({
        inside: `<p>Read also</p><p><a href="/h">${HARBOUR}</a></p><p><a href="/p">${PANCAKES}</a></p>`,
      }),
      value: [2 / 9, 2 / 8],
      evidence: [HARBOUR, PANCAKES],
    },
    {
      kind: 'fires',
      name: 'a headline with an abbreviation',
      page: textPage(between(['See also U.S. Ferry Crews Ask for Higher Wages'])),
      value: 1 / 8,
      evidence: ['See also U.S. Ferry Crews Ask for Higher Wages'],
    },
    {
      kind: 'near miss',
      name: 'sentences that begin with the words of a lead-in',
      page: textPage(
        between([
          'Related research shows that ferries keep islands young.',
          'Read more than one timetable before you travel in winter.',
          "Don't miss the last boat on Sunday evening.",
          'See also how the harbour was built.',
        ]),
      ),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'headings of an article that begin with the word of a lead-in',
      page: ferryPage({
        inside: `<h3>Related Party Transactions of the Company</h3>${paragraphs(FERRY.slice(0, 1))}<h3>Recommended Dosage for Adults and Children</h3>`,
      }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'links inside paragraphs, and related pages after the article',
      page: ferryPage({
        inside: `<p>The company also runs <a href="/n">the night ferry to the northern islands</a>, which will stay.</p>`,
        after: `<h3>Related stories</h3><ul><li><a href="/h">${HARBOUR}</a></li><li><a href="/p">${PANCAKES}</a></li></ul>`,
      }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'two paragraphs',
      page: textPage(between([`See also ${HARBOUR}`], FERRY.slice(0, 2))),
    },
  ],
});

test.each([
  [
    'de',
    'Lesen Sie auch: Elf einfache Rezepte für den Sommer',
    'Auch interessant: Neuer Hafen wird im Mai eröffnet',
  ],
  ['es', 'Lea también: Once recetas fáciles para el verano', 'Leer también El nuevo puerto abrirá en mayo'],
  ['fr', 'Lire aussi : Onze recettes faciles pour l’été', 'À lire aussi Le nouveau port ouvrira en mai'],
  ['ru', 'Читайте также: Одиннадцать простых рецептов на лето', 'Читать также Новый порт откроют в мае'],
  ['zh', '相关阅读：夏天的十一个简单食谱', '延伸阅读：新港口将于五月开放'],
] as const)('it knows the lead-ins of %s, in text and in HTML', (language, ...lines) => {
  const lead = between(lines, REPORTS[language]);
  for (const page of [textPage(lead), { html: `<html lang="${language}">${paragraphs(lead)}` }]) {
    const document = readPage(page);
    const quotes = signal.evidence?.(document).map(({ start, end }) => document.text.slice(start, end));
    expect(quotes).toEqual(lines);
    expect(signal.measure(document)).toBe(2 / REPORTS[language].length);
  }
});

/** Lead-ins of languages in which no report stands here: the words of the page are English, as on many farms. */
test.each([
  ['it', 'Leggi anche'],
  ['pt', 'Leia também'],
  ['nl', 'Lees ook'],
  ['pl', 'Czytaj także'],
  ['id', 'Baca juga'],
  ['tr', 'İlgili haberler'],
  ['uk', 'Читайте також'],
  ['hi', 'यह भी पढ़ें'],
  ['ar', 'اقرأ أيضا'],
  ['ja', '関連記事'],
  ['vi', 'Xem thêm'],
  ['sv', 'Läs också'],
  ['cs', 'Čtěte také'],
  ['ko', '관련기사'],
  ['ro', 'Citește și'],
])('the table of %s has "%s"', (language, phrase) => {
  const document = readPage({ text: '' });
  const table = document.lexicon.phrases['promo-lead-ins'].for(language);
  const words = readPage({ text: phrase }).words.forms;
  expect(table.matchAt(words, 0)?.to).toBe(words.length);
});
