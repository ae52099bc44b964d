import { signal } from '../../src/signals/wrapper-wording-odds.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS } from './articles.ts';

const around = (menu: readonly string[], article: readonly string[], lang = 'en') => ({
  html: `<html lang="${lang}"><body><header><nav><ul>${menu.map(item => `<li><a href="/${encodeURIComponent(item)}">${item}</a></li>`).join('')}</ul></nav></header><main><article><h1>The harbour ferry</h1>${article.map(p => `<p>${p}</p>`).join('')}</article></main></body></html>`,
});
const FARM_MENU = [
  'Best casino bonus',
  'Top 10 slots',
  'Make money online',
  'Best essay writing service',
  'Free download APK',
  'Health tips',
  'Weight loss tips',
  'Best VPN deals',
  'Crypto news today',
  'Celebrity net worth',
  'Write for us',
  'Guest post',
];

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'the menu of a mill', page: around(FARM_MENU, FERRY), value: [0.5, 10] },
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
    },
    { kind: 'not measurable', name: 'German', page: around(FARM_MENU, REPORTS.de, 'de') },
    { kind: 'not measurable', name: 'a short menu', page: around(['Casino bonus', 'News'], FERRY) },
  ],
});
