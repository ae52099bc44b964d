import { signal } from '../../src/signals/wrapper-wording-odds.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS } from './articles.ts';

const around = (menu: readonly string[], article: readonly string[], lang = 'en') => ({
  html: `<html lang="${lang}"><body><header><nav><ul>${menu.map(item => `<li><a href="/${encodeURIComponent(item)}">${item}</a></li>`).join('')}</ul></nav></header><main><article><h1>The harbour ferry</h1>${article.map(p => `<p>${p}</p>`).join('')}</article></main></body></html>`,
});
const FARM_MENU = [
  'Home',
  'Articles',
  'Best casino bonus',
  'Online games',
  'Appliance repair cost',
  'Junk removal',
  'Vouchers',
  'Fashion',
  'Check price on Amazon',
  'Affiliate disclosure',
  'Disclaimer',
  'DMCA',
  'Contact',
  'Terms',
  'HTML sitemap',
  'Home health tips',
  'Meal prep ideas',
  'Printable coloring pages',
];

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'the menu of a mill',
      page: around(FARM_MENU, FERRY),
      value: [0.5, 10],
      evidence: ['DMCA', 'casino', 'Affiliate disclosure', 'Vouchers', 'HTML sitemap', 'Appliance repair'],
    },
    {
      kind: 'near miss',
      name: 'the menu of a parish council',
      page: around(
        [
          'Council members and committees',
          'Meetings and minutes',
          'Village hall bookings',
          'School and nursery',
          'Church services this Sunday',
          'Harbour office and tides',
          'Volunteers for the lifeboat',
          'Planning applications',
          'Library opening hours',
          'Our history since 1874',
        ],
        FERRY,
      ),
      value: [-10, 0],
      evidence: ['Church', 'School', 'members', 'Sunday', 'Council', 'hall', 'applications', 'Planning'],
    },
    { kind: 'not measurable', name: 'German', page: around(FARM_MENU, REPORTS.de, 'de') },
    { kind: 'not measurable', name: 'a short menu', page: around(['Casino bonus', 'News'], FERRY) },
  ],
});
