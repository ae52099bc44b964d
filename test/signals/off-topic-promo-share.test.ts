import { expect, test } from 'vitest';
import { signal } from '../../src/signals/off-topic-promo-share.ts';
import { readPage } from '../lexicon/read-lexicon.ts';
import { testSignal } from '../signal-tester.ts';
import { between, FERRY, FERRY_TITLE, ferryPage, paragraphs, REPORTS, textPage } from './articles.ts';

const ON = [
  'See also: Islanders Sign Petition to Save Weekday Ferry',
  'See also: Ferry Captain Says Island Crew Will Leave',
];
const OFF = [
  'See also: Ten Cheap Recipes for Vegan Pancakes',
  'See also: Singer Cancels Concerts After Knee Injury',
];

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two of four promotions, in text',
      page: textPage([FERRY_TITLE, ...between([ON[0] ?? '', OFF[0] ?? '', OFF[1] ?? '', ON[1] ?? ''])]),
      value: 0.5,
      evidence: OFF,
    },
    {
      kind: 'fires',
      name: 'one of two promotions, as linked paragraphs in HTML',
      page: ferryPage({
        inside: `<p><a href="/a">Ten Cheap Recipes for Vegan Pancakes</a></p>${paragraphs(FERRY.slice(0, 1))}<p><a href="/b">Islanders Sign Petition to Save Weekday Ferry</a></p>`,
      }),
      value: 0.5,
      evidence: ['Ten Cheap Recipes for Vegan Pancakes'],
    },
    {
      kind: 'near miss',
      name: 'an editor who links what belongs to the story',
      page: textPage([FERRY_TITLE, ...between(ON)]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'no promotions', page: ferryPage({}) },
    {
      kind: 'not measurable',
      name: 'an article too short to have a subject',
      page: textPage([
        'The boat that runs from here to the island and back again in the morning and in the evening will not run today.',
        OFF[0] ?? '',
        'The boat that runs from there to the mainland and back again in the morning and in the evening will run today.',
      ]),
    },
  ],
});

test.each([
  [
    'de',
    'Insel ohne Fähre',
    'Lesen Sie auch: Elf einfache Rezepte mit Tomaten',
    'Lesen Sie auch: Fähre zur Insel verliert Matrosen',
  ],
  [
    'es',
    'Una isla sin transbordador',
    'Lea también: Once recetas fáciles con tomate',
    'Lea también: El transbordador de la isla pierde marineros',
  ],
  [
    'fr',
    'Une île sans bac',
    'Lire aussi : Onze recettes faciles à la tomate',
    'Lire aussi : Le bac de l’île perd ses marins',
  ],
  [
    'ru',
    'Остров без парома',
    'Читайте также: Одиннадцать простых рецептов с помидорами',
    'Читайте также: Паром на остров теряет матросов',
  ],
  ['zh', '没有渡船的岛', '相关阅读：十一个简单的番茄食谱', '相关阅读：岛上渡船的船员和航线'],
] as const)('it tells what belongs to the story in %s', (language, title, off, on) => {
  const document = readPage(textPage([title, ...between([off, on], REPORTS[language])]));
  expect(signal.measure(document)).toBe(0.5);
  const quotes = signal.evidence?.(document).map(({ start, end }) => document.text.slice(start, end));
  expect(quotes).toEqual([off]);
});
