import { signal } from '../../src/signals/listicle-headline-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, REPORTS, textPage } from './articles.ts';

const LISTICLES = [
  '10 Easy Ways to Save Money on Your Next Holiday',
  'How to Be a Better Cook: 7 Tips You Need',
  "21 Things You'll Only Understand If You Grew Up by the Sea",
];
const LOWER_CASE = LISTICLES.map(line => line.slice(0, 1) + line.slice(1).toLowerCase());
const NEWS = [
  'Council approves budget for harbour repairs',
  'Court rejects appeal over wind farm permit',
  'Two fishermen rescued after boat capsizes off coast',
  'Bank raises interest rates for third time this year',
];

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'three of four lines under "Latest news"',
      page: textPage([...FERRY, 'Latest news', ...LISTICLES, ...NEWS.slice(0, 1)]),
      value: 0.75,
      evidence: LISTICLES,
    },
    {
      kind: 'fires',
      name: 'the same in lower case, linked in a sidebar',
      page: ferryPage({
        after: `<div class="sidebar"><h3>Popular posts</h3>${LOWER_CASE.map(line => `<h4><a href="/x">${line}</a></h4>`).join('')}</div>`,
      }),
      value: 1,
      evidence: LOWER_CASE,
    },
    {
      kind: 'near miss',
      name: 'news',
      page: textPage([...FERRY, 'Latest news', ...NEWS]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'headings of the article itself',
      page: ferryPage({
        inside: `<h2>${LISTICLES[0]}</h2>`,
        after: `<aside>${NEWS.map(line => `<h4>${line}</h4>`).join('')}</aside>`,
      }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'two headlines',
      page: textPage([...FERRY, 'Latest news', ...LISTICLES.slice(0, 2)]),
    },
    {
      kind: 'not measurable',
      name: 'a German page',
      page: textPage([
        ...REPORTS.de,
        'Neueste Beiträge',
        'Zehn Tipps für den Alltag',
        'Elf Ideen für den Abend',
        'Zwölf Rezepte für Gäste',
      ]),
    },
  ],
});
